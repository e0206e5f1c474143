import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { addText, harbour, makeFolder, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const second = 'Other news\n\nA text that has nothing to do with the first, and is long enough to stand alone.\n';

/** A library with one article, and another with two, which is closed. */
async function two() {
  const ours = await makeLibrary();
  await addText(ours.library);
  const theirs = await makeLibrary();
  const ids = [
    await addText(theirs.library, second, 'b.txt'),
    await addText(theirs.library, `${harbour}\nNow.`, 'c.txt'),
  ];
  return { ours, theirs, ids };
}

test('a folder that cannot be listed is told, and the rest is merged', async () => {
  const { ours, theirs } = await two();
  await theirs.library.close();
  rmSync(join(theirs.folder, 'trash'), { recursive: true, force: true });
  writeFileSync(join(theirs.folder, 'trash'), 'A file in the place of the folder.');
  expect(must(await ours.library.merge(theirs.folder))).toMatchObject({
    added: 2,
    failed: [expect.stringMatching(/^trash: .*could not be listed/)],
  });
  await ours.library.close();
});

test('a library without its articles is told; a backup of one that never had any is not', async () => {
  const { ours } = await two();
  const empty = await makeLibrary();
  const backup = join(makeFolder(), 'backup.zip');
  must(await empty.library.backUp(backup));
  expect(must(await ours.library.merge(backup)).failed).toEqual([]);
  await empty.library.close();
  rmSync(join(empty.folder, 'articles'), { recursive: true });
  expect(must(await ours.library.merge(empty.folder)).failed).toEqual([expect.stringMatching(/^articles: /)]);
  await ours.library.close();
});

test('one that is stopped says so, and keeps what it has taken over', async () => {
  const { ours, theirs, ids } = await two();
  await theirs.library.close();
  const stop = new AbortController();
  const onProgress = (done: number) => {
    if (done === 0) stop.abort();
  };
  expect(must(await ours.library.merge(theirs.folder, { signal: stop.signal, onProgress }))).toMatchObject({
    added: 1,
    stopped: true,
  });
  const added = await Promise.all(ids.map((id) => ours.library.read(id)));
  expect(added.filter(({ ok }) => ok)).toHaveLength(1);
  expect(must(await ours.library.merge(theirs.folder))).toMatchObject({ added: 1, same: 1, stopped: false });
  await ours.library.close();
});

test('a backup is not merged at all when it is stopped while it is unpacked', async () => {
  const { ours, theirs } = await two();
  const backup = join(makeFolder(), 'backup.zip');
  must(await theirs.library.backUp(backup));
  await theirs.library.close();
  expect(await ours.library.merge(backup, { signal: AbortSignal.abort() })).toMatchObject({
    ok: false,
    error: { code: 'cancelled' },
  });
  expect(must(await ours.library.list({ trashed: false }))).toHaveLength(1);
  await ours.library.close();
});

test('a library is not merged into itself', async () => {
  const { ours } = await two();
  expect(must(await ours.library.merge(ours.folder))).toMatchObject({ added: 0, changed: 0, same: 0, failed: [] });
  await ours.library.close();
});
