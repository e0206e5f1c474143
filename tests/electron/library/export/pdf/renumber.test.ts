import { expect, it } from 'vitest';
import { UnknownPdf } from '../../../../../electron/library/export/pdf/read-part.ts';
import { renumber } from '../../../../../electron/library/export/pdf/renumber.ts';

const numbers = { object: (old: number) => old + 100, tagged: (old: number) => old + 7 };

it.each([
  ['references', '<</P 1 0 R\n/K [2 0 R 13 0 R]>>', '<</P 101 0 R\n/K [102 0 R 113 0 R]>>'],
  ['numbers that are none', '<</Rect [1 0 0 20 0]\n/Count 3>>', '<</Rect [1 0 0 20 0]\n/Count 3>>'],
  ['keys of tags', '<</StructParents 2\n/A <</StructParent 3>>>>', '<</StructParents 9\n/A <</StructParent 10>>>>'],
  ['text in brackets', '<</T (see 1 0 R \\) and 2 0 R)\n/P 3 0 R>>', '<</T (see 1 0 R \\) and 2 0 R)\n/P 103 0 R>>'],
  ['text in digits', '<</T <FEFF 12>\n/P 3 0 R>>', '<</T <FEFF 12>\n/P 103 0 R>>'],
  ['a stream', '<</L 3 0 R>> stream\nq 1 0 R (\nendstream', '<</L 103 0 R>> stream\nq 1 0 R (\nendstream'],
  ['a word in a stream of text', '<</T (a stream\nof 1 0 R)\n/P 1 0 R>>', '<</T (a stream\nof 1 0 R)\n/P 101 0 R>>'],
  ['a link to another part', '<</A <</Type /Action\n/S /URI\n/URI (stet-place:a1n2)>>\n>>', '<</Dest /a1n2\n>>'],
  [
    'a link to the web',
    '<</A <</S /URI\n/URI (https://a.example/)>>>>',
    '<</A <</S /URI\n/URI (https://a.example/)>>>>',
  ],
])('%s', (_, text, expected) => {
  expect(renumber(text, numbers)).toBe(expected);
});

it('brackets in brackets are nothing that Chromium writes', () => {
  expect(() => renumber('<</T (a (b) 1 0 R)>>', numbers)).toThrow(UnknownPdf);
});
