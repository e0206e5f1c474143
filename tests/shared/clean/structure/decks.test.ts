import { expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { findDecks } from '../../../../shared/clean/structure/decks.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const TEXT = [
  'The bus is late because we asked it to be: every agency has learned to promise a little less than it could keep.',
  'The driver waits at the library until the clock has caught up with him, and forty people wait with him.',
];
const SUBTITLE = 'On padding, and other small lies in the timetable';

test('stand right below the title or right above who signs, in some words', () => {
  const lines = splitLines(['The bus is late', SUBTITLE, 'Share', SUBTITLE, 'By Ada Moss', ...TEXT].join('\n'));
  const decks = (signed: number) => findDecks(lines, { title: 0, first: 5 }, (index) => index === signed);
  expect([...decks(4)]).toEqual([1, 3]);
  expect([...decks(9)]).toEqual([]);
});

test.each([
  ['below buttons', ['Copy link', 'Facebook', 'Email', 'More', SUBTITLE]],
  ['that begins as other articles are announced', ['Also: what happens when you miss the last one.']],
])('a subtitle %s stays', (_, head) => {
  const lines = [
    'Curb Cuts',
    'Sign in',
    'The bus is late because we asked it to be',
    ...head,
    'Ada Moss',
    '3 May 2025',
    'Share',
  ];
  const { keep } = readText([...lines, ...TEXT].join('\n'), 'x.txt');
  expect(keep?.[lines.indexOf(head.at(-1) ?? '')]).toBe(true);
});
