import fc from 'fast-check';
import { expect, test } from 'vitest';
import { comparedParagraphs, compareTexts } from '../../../shared/anchor/compare-texts.ts';

const shown = (before: string, after: string) =>
  compareTexts(before, after)
    .map(({ type, text }) => (type === 'same' ? text : type === 'deleted' ? `[-${text}-]` : `[+${text}+]`))
    .join('');

test.each([
  ['One two three.', 'One two three.', 'One two three.'],
  ['One two three.', 'One 2 three.', 'One [-two-][+2+] three.'],
  ['The crews won.', 'The northern crews won.', 'The [+northern +]crews won.'],
  ['The northern crews won.', 'The crews won.', 'The [-northern -]crews won.'],
  ['', 'New.', '[+New.+]'],
  ['Old.', '', '[-Old.-]'],
  ['A line.\n\nAnother.', 'A line. Another.', 'A line.[-\n\n-][+ +]Another.'],
  ['渡船停航九天', '渡船停航十天', '渡船停航[-九-][+十+]天'],
])('%j becomes %j', (before, after, expected) => {
  expect(shown(before, after)).toBe(expected);
});

test('joined, the parts are both texts to the letter', () => {
  const words = fc.array(fc.constantFrom('ferry', 'crew', 'the', 'won', '.', '\n\n', '🐟', '渡船', '  '), {
    maxLength: 30,
  });
  fc.assert(
    fc.property(words, words, (a, b) => {
      const [before, after] = [a.join(' '), b.join(' ')];
      const parts = compareTexts(before, after);
      const joined = (without: string) => parts.filter(({ type }) => type !== without).map(({ text }) => text);
      expect(joined('inserted').join('')).toBe(before);
      expect(joined('deleted').join('')).toBe(after);
    }),
  );
});

test('paragraphs are told apart, and a break that came or went is shown', () => {
  const paragraphs = comparedParagraphs(compareTexts('One.\n\nTwo three.\n\nFour.', 'One.\n\nTwo\n\nthree.\n\nFour.'));
  expect(paragraphs.map(({ parts }) => parts.map(({ text }) => text).join(''))).toEqual([
    'One.',
    'Two ¶',
    'three.',
    'Four.',
  ]);
  expect(paragraphs.map(({ changed }) => changed)).toEqual([false, true, false, false]);
});
