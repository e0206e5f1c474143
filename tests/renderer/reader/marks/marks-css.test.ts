import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';

const file = new URL('../../../../renderer/reader/marks/marks.css', import.meta.url);

// A look for every element is worked out for every element: it made an article of many marks several times as dear.
it('gives looks of marks to blocks of the text alone', () => {
  const looks = readFileSync(file, 'utf8')
    .replaceAll(/\/\*.*?\*\//gs, '')
    .split(/[,{}]/)
    .map((part) => part.trim())
    .filter((part) => part.includes('::highlight('));
  expect(looks.length).toBeGreaterThan(50);
  expect(looks.filter((look) => !look.startsWith('[data-block]::highlight('))).toEqual([]);
});
