import fc from 'fast-check';
import { expect, test } from 'vitest';
import { beginningsOf, isIndexedBeginning, titleBeginning } from '../../../shared/search/beginnings.ts';
import { wordLine } from '../../../shared/search/word-line.ts';

const sorted = (text: string) => text.split(' ').filter(Boolean).sort();

test.each([
  ['two to four signs of each word', ['harbour to'], ['ha', 'har', 'harb', 'to']],
  ['one sign is none', ['a 1 b2'], ['b2']],
  ['each once', ['quay quays', 'quarter'], ['qu', 'qua', 'quar', 'quay']],
  ['figures', ['2024 20'], ['20', '202', '2024']],
  ['other letters', ['éclair'.normalize('NFC'), 'strıp'], ['st', 'str', 'strı', 'écl', 'écla', 'éc']],
  ['other letters further on', ['caféstraße'], ['ca', 'caf', 'café']],
  ['one sign of an unspaced script', ['語', '日本'], ['日', '日本', '語']],
  ['nothing', ['', ''], []],
])('%s', (_name, lines, expected) => {
  expect(sorted(beginningsOf(lines, ''))).toEqual(expected.sort());
});

test('the words of the title are found as such as well', () => {
  expect(sorted(beginningsOf(['to sea', 'to'], 'to sea'))).toEqual(
    ['to', 'se', 'sea', ...['to', 'se', 'sea'].map(titleBeginning)].sort(),
  );
});

test('they are those of every word and no others, and one text leaves nothing behind for the next', () => {
  const word = fc.oneof(
    fc.string({ unit: fc.constantFrom(...'ab1zé語𠮷'), minLength: 1, maxLength: 6 }),
    fc.string({ unit: 'binary', maxLength: 8 }),
  );
  fc.assert(
    fc.property(fc.array(word), (words) => {
      const line = wordLine(words.join(' '));
      const wanted = line.split(' ').flatMap((each) => {
        const first = String.fromCodePoint(each.codePointAt(0) ?? 0);
        const all = [first, each.slice(0, 2), each.slice(0, 3), each.slice(0, 4)];
        return all.filter((beginning) => each.startsWith(beginning) && isIndexedBeginning(beginning));
      });
      expect(sorted(beginningsOf([line], ''))).toEqual([...new Set(wanted)].sort());
    }),
  );
});
