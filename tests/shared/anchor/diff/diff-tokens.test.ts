import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { diffTokens } from '../../../../shared/anchor/diff/diff-tokens.ts';
import { Lexicon } from '../../../../shared/anchor/diff/lexicon.ts';
import { tokenise, Vocabulary } from '../../../../shared/text/tokens.ts';

/** Old words with what became of each, `-` for what is gone. */
function diff(oldText: string, text: string): string {
  const vocabulary = new Vocabulary();
  const [a, b] = [tokenise(oldText, vocabulary), tokenise(text, vocabulary)];
  const word = (at: number) => (at < 0 ? '-' : text.slice(b.starts[at], b.ends[at]));
  return Array.from(diffTokens(a.ids, b.ids, new Lexicon(vocabulary)), word).join(' ');
}

const stayed = 'one two three four five six five four three two one';
const moved = 'seven eight nine ten eleven twelve thirteen fourteen';

const cases: [name: string, oldText: string, text: string, became: string][] = [
  ['the same', 'a b c', 'a b c', 'a b c'],
  ['a word replaced', 'one two three', 'one dos three', 'one dos three'],
  ['a word deleted', 'one two three', 'one three', 'one - three'],
  ['a word added', 'one three', 'one two three', 'one three'],
  ['a word misspelt', 'the importance of it', 'the new importence of it', 'the importence of it'],
  ['marks do not become words', 'yes, sir', 'yes dear sir', 'yes - sir'],
  ['everything gone', 'one two', '', '- -'],
  ['nothing before', '', 'one two', ''],
  ['a passage moved', `${stayed} ${moved}`, `${moved} ${stayed}`, `${stayed} ${moved}`],
];

const sentence = fc.array(fc.constantFrom('a', 'b', 'c', 'walk', 'walked', 'long', ',', '.'), { maxLength: 60 });

describe('diffTokens', () => {
  it.each(cases)('%s', (_, oldText, text, became) => expect(diff(oldText, text)).toBe(became));

  it('gives no token of the new text to two of the old', () => {
    fc.assert(
      fc.property(sentence, sentence, (before, after) => {
        const vocabulary = new Vocabulary();
        const [a, b] = [tokenise(before.join(' '), vocabulary), tokenise(after.join(' '), vocabulary)];
        const used = Array.from(diffTokens(a.ids, b.ids, new Lexicon(vocabulary))).filter((at) => at >= 0);
        expect(new Set(used).size).toBe(used.length);
        expect(used.every((at) => at < b.length)).toBe(true);
      }),
    );
  });

  it('keeps every word when words are only added', () => {
    fc.assert(
      fc.property(sentence, fc.array(fc.nat(), { maxLength: 5 }), (before, places) => {
        const after: string[] = [...before];
        for (const place of places) after.splice(place % (after.length + 1), 0, 'added');
        expect(diff(before.join(' '), after.join(' '))).toBe(before.join(' '));
      }),
    );
  });
});
