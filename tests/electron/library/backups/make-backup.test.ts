import { existsSync, mkdirSync, readdirSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { restoreLibrary } from '../../../../electron/library/backups/restore-library.ts';
import { addText, draftOn, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

async function made() {
  const test = await makeLibrary();
  const id = await addText(test.library);
  return { ...test, id, backups: join(makeFolder(), 'below', 'backups') };
}

const zips = (folder: string) => readdirSync(folder).filter((name) => name.endsWith('.zip'));
const day = (number: number, hour = 12) => new Date(2026, 2, number, hour);

test('one a day, when something has changed, and it can be restored', async () => {
  const { library, id, backups } = await made();
  expect(must(await library.backups(backups))).toEqual([]);
  const first = must(await library.makeDailyBackup(backups, { now: day(1) }));
  expect(first).toMatchObject({ name: expect.stringMatching(/^test-.+\.zip$/), made: day(1).toISOString() });
  expect(must(await library.makeDailyBackup(backups, { now: day(1, 20) }))).toBeNull();
  expect(must(await library.makeDailyBackup(backups, { now: day(2) }))).toBeNull();
  must(await library.saveAnnotations(id, [await draftOn(library, id, 'the quay')]));
  const second = must(await library.makeDailyBackup(backups, { now: day(3) }));
  must(await library.savePerson({ id: 'p1', name: 'Marta Lindqvist', aliases: [], role: null, affiliation: null }));
  expect(must(await library.makeDailyBackup(backups, { now: day(4) }))).not.toBeNull();
  const listed = must(await library.backups(backups));
  expect(listed.map((backup) => new Date(backup.made).getDate())).toEqual([4, 3, 1]);
  expect(listed[1]).toEqual(second);
  await library.close();
  const again = join(makeFolder(), 'again');
  must(await restoreLibrary(join(backups, listed[1]!.name), again));
  expect(existsSync(join(again, 'people.json'))).toBe(false);
  expect(existsSync(join(again, 'library.json'))).toBe(true);
});

test('old ones go, and files of others stay', async () => {
  const { library, id, backups } = await made();
  mkdirSync(backups, { recursive: true });
  writeFileSync(join(backups, 'holiday.zip'), '');
  for (let at = 1; at <= 12; at++) {
    must(await library.update(id, { starred: at % 2 === 1 }));
    must(await library.makeDailyBackup(backups, { now: day(at) }));
  }
  const dates = must(await library.backups(backups)).map((backup) => new Date(backup.made).getDate());
  // Seven days; the Sunday before them ends a week; no month has ended.
  expect(dates).toEqual([12, 11, 10, 9, 8, 7, 6, 1]);
  expect(zips(backups)).toContain('holiday.zip');
  await library.close();
});

test('with the clock set back a backup is made and none is deleted', async () => {
  const { library, id, backups } = await made();
  must(await library.makeDailyBackup(backups, { now: day(9) }));
  must(await library.update(id, { starred: true }));
  must(await library.makeDailyBackup(backups, { now: new Date(2016, 2, 9, 12) }));
  expect(zips(backups)).toHaveLength(2);
  await library.close();
});

test('of two that are made in one second both are there, with what each held', async () => {
  const { library, id, backups } = await made();
  const at = { now: day(1) };
  const first = must(await library.makeBackup(backups, at));
  must(await library.update(id, { starred: true }));
  const second = must(await library.makeBackup(backups, at));
  expect(zips(backups).sort()).toEqual([first.name, second.name].sort());
  expect(must(await library.backups(backups)).map(({ made }) => made)).toEqual([second.made, first.made]);
  expect(Date.parse(second.made) - Date.parse(first.made)).toBe(1000);
  await library.close();
});

test('a failure is a sentence, leaves nothing behind and is made up for', async () => {
  const { library, backups } = await made();
  mkdirSync(join(backups, '..'), { recursive: true });
  writeFileSync(backups, 'a file');
  expect(await library.makeDailyBackup(backups, { now: day(1) })).toMatchObject({
    ok: false,
    error: { message: expect.stringMatching(/^The backups could not be listed: a file stands/) },
  });
  rmSync(backups);
  const controller = new AbortController();
  controller.abort();
  expect(await library.makeDailyBackup(backups, { now: day(1), signal: controller.signal })).toMatchObject({
    ok: false,
    error: { code: 'cancelled' },
  });
  expect(readdirSync(backups)).toEqual([]);
  expect(must(await library.makeDailyBackup(backups, { now: day(1) }))).not.toBeNull();
  await library.close();
});
