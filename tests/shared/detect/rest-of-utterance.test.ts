import { expect, it } from 'vitest';
import { restOfUtterance } from '../../../shared/detect/rest-of-utterance.ts';

const blocks = [
  'The barrier costs twice as much.',
  '“We were given a number that nobody had checked,” said Tomas Verhey, the chief auditor, “and it was wrong from the first day.”',
  '“The estimate was sound,” Anneke Solheim said. “Steel has risen since.” Bram Okafor disagreed. “I am selling,” he said.',
];
const text = blocks.join('\n\n');
const rangeOf = (words: string) => ({ start: text.indexOf(words), end: text.indexOf(words) + words.length });
const ranges = blocks.map(rangeOf);
const restOf = (...own: string[]) =>
  restOfUtterance(text, own.map(rangeOf), ranges, 'en').map(({ start, end }) => text.slice(start, end));

it.each([
  [['We were given a number that nobody had checked,'], ['and it was wrong from the first day.']],
  [['and it was wrong from the first day.'], ['We were given a number that nobody had checked,']],
  [['We were given a number'], ['and it was wrong from the first day.']],
  [['The estimate was sound,'], ['Steel has risen since.']],
  [['We were given a number that nobody had checked,', 'and it was wrong from the first day.'], []],
  [['I am selling,'], []],
  [['costs twice as much'], []],
  [[], []],
])('of %j it is %j', (own, rest) => expect(restOf(...own)).toEqual(rest));

it('is nothing where the text stands in no block', () => {
  expect(restOfUtterance(text, [rangeOf('I am selling,')], [], null)).toEqual([]);
});
