import fc from 'fast-check';
import { expect, test } from 'vitest';
import { excerpts } from '../../../shared/search/excerpts.ts';
import { locate } from '../../../shared/search/locate.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { boundsOf, snippets } from '../../../shared/search/snippet.ts';
import { wordsOf } from '../../../shared/search/words.ts';

function cut(text: string, query: string, limit = 3) {
  const words = wordsOf(text);
  const { tree } = parseQuery(query);
  const found = snippets(text, boundsOf(words), locate(words, tree!), limit);
  // However they are come by, they are the same.
  expect(excerpts(text, tree!, limit)).toEqual(found);
  return found;
}

test('a short text is its own snippet', () => {
  expect(cut('The quay stays open.', 'quay ')).toEqual([
    { text: 'The quay stays open.', marks: [{ start: 4, end: 8 }], range: { start: 4, end: 8 } },
  ]);
});

test('line breaks become spaces without moving the marks', () => {
  const [only] = cut('One.\n\nThe quay.', 'quay ');
  expect(only?.text).toBe('One.  The quay.');
  expect(only?.text.slice(only.marks[0]!.start, only.marks[0]!.end)).toBe('quay');
});

test('places far apart get snippets of their own, up to the limit', () => {
  const text = Array.from({ length: 5 }, () => `quay ${'filler words '.repeat(30)}`).join('');
  expect(cut(text, 'quay ')).toHaveLength(3);
  expect(cut(text, 'quay ', 9)).toHaveLength(5);
});

test('marks are the words found, in the snippet and in the text; snippets begin and end at words', () => {
  const words = fc.constantFrom('quay', 'Quays', 'été', '😀', 'harbour', '新聞記者', 'x'.repeat(300), '\n\n', '—');
  fc.assert(
    fc.property(fc.array(words, { maxLength: 120 }), (parts) => {
      const text = parts.join(' ');
      for (const { text: snippet, marks, range } of cut(text, 'quay')) {
        expect(marks.length).toBeGreaterThan(0);
        for (const mark of marks) expect(snippet.slice(mark.start, mark.end)).toMatch(/^quays?$/i);
        expect(text.slice(range.start, range.end)).toBe(snippet.slice(marks[0]!.start, marks[0]!.end));
        const body = snippet.replace(/^… /, '').replace(/ …$/, '');
        const at = text.replace(/\s/g, ' ').indexOf(body);
        expect(at).toBeGreaterThanOrEqual(0);
        expect(text.slice(0, at)).not.toMatch(/[a-z]$/);
      }
    }),
  );
});

test('a plain text gives the same as one that is cut into words', () => {
  const part = fc.constantFrom(
    'a',
    'a a a',
    'b',
    'Quay',
    'quays',
    'x9',
    '—',
    '“',
    '’',
    '\n\n',
    ' ',
    ' ',
    '.',
    'filler'.repeat(9),
  );
  const query = fc.constantFrom('a ', '"a a" ', 'a', 'quay', 'NEAR(a quay)', '"quay a', "b'a ", 'ä ', 'quay -a ');
  fc.assert(
    fc.property(fc.array(part, { maxLength: 90 }), query, (parts, asked) => {
      cut(parts.join(''), asked, 3);
    }),
  );
});
