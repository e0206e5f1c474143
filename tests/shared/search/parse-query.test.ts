import fc from 'fast-check';
import { expect, test } from 'vitest';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import type { QueryNode } from '../../../shared/search/query.ts';

/** A query tree in one line: word, "two words", begin*, -without. */
function shown(node: QueryNode | null): string {
  if (node === null) return '(nothing)';
  switch (node.type) {
    case 'words': {
      const text = node.words.map((word) => word.text).join(' ');
      return `${node.words.length > 1 ? `"${text}"` : text}${node.words.at(-1)?.prefix ? '*' : ''}`;
    }
    case 'without':
      return `-${shown(node.node)}`;
    case 'all':
      return node.nodes.map(shown).join(' ');
  }
}

test.each([
  ['harbour ', 'harbour'],
  ['harbour', 'harbour*'],
  ['Harbour Town', 'harbour town*'],
  ['harb* ', 'harb*'],
  ['"harbour town"', '"harbour town"'],
  ['“harbour town” quay ', '"harbour town" quay'],
  ['quay -minister ', 'quay -minister'],
  ['quay -minister', 'quay -minister'],
  ['quay -"new terminal"', 'quay -"new terminal"'],
  ['−quay open ', 'open -quay'],
  ['don’t ', '"don t"'],
  ['well-known ', '"well known"'],
  ['a - b ', 'a b'],
  ['a', 'a'],
  ['a AND', 'a and*'],
  ['a OR b ', 'a or b'],
  ['col:x ', '"col x"'],
  ['NEAR(a b) ', '"near a" b'],
  ['(((', '(nothing)'],
  ['', '(nothing)'],
  ['   ', '(nothing)'],
  ['*', '(nothing)'],
  ['--', '(nothing)'],
  ['新聞記者 ', '"新聞 聞記 記者"*'],
  ['水', '水*'],
  ['Été ', 'ete'],
])('%j means %s', (text, expected) => {
  expect(shown(parseQuery(text).tree)).toBe(expected);
});

test.each([
  ['foo"bar', 'foo "bar"', /no partner/],
  ['"open end', '"open end"', /no partner/],
  ['title:quay ', '"title quay"', /“title:” is not a field/],
  ['-only', '(nothing)', /at least one word/],
])('%j is searched another way, and says so', (text, _meaning, note) => {
  expect(parseQuery(text).notes.join(' ')).toMatch(note);
});

test('what is understood says nothing', () => {
  expect(parseQuery('quay "new terminal" -minister harb*').notes).toEqual([]);
});

test('never throws', () => {
  fc.assert(
    fc.property(fc.string({ unit: 'binary' }), (text) => {
      parseQuery(text);
    }),
    { examples: [['"'], ['-"'], ['\ud800'], ['-\u0000'], ['*-*"']] },
  );
});
