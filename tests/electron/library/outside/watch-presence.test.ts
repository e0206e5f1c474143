import { cpSync, mkdirSync, mkdtempSync, realpathSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { PresenceWatch } from '../../../../electron/library/outside/watch-presence.ts';
import type { Events } from '../../../../shared/bridge/events.ts';

let place: string;
let folder: string;
let watch: PresenceWatch;
let told: Events['library.presence'][];

beforeEach(() => {
  place = realpathSync(mkdtempSync(join(tmpdir(), 'stet-presence-')));
  folder = join(place, 'desk');
  makeLibrary(folder, 'one');
  told = [];
  watch = new PresenceWatch({ folder, id: 'one', interval: 20, onPresence: (presence) => told.push(presence) });
});
afterEach(() => {
  watch.end();
  rmSync(place, { recursive: true, force: true });
});

function makeLibrary(at: string, id: string): void {
  mkdirSync(at, { recursive: true });
  writeFileSync(join(at, 'library.json'), JSON.stringify({ id }));
}

it('says nothing while the library is there', () => {
  watch.look();
  expect(told).toEqual([]);
});

it('tells once that a renamed library is gone, with where it is, and that it is there again', async () => {
  const renamed = join(place, 'desk of old');
  renameSync(folder, renamed);
  await expect.poll(() => told).toEqual([{ there: false, now: [renamed] }]);
  watch.look();
  expect(told).toHaveLength(1);
  renameSync(renamed, folder);
  await expect.poll(() => told.at(-1)).toEqual({ there: true, now: [] });
});

it('tells anew when it is found later, and all of several copies', () => {
  const out = mkdtempSync(join(tmpdir(), 'stet-away-'));
  renameSync(folder, join(out, 'desk'));
  watch.look();
  expect(told).toEqual([{ there: false, now: [] }]);
  for (const name of ['a', 'b']) cpSync(join(out, 'desk'), join(place, name), { recursive: true });
  watch.look();
  expect(told.at(-1)?.now.sort()).toEqual([join(place, 'a'), join(place, 'b')]);
  rmSync(out, { recursive: true });
});

it('looks often whether it is there again, and ever more seldom through the folders around', async () => {
  const counted = { idOf: vi.fn(() => null), findMoved: vi.fn(() => []) };
  vi.resetModules();
  vi.doMock('../../../../electron/library/outside/find-moved.ts', () => counted);
  const { PresenceWatch: Counted } = await import('../../../../electron/library/outside/watch-presence.ts');
  const away = new Counted({ folder, id: 'one', interval: 1, onPresence: () => undefined });
  await expect.poll(() => counted.idOf.mock.calls.length).toBeGreaterThan(36);
  away.end();
  vi.doUnmock('../../../../electron/library/outside/find-moved.ts');
  const [looks, searches] = [counted.idOf, counted.findMoved].map((called) => called.mock.calls.length);
  expect(searches).toBeGreaterThan(3);
  expect(searches).toBeLessThan((looks ?? 0) / 5);
});

it('another library in its place is not it', () => {
  rmSync(folder, { recursive: true });
  makeLibrary(folder, 'two');
  watch.look();
  expect(told).toEqual([{ there: false, now: [] }]);
});

it('looks no more once it has ended', async () => {
  watch.end();
  rmSync(folder, { recursive: true });
  await new Promise((done) => setTimeout(done, 60));
  watch.look();
  expect(told).toEqual([]);
});
