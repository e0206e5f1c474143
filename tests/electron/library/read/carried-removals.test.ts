import { expect, test } from 'vitest';
import { carriedRemovals } from '../../../../electron/library/read/carried-removals.ts';
import type { Block } from '../../../../shared/model/block.ts';
import type { Removal } from '../../../../shared/model/removal.ts';

const paragraph = (text: string): Block => ({ type: 'paragraph', text });
const removal = (beforeBlock: number, restored = false): Removal => ({
  id: `r${beforeBlock}${restored}`,
  line: beforeBlock + 1,
  text: 'Share this story',
  kind: 'share',
  rules: [],
  score: 1,
  beforeBlock,
  restored,
});

const one = 'The ferry left the harbour at noon with nobody on board.';
const two = 'A second ship followed an hour later, empty as well.';
const three = 'The harbour master would not say who had ordered them out.';
const before = [one, two, three].map(paragraph);

const at = (after: string[], ...removals: Removal[]) =>
  carriedRemovals(removals, before, after.map(paragraph)).map(({ beforeBlock }) => beforeBlock);

test.each([
  ['nothing changed', [one, two, three], [0, 1, 2, 3]],
  ['a paragraph was added in front', ['Something new entirely.', one, two, three], [1, 2, 3, 4]],
  ['a paragraph was deleted', [one, three], [0, 1, 1, 2]],
  ['the first paragraph was deleted', [two, three], [0, 0, 1, 2]],
  ['the last paragraph was deleted', [one, two], [0, 1, 2, 2]],
  ['a paragraph was split', [one, 'A second ship followed', 'an hour later, empty as well.', three], [0, 1, 3, 4]],
  ['two paragraphs were joined', [`${one} ${two}`, three], [0, 1, 1, 2]],
  ['words were corrected', [one, two.replace('second', 'third'), three], [0, 1, 2, 3]],
])('%s', (_name, after, expected) => {
  expect(at(after, removal(0), removal(1), removal(2), removal(3))).toEqual(expected);
});

test('a line that was put back is followed to where it stands now', () => {
  expect(at(['New.', one, two, three], removal(1, true))).toEqual([2]);
  expect(at([one, two.replace('an hour', 'two hours'), three], removal(1, true))).toEqual([1]);
});

test('a line that was put back and then deleted or joined is no removal any more', () => {
  expect(at([one, three], removal(1, true), removal(2))).toEqual([1]);
  expect(at([`${one} ${two}`, three], removal(1, true))).toEqual([]);
});

test('the order of the document is kept', () => {
  const places = at([three, one, two], removal(0), removal(1), removal(2), removal(3));
  expect(places).toEqual(places.toSorted((a, b) => a - b));
});
