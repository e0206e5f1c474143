import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { findTables } from '../../../../shared/clean/structure/tables.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const PROSE = [
  'A retired signalman beat sixty other bakers on Saturday with a pie that he made to use up the pears.',
  'The judges spent four hours at the table, and one of them went back twice for the plums.',
];
const AFTER = 'The fair raised more for the lifeboat than in any year since the flood, the treasurer said on Sunday.';

const found = (lines: readonly string[], known: readonly string[] = []) => {
  const all = splitLines(lines.join('\n'));
  return [...findTables(all, (index) => known.includes(all[index]?.text ?? ''))].map((index) => all[index]?.text);
};

const kept = (lines: readonly string[]) => {
  const { keep } = readText(lines.join('\n'), 'x.txt');
  return lines.filter((_, index) => keep?.[index]);
};

describe('tables of a plain text', () => {
  test.each([
    ['entries under their labels', ['Licence: £1,180', 'Insurance: £145', 'Mooring: £900']],
    ['names and figures', ['Ann Treloar 1,204', 'Piers Haddon 1,163']],
    ['with what heads them', ['Full results', 'Best crust: Imogen Tate, plum', 'Wooden spoon: the vicar']],
    ['with a line among them that lacks the form', ['Coal: £412', 'Kindling, mostly free', 'Gas: £216', 'Matches: £4']],
  ])('%s', (_, table) => expect(found([...PROSE, ...table, AFTER])).toEqual(table));

  test('figures one after another are one below a list of other articles, too; entries are not', () => {
    const figures = ['Ann Treloar 1,204', 'Piers Haddon 1,163', 'Sam Oduya 688'];
    expect(found([...PROSE, 'Trending now', ...figures, AFTER])).toEqual(figures);
    expect(found([...PROSE, 'Trending now', 'Opinion: Let it bloom', 'Food: Plums', 'Sport: Keld', AFTER])).toEqual([]);
  });

  test('one entry is none, and what is known to be the page’s ends one', () => {
    expect(found([...PROSE, 'Coal: £412', AFTER])).toEqual([]);
    expect(found([...PROSE, 'Coal: £412', 'Share: this', 'Gas: £216', AFTER], ['Share: this'])).toEqual([]);
  });

  test('other articles below their header are none', () =>
    expect(
      found([...PROSE, 'Related articles', 'A bypass', 'Organs: the man with pipes', 'Silence: a test', AFTER]),
    ).toEqual([]));

  test('stay with the text, whatever words they have in common with a page', () => {
    const table = [
      'Full results:',
      'Best crust: Imogen Tate, plum',
      'Most unusual: Doug Pellow, beetroot',
      'Other: none',
    ];
    const text = [...PROSE, ...table, AFTER];
    const page = [
      'Home',
      'News',
      'A pie for the pears',
      '3 May 2025',
      ...text,
      'Read more: A bypass',
      'Share',
      'Contact us',
    ];
    expect(kept(page)).toEqual(text);
  });

  test('carry the text on to a short sentence below them', () => {
    const table = [
      'Teams',
      'Harle: Pym, Lund, Cave',
      'Ford: Sands, Mears, Toll',
      'Referee: A Whitcombe',
      'Crowd: 3,911',
    ];
    const text = [...PROSE, AFTER, ...table, 'The replay is on Tuesday.'];
    const page = ['Home', 'Harle and Ford draw', '3 May 2025', ...text, 'Share', 'Contact us', 'Latest news'];
    expect(kept(page)).toEqual(text);
  });
});
