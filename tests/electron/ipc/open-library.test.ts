import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, expect, it, vi } from 'vitest';
import { OpenLibrary } from '../../../electron/ipc/open-library.ts';
import { fail, ok } from '../../../shared/model/result.ts';

const events: string[] = [];
const start = vi.fn();
const openLibrary = () => new OpenLibrary('worker', () => undefined, start);

beforeEach(() => {
  events.length = 0;
  start.mockImplementation(async ({ folder }: { folder: string }) => {
    if (folder.includes('bad')) return fail('damaged', 'This library is damaged.');
    events.push(`open ${folder}`);
    const host = {
      onEvent: () => () => undefined,
      close: async () => {
        await new Promise((done) => setTimeout(done, 5));
        events.push(`closed ${folder}`);
      },
    };
    return ok({ host, info: { folder, id: 'one', name: 'Desk' } });
  });
});

it('closes the library before it opens another', async () => {
  const library = openLibrary();
  await Promise.all([library.open('/a', false), library.open('/b', false)]);
  await library.close();
  expect(events).toEqual(['open /a', 'closed /a', 'open /b', 'closed /b']);
  expect(library.host()).toMatchObject({ ok: false, error: { code: 'not-found' } });
});

it('goes back to the library before when another cannot be opened', async () => {
  const library = openLibrary();
  await library.open('/a', false);
  expect(await library.open('/bad', false)).toMatchObject({ ok: false, error: { code: 'damaged' } });
  expect(library.info?.folder).toBe('/a');
  expect(library.host().ok).toBe(true);
});

it('follows a library to another folder only when it lies there', async () => {
  const library = openLibrary();
  expect(await library.follow('/b')).toMatchObject({ ok: false, error: { code: 'not-found' } });
  await library.open('/a', false);
  const place = mkdtempSync(join(tmpdir(), 'stet-follow-'));
  expect(await library.follow(place)).toMatchObject({ ok: false, error: { code: 'bad-file' } });
  writeFileSync(join(place, 'library.json'), JSON.stringify({ id: 'another' }));
  expect(await library.follow(place)).toMatchObject({ ok: false, error: { code: 'bad-file' } });
  expect(library.info?.folder).toBe('/a');
  writeFileSync(join(place, 'library.json'), JSON.stringify({ id: 'one' }));
  expect(await library.follow(place)).toMatchObject({ ok: true, value: { folder: place } });
  await library.close();
  expect(events).toEqual(['open /a', 'closed /a', `open ${place}`, `closed ${place}`]);
  rmSync(place, { recursive: true });
});

it('has none when the first cannot be opened', async () => {
  const library = openLibrary();
  await library.open('/bad', false);
  expect(library.info).toBeNull();
  await library.close();
});

it('settles when what is under way is done', async () => {
  const library = openLibrary();
  void library.open('/a', false);
  await library.settled();
  expect(library.info?.folder).toBe('/a');
});
