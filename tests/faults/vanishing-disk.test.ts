import { execFileSync } from 'node:child_process';
import { renameSync, statfsSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Library } from '../../electron/library/library.ts';
import { openLibrary } from '../../electron/library/open-library.ts';
import { addText, makeFolder, makeLibrary, must, removeFolders } from '../support/library.ts';
import { type Kind, numbersOf, outcomeOf, perform } from './support/edits.ts';
import { patience } from './support/scale.ts';

const mounted: string[] = [];

afterEach(() => {
  for (const folder of mounted.splice(0)) execFileSync('umount', ['-l', folder]);
  removeFolders();
});

const kinds: Kind[] = ['note', 'person', 'title', 'edition', 'move', 'story', 'evidence', 'unnote'];
const numbers = numbersOf(kinds, 500);

interface Victim {
  library: Library;
  subjects: { worked: string; moved: string };
  folder: string;
}

async function victimOn(folder: string): Promise<Victim> {
  const library = must(await openLibrary(folder, { create: true, cacheDir: makeFolder() }));
  const worked = await addText(library);
  const moved = await addText(
    library,
    'Other news\n\nA text that has nothing to do with the first, long enough.',
    'b.txt',
  );
  must(await perform(library, { worked, moved }, numbersOf(['note'])[0] ?? 0, makeFolder()));
  must(await library.list({ trashed: false }));
  return { library, subjects: { worked, moved }, folder };
}

/** Every kind of edit is refused with a sentence (or done, where it still can be); afterwards everything works again. */
async function goThrough({ library, subjects }: Victim, back: () => void, says: RegExp): Promise<void> {
  const scratch = makeFolder();
  const refused: string[] = [];
  for (const number of numbers) {
    const done = await perform(library, subjects, number, scratch).catch((error: Error) => {
      throw new Error(`${number} threw: ${error.message}`);
    });
    if (done.ok) continue;
    refused.push(done.error.message);
    expect(done.error.code).not.toBe('internal');
  }
  expect(refused.length).toBeGreaterThan(5);
  for (const message of refused) expect(message).toMatch(/[.]$/);
  expect(refused.join(' ')).toMatch(says);
  back();
  must(await library.rescan());
  for (const number of numbers) must(await perform(library, subjects, number, scratch));
  const found = await outcomeOf(library, subjects);
  expect(found.evidence).toHaveLength(1);
  expect(found.stories).toHaveLength(1);
  expect(Object.keys(found.people)).toHaveLength(1);
  expect(must(await library.check())).toEqual([]);
  expect(must(await library.info()).warnings).toEqual([]);
  await library.close();
}

test('the folder is taken away under the app, and is there again', { timeout: patience }, async () => {
  const place = makeFolder();
  const victim = await victimOn(join(place, 'library'));
  const rows = must(await victim.library.list({ trashed: false })).length;
  renameSync(victim.folder, join(place, 'away'));
  must(await victim.library.rescan());
  // The list is as it was last seen, with a sentence: nothing is taken for deleted.
  expect(must(await victim.library.list({ trashed: false }))).toHaveLength(rows);
  expect(must(await victim.library.info()).warnings.join()).toMatch(/could not be listed/);
  await goThrough(victim, () => renameSync(join(place, 'away'), victim.folder), /not there/);
});

test('the disk fills up, and has room again', { timeout: patience }, async (context) => {
  const disk = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=2m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return context.skip('Needs the right to mount a tmpfs.');
  }
  mounted.push(disk);
  const victim = await victimOn(join(disk, 'library'));
  const { bavail, bsize } = statfsSync(disk);
  const filler = join(disk, 'filler');
  writeFileSync(filler, Buffer.alloc(Number(bavail) * Number(bsize)));
  await goThrough(victim, () => writeFileSync(filler, ''), /disk is full/);
});

test('the disk becomes read-only, and can be written to again', { timeout: patience }, async (context) => {
  const disk = makeFolder();
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'size=8m', 'tmpfs', disk], { stdio: 'ignore' });
  } catch {
    return context.skip('Needs the right to mount a tmpfs.');
  }
  mounted.push(disk);
  const victim = await victimOn(join(disk, 'library'));
  execFileSync('mount', ['-o', 'remount,ro', disk]);
  await goThrough(victim, () => execFileSync('mount', ['-o', 'remount,rw', disk]), /read-only/);
});

test('a library is not made anew where one is missing', async () => {
  const { library, folder, cacheDir } = await makeLibrary();
  await library.close();
  renameSync(folder, `${folder}-away`);
  expect(await openLibrary(folder, { cacheDir })).toMatchObject({ ok: false, error: { code: 'not-found' } });
});
