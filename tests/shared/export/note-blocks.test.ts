import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { noteBlocks, safeLink } from '../../../shared/export/note-blocks.ts';
import type { Block } from '../../../shared/model/block.ts';

const paragraph = (text: string, marks?: Block['marks']): Block => ({
  type: 'paragraph',
  text,
  ...(marks && { marks }),
});
const item = (text: string, level = 1, ordered = false): Block => ({ type: 'list', level, ordered, text });

const cases: [string, string, Block[]][] = [
  ['plain words', 'Ask her.', [paragraph('Ask her.')]],
  ['nothing', '', []],
  [
    'emphasis in code points',
    '😀 **b _c_** d',
    [
      paragraph('😀 b c d', [
        { type: 'strong', start: 2, end: 4 },
        { type: 'strong', start: 4, end: 5 },
        { type: 'emphasis', start: 4, end: 5 },
      ]),
    ],
  ],
  [
    'links of the web, of mail and of Stet',
    '[a](https://a.example/?x=1&y=2) [b](mailto:b@a.example) [c](stet://article/holmferry0001#urn%3A1)',
    [
      paragraph('a b c', [
        { type: 'link', href: 'https://a.example/?x=1&y=2', start: 0, end: 1 },
        { type: 'link', href: 'mailto:b@a.example', start: 2, end: 3 },
        { type: 'link', href: 'stet://article/holmferry0001#urn%3A1', start: 4, end: 5 },
      ]),
    ],
  ],
  ['other links as they are written', '[a](javascript:alert(1))', [paragraph('[a](javascript:alert(1))')]],
  ['HTML as text', 'a <b onclick="x">b</b>', [paragraph('a <b onclick="x">b</b>')]],
  ['HTML blocks as text', '<script>\nx\n</script>', [paragraph('<script>\nx\n</script>')]],
  ['images as text', '![a](https://a.example/a.png)', [paragraph('![a](https://a.example/a.png)')]],
  ['lists, nested', '- a\n- b\n    1. c\n\nd', [item('a'), item('b'), item('c', 2, true), paragraph('d')]],
  ['check lists', '- [ ] a\n- [x] b', [item('☐ a'), item('☑ b')]],
  ['an empty item', '- \n- b', [item('b')]],
  ['lines', 'a\nb', [paragraph('a\nb')]],
  [
    'headings and quotations',
    '## a\n\n> b\n>\n> c',
    [
      { type: 'heading', level: 2, text: 'a' },
      { type: 'quote', text: 'b' },
      { type: 'quote', text: 'c' },
    ],
  ],
  ['what is escaped', '\\*a\\*', [paragraph('*a*')]],
  ['code', '`a*b*`', [paragraph('a*b*')]],
];

describe('a note as blocks', () => {
  it.each(cases)('has %s', (_, markdown, blocks) => expect(noteBlocks(markdown)).toEqual(blocks));

  it('moves the marks of a check list behind the sign', () =>
    expect(noteBlocks('- [x] **a**')[0]?.marks).toEqual([{ type: 'strong', start: 2, end: 3 }]));

  it('keeps marks within the words, whatever is written', () =>
    fc.assert(
      fc.property(fc.stringMatching(/^[ab😀*_`[\]()<>#\n -]{0,60}$/u), (markdown) => {
        for (const { text, marks = [] } of noteBlocks(markdown)) {
          for (const { start, end } of marks) expect(0 <= start && start <= end && end <= [...text].length).toBe(true);
        }
      }),
    ));

  it.each([
    'javascript:x',
    'data:text/html,x',
    'file:///etc',
    '//a.example',
    'stet:x',
    'https://a b',
    'https://"><script>',
  ])('does not link %s', (href) => expect(safeLink(href)).toBeNull());
});
