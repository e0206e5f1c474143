import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { listenToJobs, runJob, useJobs } from '../../../renderer/state/jobs.ts';
import type { EventName, Events } from '../../../shared/bridge/events.ts';
import { ok } from '../../../shared/model/result.ts';

const heard = new Map<string, (value: never) => void>();

const tell = <Name extends EventName>(name: Name, value: Events[Name]) => heard.get(name)?.(value as never);
const listed = () => useJobs.getState().jobs.map(({ done, total, cancelled }) => ({ done, total, cancelled }));

beforeEach(() => {
  vi.stubGlobal('window', {
    stet: {
      call: () => Promise.resolve(ok(undefined)),
      on: (name: string, listener: (value: never) => void) => {
        heard.set(name, listener);
        return () => heard.delete(name);
      },
    },
  });
  useJobs.setState({ jobs: [] });
  listenToJobs();
});
afterEach(() => void vi.unstubAllGlobals());

it('lists the reading of the library while it lasts, before work that somebody asked for', async () => {
  const { promise, resolve } = Promise.withResolvers<void>();
  const work = runJob('Importing', () => promise);
  tell('library.reading', { done: 64, total: 200 });
  tell('library.reading', { done: 128, total: 200 });
  expect(listed()).toEqual([
    { done: 128, total: 200, cancelled: null },
    { done: 0, total: null, cancelled: false },
  ]);
  tell('library.reading', { done: 200, total: 200 });
  expect(listed()).toEqual([{ done: 0, total: null, cancelled: false }]);
  resolve();
  await work;
});

it('forgets it with the library', () => {
  tell('library.reading', { done: 64, total: 200 });
  tell('library.opened', {} as Events['library.opened']);
  expect(listed()).toEqual([]);
});
