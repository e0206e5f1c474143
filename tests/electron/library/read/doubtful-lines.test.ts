import { afterEach, beforeEach, expect, test } from 'vitest';
import { extractText } from '../../../../electron/library/extract-source.ts';
import { makeLibrary, must, removeFolders, type TestLibrary } from '../../../support/library.ts';
import { fishing, minister, quay } from '../../../support/prose.ts';

let made: TestLibrary;

beforeEach(async () => {
  made = await makeLibrary();
});

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

/** A line that stands among furniture and may be furniture itself. */
const scrape = `Opinion
Harbour towns ask for more time
From our correspondent Ada Brück
3 May 2024

${quay}

${fishing}

${minister}
`;
const line = 'From our correspondent Ada Brück';

async function doubted() {
  const { id } = must(await made.library.importText({ name: 'scrape.txt', text: scrape, html: null }));
  const view = must(await made.library.read(id ?? ''));
  return { id: id ?? '', view };
}

test('what is uncertain stays in, flagged with its kind, its rules and its score', async () => {
  const extracted = must(await extractText('scrape.txt', scrape));
  expect(extracted.blocks.map(({ text }) => text)).toContain(line);
  expect(extracted.doubts).toEqual([
    expect.objectContaining({ text: line, doubtful: true, restored: true, beforeBlock: 0 }),
  ]);
  const [doubt] = extracted.doubts;
  expect(doubt?.score).toBeGreaterThanOrEqual(0.6);
  expect(doubt?.rules.length).toBeGreaterThan(0);
  expect(extracted.removals.some(({ text }) => text === line)).toBe(false);
  const { view } = await doubted();
  expect(view.removals.filter(({ doubtful }) => doubtful).map(({ text }) => text)).toEqual([line]);
});

test('is removed like any other block, and comes back to its place', async () => {
  const { id, view } = await doubted();
  const at = view.blocks.findIndex(({ text }) => text === line);
  const without = must(await made.library.removeBlock(id, at));
  expect(without.blocks).toHaveLength(view.blocks.length - 1);
  expect(without.removals).toHaveLength(view.removals.length);
  const removal = without.removals.find(({ text }) => text === line);
  expect(removal?.restored).toBe(false);
  expect(must(await made.library.setRestored(id, removal?.id ?? '', true)).blocks).toEqual(view.blocks);
});

test('is confirmed, and in doubt again when that is undone', async () => {
  const { id, view } = await doubted();
  const doubt = view.removals.find(({ doubtful }) => doubtful);
  const confirmed = must(await made.library.setDoubtful(id, doubt?.id ?? '', false));
  expect(confirmed.blocks).toEqual(view.blocks);
  expect(confirmed.removals.some(({ doubtful }) => doubtful)).toBe(false);
  const again = must(await made.library.setDoubtful(id, doubt?.id ?? '', true));
  expect(again.removals.filter(({ doubtful }) => doubtful)).toHaveLength(1);
});
