import { existsSync, readdirSync, readFileSync } from 'node:fs';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { suggest } from '../../../shared/detect/suggest.ts';
import { LIKELY } from '../../../shared/detect/suggestion.ts';
import { growth } from '../../support/growth.ts';

/** Bits that texts with quotations are made of, and some that break careless code. */
const piece = fc.constantFrom(
  ...[
    '"',
    '“',
    '”',
    '‘',
    '’',
    "'",
    '«',
    '»',
    '„',
    "''",
    ' ',
    '\n',
    '\n\n',
    '\r\n',
    ',',
    '.',
    '?',
    ':',
    ';',
    ' — ',
    '(',
  ],
  ...[
    'Ada Moss',
    'said',
    'he',
    'it',
    'the report',
    'according to',
    'told reporters that',
    'Dr.',
    '2024',
    '$4 million',
    '6\'2"',
  ],
  ...['😀', 'e\u0301', '\ud800', '\u202e', 'Zoë', '北京', 'we will', 'THE END', 'called', 'who', '’s', 'and', 'of'],
);
const text = fc.oneof(
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join(' ')),
  fc.array(piece, { maxLength: 60 }).map((pieces) => pieces.join('')),
  fc.string(),
);

describe('whatever the text', () => {
  it('every range holds the words it says, inside the text, with a score from 0 to 1', () => {
    fc.assert(
      fc.property(text, fc.constantFrom('en', 'de', 'fr', 'es', null), (words, language) => {
        const { quotes, claims } = suggest(words, { language });
        for (const { start, end, text: own, score } of [...quotes, ...claims]) {
          expect(start).toBeGreaterThanOrEqual(0);
          expect(end).toBeGreaterThan(start);
          expect(words.slice(start, end)).toBe(own);
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(1);
        }
        for (const { speaker, speakerRange } of quotes) {
          if (speakerRange) expect(words.slice(speakerRange.start, speakerRange.end)).toBe(speaker);
        }
      }),
      { numRuns: 500 },
    );
  });

  it('quotes stand in the order of the text, and groups rise from 1 without a gap', () => {
    fc.assert(
      fc.property(text, (words) => {
        const { quotes } = suggest(words, { language: 'en' });
        expect(quotes.map(({ start }) => start)).toEqual(quotes.map(({ start }) => start).sort((a, b) => a - b));
        const groups = [...new Set(quotes.map(({ group }) => group))];
        expect(groups).toEqual(groups.map((_, index) => index + 1));
      }),
    );
  });

  it('the same text gives the same suggestions', () => {
    fc.assert(
      fc.property(text, (words) => {
        expect(suggest(words)).toEqual(suggest(words));
      }),
      { numRuns: 50 },
    );
  });
});

it('groups the segments of one utterance', () => {
  const { quotes } = suggest(
    '“The school,” Hana Weiss said, “will not close.” “It is full.”\n\n“Nobody asked,” said Owen Pell.',
    { language: 'en' },
  );
  expect(quotes.map(({ group }) => group)).toEqual([1, 1, 1, 2]);
});

it('recognises the people of the library by alias', () => {
  const people = [
    { id: 'p7', name: 'Ilse Marie Gray', aliases: ['Mayor Gray', 'Gray'], role: null, affiliation: null },
  ];
  const [quote] = suggest('“No,” Gray said.', { people, language: 'en' }).quotes;
  expect(quote).toMatchObject({ speaker: 'Gray', speakerCanonical: 'Ilse Marie Gray', person: 'p7' });
});

it('reads raw text with a paragraph a line, and lines wrapped by hand', () => {
  const lines =
    'Sponsor: HARBOUR BEER\n“We will stay,” Ada Moss said.\nThe boat left at nine.\n“Me too,” said Owen Pell.';
  expect(suggest(lines, { language: 'en' }).quotes.map(({ speaker }) => speaker)).toEqual(['Ada Moss', 'Owen Pell']);
  const wrapped =
    '“We will stay until the very last boat has left this\nharbour for good, and not a day longer,” Ada Moss said\nto a crowd of fishermen.';
  expect(suggest(wrapped, { language: 'en' }).quotes).toHaveLength(1);
});

it('tells the language when nobody does', () => {
  const german =
    '„Wir haben zu lange auf die Brücke gewartet“, sagte Anke Voss, die Leiterin der Werft, am Montag in der Stadt.';
  expect(suggest(german).quotes[0]).toMatchObject({ speaker: 'Anke Voss', cue: 'sagte' });
});

it.each([
  '“a” said Ada, ',
  '"a" ',
  'it was, she said, ',
  'Ada said that it was and said ',
  'it was, Ada said on Friday, but ',
])('a text that is one sentence of nothing but %j takes time in proportion', (piece) => {
  expect(growth((times) => void suggest(piece.repeat(times)), 3000)).toBeLessThan(1.6);
});

const seed = new URL('../../../../shared/seed/', import.meta.url);
const article = existsSync(seed) ? readdirSync(seed).find((name) => /^\d+_.*\.txt$/.test(name)) : undefined;

describe.skipIf(article === undefined)('the article in ../shared/seed', () => {
  const raw = article === undefined ? '' : readFileSync(new URL(article, seed), 'utf8');
  const { quotes, claims } = suggest(raw);
  const spoken = quotes.filter(({ type, score }) => type !== 'paraphrase' && score >= LIKELY);

  it('yields its nine quoted segments in six utterances, and nothing from its junk', () => {
    expect(spoken.map(({ text: words }) => words.slice(0, 12))).toEqual([
      'existing com',
      'The two coun',
      'Ongoing coop',
      'delegations ',
      'tightrope',
      'Despite Pres',
      'Still, the p',
      'In 2024, cha',
      'Without cong',
    ]);
    const groups = spoken.map(({ group }) => group);
    expect(groups.map((group) => [...new Set(groups)].indexOf(group))).toEqual([0, 1, 1, 2, 3, 4, 4, 5, 5]);
  });

  it('names who said them, as printed and who that is', () => {
    expect(spoken.map(({ cue }) => cue)).toEqual([
      'reaffirmed',
      'reads',
      'continued',
      'announced',
      'told',
      'explained',
      'explained',
      'told',
      'told',
    ]);
    const group = /^joint communique by /;
    for (const quote of spoken.slice(0, 4)) expect(quote.speakerCanonical).toMatch(group);
    expect(new Set(spoken.slice(4, 7).map(({ speakerCanonical }) => speakerCanonical)).size).toBe(1);
    expect(spoken.slice(7).every(({ speaker, speakerCanonical }) => speaker === speakerCanonical)).toBe(true);
    expect(spoken[7]?.role).toMatch(/^a policy analyst/);
  });

  it('puts its figures first among the claims', () => {
    expect(claims[0]?.numbers[0]).toMatchObject({ value: 56e9, unit: 'USD', date: '2022' });
    expect(claims[1]?.numbers[0]).toMatchObject({ value: 8e6 });
  });
});
