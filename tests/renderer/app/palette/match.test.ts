import { expect, it } from 'vitest';
import { matchName, matchWords } from '../../../../renderer/app/palette/match.ts';

const best = (typed: string, names: string[]) =>
  names
    .flatMap((name) => {
      const match = matchName(typed, name);
      return match ? [{ name, score: match.score }] : [];
    })
    .sort((a, b) => b.score - a.score)
    .map(({ name }) => name);

it.each<[string, string[], string[]]>([
  ['cl', ['Select all', 'Claims', 'Articles'], ['Claims', 'Articles', 'Select all']],
  ['mq', ['Mark as a quote', 'Make a query'], ['Make a query', 'Mark as a quote']],
  ['theme dark', ['Theme: dark', 'Theme: light'], ['Theme: dark']],
  ['zz', ['Claims'], []],
  ['trash', ['Move to trash', 'Trash'], ['Trash', 'Move to trash']],
])('%s finds %j as %j', (typed, names, expected) => {
  expect(best(typed, names)).toEqual(expected);
});

it('marks the letters it used', () => {
  expect(matchName('ia', 'Import an article')?.marks).toEqual([
    { start: 0, end: 1 },
    { start: 7, end: 8 },
  ]);
});

it('every typed word must begin a word of a title', () => {
  expect(matchWords('ferr strike', 'The ferry strike')?.marks).toEqual([
    { start: 4, end: 8 },
    { start: 10, end: 16 },
  ]);
  expect(matchWords('erry', 'The ferry strike')).toBeNull();
});

it('bears letters whose small form is longer', () => {
  expect(matchName('i', 'İzmir quay')).not.toBeNull();
});
