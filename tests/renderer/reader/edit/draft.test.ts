import { expect, test } from 'vitest';
import { packBlocks, unpackBlocks } from '../../../../renderer/reader/edit/draft.ts';
import type { Block } from '../../../../shared/model/block.ts';
import { at, edit } from './editor-support.ts';

const base: Block[] = [
  { type: 'paragraph', text: 'One.' },
  { type: 'heading', text: 'Two.', level: 2 },
  { type: 'paragraph', text: 'Three.' },
];

test('a draft is as small as the edit', () => {
  const changed: Block = { type: 'paragraph', text: 'New.' };
  const packed = packBlocks(base, [base[0]!, changed, base[2]!]);
  expect(packed).toEqual([0, changed, 2]);
  expect(unpackBlocks(base, JSON.parse(JSON.stringify(packed)))).toEqual([base[0], changed, base[2]]);
});

test('a draft of another text is told apart', () => {
  expect(unpackBlocks([], [0])).toBeNull();
});

const list: Block[] = [
  { type: 'paragraph', text: 'Before the list.' },
  { type: 'list', text: 'First', level: 1 },
  { type: 'list', text: 'Second', level: 2, ordered: true },
  { type: 'quote', text: 'After it.' },
];

test.each<[string, Block[]]>([
  ['a changed block', [list[0]!, { ...list[1]!, text: 'The first' }, list[2]!, list[3]!]],
  ['blocks taken out', [list[0]!, list[3]!]],
  [
    'blocks put in',
    [
      { type: 'heading', text: 'A title', level: 3 },
      list[0]!,
      list[1]!,
      { type: 'list', text: 'New', level: 1 },
      list[2]!,
      list[3]!,
    ],
  ],
  ['the whole list made into paragraphs', [list[0]!, { type: 'paragraph', text: 'First' }, list[3]!]],
  ['a list at the end', [list[0]!, list[3]!, { type: 'list', text: 'Last', level: 1, 'x:kept': true }]],
  ['everything', [{ type: 'paragraph', text: 'Only this.' }]],
])('taken up again: %s', async (_name, blocks) => {
  const session = await edit(list);
  session.takeUp(blocks);
  expect(session.blocks()).toEqual(blocks);
});

test('what is typed after taking up is one step, taking up another', async () => {
  const session = await edit(list);
  session.takeUp([list[0]!, list[3]!]);
  at(session.editor, [0, 0], [0, 0], (selection) => selection.insertText('Right '));
  expect(session.blocks()[0]!.text).toBe('Right Before the list.');
});
