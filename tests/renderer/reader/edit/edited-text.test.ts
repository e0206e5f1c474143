import fc from 'fast-check';
import { $createParagraphNode, $createTextNode, $getRoot, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { describe, expect, test } from 'vitest';
import { $insertParagraphs } from '../../../../renderer/reader/edit/plain-input.ts';
import { $blockNodes } from '../../../../renderer/reader/edit/read-blocks.ts';
import type { Block } from '../../../../shared/model/block.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import { at, edit, markedWords } from './editor-support.ts';

const ferry: Block[] = [
  { type: 'heading', text: 'Ferries sail again', level: 2 },
  {
    type: 'paragraph',
    text: 'The crews won their rest hours on Thursday.',
    marks: [{ type: 'strong', start: 10, end: 30 }],
  },
  { type: 'list', text: 'No night shifts', level: 1, ordered: true },
  { type: 'list', text: 'Eleven hours of rest', level: 1, ordered: true },
  { type: 'quote', text: 'We can sleep again.' },
];
const text = articleText(ferry);
const rangeOf = (words: string) => {
  const start = text.indexOf(words);
  return { start, end: start + words.length };
};

type Session = Awaited<ReturnType<typeof edit>>;
/** Undo is there with the next microtask, as it is for the next key. */
const undo = async (session: Session) => void session.editor.dispatchCommand(UNDO_COMMAND, undefined);
const redo = async (session: Session) => void session.editor.dispatchCommand(REDO_COMMAND, undefined);

describe('editing the text', () => {
  test('nothing edited: the very same blocks', async () => {
    const session = await edit(ferry);
    expect(session.blocks()).toEqual(ferry);
    expect(session.blocks()[1]).toBe(ferry[1]);
  });

  test('typing keeps annotations on their words, and emphasis on its own', async () => {
    const session = await edit(ferry, { hours: [rangeOf('rest hours')], day: [rangeOf('Thursday')] });
    at(session.editor, [1, 4], [1, 4], (selection) => selection.insertText('northern '));
    expect(markedWords(session)).toEqual({ hours: 'rest hours', day: 'Thursday' });
    expect(session.blocks()[1]).toEqual({
      type: 'paragraph',
      text: 'The northern crews won their rest hours on Thursday.',
      marks: [{ type: 'strong', start: 19, end: 39 }],
    });
    expect(session.blocks()[0]).toBe(ferry[0]);
  });

  test('deleted words make an orphan; undo brings it back, redo takes it away', async () => {
    const session = await edit(ferry, { hours: [rangeOf('rest hours')] });
    at(session.editor, [1, 20], [1, 31], (selection) => selection.removeText());
    expect(session.blocks()[1]!.text).toBe('The crews won their on Thursday.');
    expect(markedWords(session)).toEqual({});
    await undo(session);
    expect(markedWords(session)).toEqual({ hours: 'rest hours' });
    await redo(session);
    expect(markedWords(session)).toEqual({});
    await undo(session);
    expect(session.blocks()).toEqual(ferry);
  });

  test('words typed again are other words; undoing all of it ends with the first', async () => {
    const session = await edit(ferry, { day: [rangeOf('Thursday')] });
    at(session.editor, [1, 34], [1, 42], (selection) => selection.removeText());
    at(session.editor, [1, 34], [1, 34], (selection) => selection.insertText('Thursday'));
    expect(markedWords(session)).toEqual({});
    for (let step = 0; step < 3; step++) await undo(session);
    expect(markedWords(session)).toEqual({ day: 'Thursday' });
  });

  test('Enter splits a block and its annotation, joining makes one of both', async () => {
    const session = await edit(ferry, { hours: [rangeOf('rest hours')] });
    at(session.editor, [1, 24], [1, 24], (selection) => void selection.insertParagraph());
    expect(markedWords(session)).toEqual({ hours: 'rest| hours' });
    expect(session.blocks().map(({ type }) => type)).toEqual([
      'heading',
      'paragraph',
      'paragraph',
      'list',
      'list',
      'quote',
    ]);
    at(session.editor, [1, 24], [2, 0], (selection) => selection.removeText());
    expect(markedWords(session)).toEqual({ hours: 'rest hours' });
    expect(session.blocks()).toEqual(ferry);
  });

  test('headings, quotes and list items keep what they are', async () => {
    const session = await edit(ferry);
    at(session.editor, [3, 6], [3, 6], (selection) => void selection.insertParagraph());
    at(session.editor, [0, 18], [0, 18], (selection) => {
      selection.insertParagraph();
    });
    at(session.editor, [1, 0], [1, 0], (selection) => selection.insertText('After nine days.'));
    expect(session.blocks().map(({ type, text: own }) => [type, own])).toEqual([
      ['heading', 'Ferries sail again'],
      ['paragraph', 'After nine days.'],
      ['paragraph', 'The crews won their rest hours on Thursday.'],
      ['list', 'No night shifts'],
      ['list', 'Eleven'],
      ['list', 'hours of rest'],
      ['quote', 'We can sleep again.'],
    ]);
    expect(session.blocks()[5]).toMatchObject({ level: 1, ordered: true });
  });

  test('deleting across blocks leaves the first one’s type, and no empty list', async () => {
    const session = await edit(ferry, { sleep: [rangeOf('sleep again')], shifts: [rangeOf('night shifts')] });
    at(session.editor, [1, 20], [4, 7], (selection) => selection.removeText());
    expect(session.blocks().map(({ type, text: own }) => [type, own])).toEqual([
      ['heading', 'Ferries sail again'],
      ['paragraph', 'The crews won their sleep again.'],
    ]);
    expect(markedWords(session)).toEqual({ sleep: 'sleep again' });
    await undo(session);
    expect(session.blocks()).toEqual(ferry);
    expect(markedWords(session)).toEqual({ sleep: 'sleep again', shifts: 'night shifts' });
  });

  test('pasted paragraphs become blocks; a corrected passage pasted over itself keeps its annotations', async () => {
    const session = await edit(ferry, { hours: [rangeOf('rest hours')] });
    at(session.editor, [1, 0], [1, 43], () =>
      $insertParagraphs(['After nine days the crews got the rest hours they wanted.', 'A second paragraph.']),
    );
    expect(markedWords(session)).toEqual({ hours: 'rest hours' });
    expect(session.blocks()[2]).toEqual({ type: 'paragraph', text: 'A second paragraph.' });
  });

  test('an empty line typed into a block makes two, and empty blocks are left out', async () => {
    const session = await edit(ferry);
    at(session.editor, [4, 6], [4, 7], (selection) => selection.insertText('\n\n'));
    at(session.editor, [0, 18], [0, 18], (selection) => {
      selection.insertParagraph();
    });
    const blocks = session.blocks();
    expect(blocks.slice(4)).toEqual([
      { type: 'quote', text: 'We can' },
      { type: 'quote', text: 'sleep again.' },
    ]);
    expect(blocks).toHaveLength(6);
  });
});

describe('what an article is made of', () => {
  test('all of it deleted and typed anew is a paragraph, and undo has all of it again', async () => {
    const session = await edit(ferry, { hours: [rangeOf('rest hours')] });
    session.editor.update(() => void $getRoot().clear(), { discrete: true });
    expect(session.blocks()).toEqual([]);
    session.editor.update(() => $getRoot().selectEnd().insertText('New.'), { discrete: true });
    expect(session.blocks()).toEqual([{ type: 'paragraph', text: 'New.' }]);
    await undo(session);
    await undo(session);
    expect(session.blocks()).toEqual(ferry);
    expect(markedWords(session)).toEqual({ hours: 'rest hours' });
  });

  test('blocks that are taken out, moved or put in by themselves are known as such', async () => {
    const session = await edit(ferry, {
      hours: [rangeOf('rest hours')],
      sleep: [rangeOf('sleep')],
      night: [rangeOf('night')],
    });
    const change = (work: (nodes: ReturnType<typeof $blockNodes>) => void) =>
      session.editor.update(() => work($blockNodes()), { discrete: true });
    change((nodes) => nodes[1]!.insertBefore(nodes[4]!));
    expect(session.tracker.order).toHaveLength(5);
    expect(markedWords(session)).toEqual({ sleep: 'sleep', hours: 'rest hours', night: 'night' });
    expect(Object.keys(markedWords(session))[0]).toBe('sleep');
    change((nodes) => nodes[1]!.remove());
    expect(markedWords(session)).toEqual({ hours: 'rest hours', night: 'night' });
    change((nodes) => nodes[2]!.remove());
    expect(session.tracker.order).toHaveLength(3);
    change((nodes) => {
      for (const node of nodes) node.remove();
    });
    expect(session.tracker.order).toHaveLength(1);
    expect(markedWords(session)).toEqual({});
  });

  test('a paragraph that the editor makes by itself becomes one of the article', async () => {
    const session = await edit(ferry);
    session.editor.update(() => void $getRoot().append($createParagraphNode().append($createTextNode('Stray.'))), {
      discrete: true,
    });
    expect(session.blocks().at(-1)).toEqual({ type: 'paragraph', text: 'Stray.' });
  });

  test('Enter in an empty item ends the list', async () => {
    const session = await edit(ferry);
    at(session.editor, [2, 15], [2, 15], (selection) => void selection.insertParagraph());
    at(session.editor, [3, 0], [3, 0], (selection) => void selection.insertParagraph());
    at(session.editor, [3, 0], [3, 0], (selection) => selection.insertText('Between.'));
    expect(session.blocks().map(({ type, text: own }) => [type, own])).toEqual([
      ['heading', 'Ferries sail again'],
      ['paragraph', 'The crews won their rest hours on Thursday.'],
      ['list', 'No night shifts'],
      ['paragraph', 'Between.'],
      ['list', 'Eleven hours of rest'],
      ['quote', 'We can sleep again.'],
    ]);
  });

  test('links and emphasis survive a split where their words do', async () => {
    const linked: Block = {
      type: 'paragraph',
      text: 'See the 🐟 report of the port.',
      marks: [
        { type: 'link', start: 8, end: 16, href: 'https://port.example/report' },
        { type: 'emphasis', start: 4, end: 12 },
      ],
    };
    const session = await edit([linked]);
    at(session.editor, [0, 11], [0, 11], (selection) => void selection.insertParagraph());
    expect(session.blocks()).toEqual([
      {
        type: 'paragraph',
        text: 'See the 🐟',
        marks: [
          { type: 'emphasis', start: 4, end: 9 },
          { type: 'link', start: 8, end: 9, href: 'https://port.example/report' },
        ],
      },
      {
        type: 'paragraph',
        text: 'report of the port.',
        marks: [
          { type: 'emphasis', start: 0, end: 2 },
          { type: 'link', start: 0, end: 6, href: 'https://port.example/report' },
        ],
      },
    ]);
  });
});

/** Every letter is a character of its own, so that each can be followed wherever it goes. */
const letters = (from: number, count: number) =>
  String.fromCharCode(...Array.from({ length: count }, (_, at) => from + at));

describe('random edits', () => {
  type Step =
    | { do: 'type'; at: number; upTo: number; length: number }
    | { do: 'paste'; at: number; upTo: number; length: number }
    | { do: 'delete'; at: number; upTo: number }
    | { do: 'split'; at: number }
    | { do: 'undo' }
    | { do: 'redo' };
  const place = fc.nat(10_000);
  const length = fc.integer({ min: 1, max: 5 });
  const step: fc.Arbitrary<Step> = fc.oneof(
    fc.record({ do: fc.constant('type' as const), at: place, upTo: fc.constant(0), length }),
    fc.record({ do: fc.constant('type' as const), at: place, upTo: place, length }),
    fc.record({ do: fc.constant('paste' as const), at: place, upTo: place, length }),
    fc.record({ do: fc.constant('delete' as const), at: place, upTo: place }),
    fc.record({ do: fc.constant('split' as const), at: place }),
    fc.constantFrom<Step>({ do: 'undo' }, { do: 'redo' }),
  );

  test('never move an annotation off surviving words, through undo and redo', async () => {
    await fc.assert(
      fc.asyncProperty(
        fc.array(fc.integer({ min: 3, max: 12 }), { minLength: 1, maxLength: 5 }),
        fc.array(fc.tuple(place, place), { minLength: 1, maxLength: 4 }),
        fc.array(step, { maxLength: 14 }),
        async (lengths, spans, steps) => {
          let next = 0x4e00;
          const fresh = (count: number) => {
            next += count;
            return letters(next - count, count);
          };
          const blocks = lengths.map((count): Block => ({ type: 'paragraph', text: fresh(count) }));
          const whole = articleText(blocks);
          const ranges = Object.fromEntries(
            spans.map(([a, b], number) => {
              const [x, y] = [a % whole.length, b % whole.length];
              return [`a${number}`, [{ start: Math.min(x, y), end: Math.max(x, y) + 1 }]];
            }),
          );
          const annotated = Object.entries(ranges).map(
            ([id, [range]]) => [id, new Set(whole.slice(range!.start, range!.end).replaceAll('\n', ''))] as const,
          );
          const session = await edit(blocks, ranges);
          const check = () => {
            const now = session.tracker.order.map((key) =>
              session.tracker
                .partsOf(key)
                .map((part) => part.text)
                .join(''),
            );
            const covered = markedWords(session);
            for (const [id, own] of annotated) {
              const words = (covered[id] ?? '').replaceAll('|', '');
              const surviving = [...now.join('')].filter((letter) => own.has(letter));
              // All of the annotated letters that are left, and none of the others; what was typed among them may be.
              expect([...words].filter((letter) => whole.includes(letter))).toEqual(surviving);
            }
          };
          check();
          for (const one of steps) {
            const places = session.tracker.order.flatMap((key, block) => {
              const size = session.tracker.partsOf(key).reduce((sum, part) => sum + part.text.length, 0);
              return Array.from({ length: size + 1 }, (_, offset) => [block, offset] as const);
            });
            const index = 'at' in one ? one.at % places.length : 0;
            const until = 'upTo' in one && one.upTo > 0 ? one.upTo % places.length : index;
            const [from, to] = [places[Math.min(index, until)]!, places[Math.max(index, until)]!];
            if (one.do === 'undo') await undo(session);
            else if (one.do === 'redo') await redo(session);
            else {
              at(session.editor, from, to, (selection) => {
                if (one.do === 'split') selection.insertParagraph();
                else if (one.do === 'delete') selection.removeText();
                else if (one.do === 'type') selection.insertText(fresh(one.length));
                else $insertParagraphs([fresh(one.length), fresh(one.length)]);
              });
            }
            check();
          }
        },
      ),
      { numRuns: 200 },
    );
  });
});
