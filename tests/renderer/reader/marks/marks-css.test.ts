import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = new URL('../../../../renderer/reader/marks/marks.css', import.meta.url);

// A look for every block or element is worked out for each of them: it made an article of many marks several times as dear.
it('gives what is drawn over the text to the text as a whole', () => {
  const looks = readFileSync(file, 'utf8')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split(/[,{}]/)
    .map((part) => part.trim())
    .filter((part) => part.includes('::highlight('));
  expect(looks.length).toBeGreaterThan(4);
  expect(looks.filter((look) => !look.startsWith('[data-reader-text]::highlight('))).toEqual([]);
});
