import fc from 'fast-check';
import { expect, test } from 'vitest';
import { countWords, wordLine } from '../../../shared/search/word-line.ts';
import { foldWord, isUnspaced, wordsOf } from '../../../shared/search/words.ts';

const texts = (text: string) => {
  const words = wordsOf(text).map((word) => word.text);
  // Both ways to the words of a text must agree.
  const line = wordLine(text);
  expect(line).toBe(words.join(' '));
  expect(countWords(line)).toBe(words.length);
  return words;
};

test.each([
  ['plain words', 'The quay, in spring.', ['the', 'quay', 'in', 'spring']],
  ['accents and case', 'Été à São Paulo', ['ete', 'a', 'sao', 'paulo']],
  ['combining marks', 'e\u0301te\u0301', ['ete']],
  ['apostrophes part words', 'don’t “quote”', ['don', 't', 'quote']],
  ['ligatures', 'ﬁnal eﬃcient', ['final', 'efficient']],
  ['full width', 'ＡＢＣ１２', ['abc12']],
  ['sharp s', 'Straße', ['strasse']],
  [
    'letters with strokes, and joined ones',
    'Łódź Sørensen Đorđe þjóð œuvre Ærø',
    ['lodz', 'sorensen', 'dorde', 'thjod', 'oeuvre', 'aero'],
  ],
  ['dotless i', 'Diyarbakır', ['diyarbakir']],
  ['soft hyphens', 'co\u00adopera\u00adtion', ['cooperation']],
  ['numbers', '1,200.5 km²', ['1', '200', '5', 'km2']],
  ['ASCII before other letters', 'naïve café2go', ['naive', 'cafe2go']],
  ['an ASCII word before a sign', 'wait… what—now', ['wait', 'what', 'now']],
  ['Chinese pairs', '新聞記者', ['新聞', '聞記', '記者', '者']],
  ['one Chinese character', '水', ['水']],
  ['Chinese beside figures', '2024年度', ['2024', '年度', '度']],
  ['Japanese', 'データを', ['デー', 'ータ', 'タを', 'を']],
  ['Korean pairs', '한국은', ['한국', '국은', '은']],
  ['Arabic without vowel signs', 'مُحَمَّد', ['محمد']],
  ['Hindi keeps its vowel signs', 'हिन्दी', ['हिन्दी']],
  ['astral letters', '𝐁𝐨𝐥𝐝 𠮷野', ['bold', '𠮷野', '野']],
  ['nothing', '… — !', []],
])('%s', (_name, text, expected) => {
  expect(texts(text)).toEqual(expected);
});

test('ranges count UTF-16 code units of the text as given', () => {
  const text = '😀 Été, e\u0301te\u0301 und 新聞記者';
  expect(wordsOf(text).map(({ start, end }) => text.slice(start, end))).toEqual([
    'Été',
    'e\u0301te\u0301',
    'und',
    '新聞',
    '聞記',
    '記者',
    '者',
  ]);
});

test('words stand in order, inside the text, and hold no white space', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary', maxLength: 60 }), (text) => {
      let before = 0;
      for (const word of wordsOf(text)) {
        expect(word.start).toBeGreaterThanOrEqual(before);
        expect(word.end).toBeGreaterThan(word.start);
        expect(word.end).toBeLessThanOrEqual(text.length);
        expect(word.text).not.toMatch(/[\s"]/);
        before = word.start;
      }
    }),
  );
});

test('folding again changes nothing', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'grapheme' }), (text) => {
      const folded = foldWord(text);
      expect(foldWord(folded)).toBe(folded);
    }),
    { examples: [['Straße'], ['İstanbul'], ['ǅ'], ['ǽǿ']] },
  );
});

test('scripts without spaces are told from others', () => {
  expect(['語', 'か', '한', 'a', 'é', '', ' 語'].map(isUnspaced)).toEqual([
    true,
    true,
    true,
    false,
    false,
    false,
    false,
  ]);
});

test('asking for the script of a word changes nothing for the words that are cut after it', () => {
  const before = texts('新聞記者');
  isUnspaced('日本語を書く');
  expect(texts('新聞記者')).toEqual(before);
});
