import fc from 'fast-check';
import { expect, it } from 'vitest';
import { differingPassages, type PassagePart } from '../../../../renderer/library/conflicts/text-passages.ts';

/** What stands in a passage, the words of this text alone in brackets. */
const marked = (parts: readonly PassagePart[]) => parts.map(({ text, own }) => (own ? `[${text}]` : text)).join('');

it.each<[string, string, string, [string, string][]]>([
  ['the same', 'One.\n\nTwo.', 'One.\n\nTwo.', []],
  ['a word', 'One.\n\nTwo boats.', 'One.\n\nTwo ferries.', [['Two [boats].', 'Two [ferries].']]],
  ['a paragraph more', 'One.', 'One.\n\nTwo more.', [['One.', 'One.[\n\nTwo more.]']]],
  ['a text where there was none', '', 'One.', [['', '[One.]']]],
])('%s', (_, first, other, passages) => {
  const found = differingPassages(first, other);
  expect(found.map((passage) => [marked(passage.first), marked(passage.other)])).toEqual(passages);
});

it('no word that only one of the texts has is left out, and none is shown that it has not', () => {
  const text = fc
    .array(fc.array(fc.constantFrom('ferry', 'strike', 'port', 'crew', 'night.'), { minLength: 1, maxLength: 6 }), {
      maxLength: 6,
    })
    .map((paragraphs) => paragraphs.map((words) => words.join(' ')).join('\n\n'));
  fc.assert(
    fc.property(text, text, (first, other) => {
      const passages = differingPassages(first, other);
      expect(passages.length === 0).toBe(first === other);
      for (const [side, whole] of [
        ['first', first],
        ['other', other],
      ] as const) {
        let from = 0;
        for (const passage of passages) {
          const said = passage[side].map((part) => part.text).join('');
          const at = whole.indexOf(said, from);
          expect(at).toBeGreaterThanOrEqual(from);
          from = at + said.length;
        }
      }
    }),
  );
});
