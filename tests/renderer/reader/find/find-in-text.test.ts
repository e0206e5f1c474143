import fc from 'fast-check';
import { expect, it } from 'vitest';
import { findInText, firstFrom } from '../../../../renderer/reader/find/find-in-text.ts';
import { foldWord } from '../../../../shared/search/words.ts';

const found = (text: string, wanted: string) =>
  findInText(text, wanted).map(({ start, end }) => text.slice(start, end));

it.each([
  { text: 'The ferry. A FERRY, ferries', wanted: 'ferry', words: ['ferry', 'FERRY'] },
  { text: 'nine  days\nago, nine days', wanted: ' nine days ', words: ['nine  days', 'nine days'] },
  { text: '“We waited,” she said', wanted: '"we waited,"', words: ['“We waited,”'] },
  { text: 'the port’s men', wanted: "port's", words: ['port’s'] },
  { text: 'a 7–4 vote', wanted: '7-4', words: ['7–4'] },
  { text: 'costs $1.1 (about) a*b', wanted: '$1.1 (about) a*b', words: ['$1.1 (about) a*b'] },
  { text: 'costs $121', wanted: '$1.1', words: [] },
  { text: '🚢 港の議会 🚢', wanted: '🚢', words: ['🚢', '🚢'] },
  { text: '港の議会が議会', wanted: '議会', words: ['議会', '議会'] },
  { text: 'El último molino, ULTIMO, u\u0301ltimo', wanted: 'ultimo', words: ['último', 'ULTIMO', 'u\u0301ltimo'] },
  { text: 'a cafe, 🚢 a cafe\u0301.', wanted: 'café', words: ['cafe', 'cafe\u0301'] },
  { text: 'Die große Straße', wanted: 'strasse', words: ['Straße'] },
  { text: 'Die große Straße', wanted: 'gros', words: ['groß'] },
  { text: 'ß', wanted: 's', words: ['ß'] },
  { text: 'Donau\u00addampf', wanted: 'donaudampf', words: ['Donau\u00addampf'] },
  { text: 'كُتُب و كتب', wanted: 'كتب', words: ['كُتُب', 'كتب'] },
  { text: 'aaaa', wanted: 'aa', words: ['aa', 'aa'] },
  { text: 'anything', wanted: '   ', words: [] },
  // Composed and in parts, either way.
  { text: '\u1100\u1161 and \uac00', wanted: '\uac00', words: ['\u1100\u1161', '\uac00'] },
  { text: '\uac00', wanted: '\u1100\u1161 ', words: ['\uac00'] },
])('finds “$wanted” in “$text”', ({ text, wanted, words }) => {
  expect(found(text, wanted)).toEqual(words);
});

it('finds what stands there, whatever it is, and never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), fc.string({ unit: 'grapheme', minLength: 1 }), (before, words) => {
      // An accent that stands alone is passed over like any other: nothing is left to look for.
      fc.pre(foldWord(words).trim() !== '');
      expect(findInText(`${before} ${words}`, words).length).toBeGreaterThan(0);
    }),
  );
});

it('stops at the most', () => {
  expect(findInText('a'.repeat(50), 'a', 10)).toHaveLength(10);
});

it.each([
  [0, 0],
  [5, 1],
  [6, 2],
  [99, 0],
])('begins from %i with match %i', (from, at) => {
  const ranges = [0, 5, 20].map((start) => ({ start, end: start + 1 }));
  expect(firstFrom(ranges, from)).toBe(at);
  expect(firstFrom([], from)).toBe(-1);
});
