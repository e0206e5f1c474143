import fc from 'fast-check';
import { marked } from 'marked';
import { describe, expect, it } from 'vitest';
import { escapeMarkdown, inlineMarkdown } from '../../../../shared/export/markdown/markdown-text.ts';
import type { Block } from '../../../../shared/model/block.ts';

const escapes: [name: string, text: string, markdown: string][] = [
  ['nothing to escape', 'Plain words, 7-4 on the day; a_b and 50%.', 'Plain words, 7-4 on the day; a_b and 50%.'],
  ['emphasis', '*no* _no_', '\\*no\\* \\_no\\_'],
  ['prices are no formulas', 'from $1 to $2', 'from $1 to $2'],
  ['formulas', 'a $x$ b', 'a \\$x\\$ b'],
  ['a list that is none', '- no\n1. no', '\\- no\n1\\. no'],
  ['a heading that is none', '# no', '\\# no'],
  ['a block id that is none', 'x ^b3', 'x \\^b3'],
  ['entities', '&amp; & co', '\\&amp; & co'],
];

const blocks: [name: string, block: Block, markdown: string][] = [
  ['no marks', { type: 'paragraph', text: 'a b' }, 'a b'],
  [
    'space goes outside',
    { type: 'paragraph', text: 'a b c', marks: [{ type: 'strong', start: 1, end: 4 }] },
    'a **b** c',
  ],
  ['code points', { type: 'paragraph', text: '😀 b', marks: [{ type: 'emphasis', start: 2, end: 3 }] }, '😀 *b*'],
  [
    'a link with emphasis inside',
    {
      type: 'paragraph',
      text: 'see the map',
      marks: [
        { type: 'link', start: 4, end: 11, href: 'https://a.example/<x y>' },
        { type: 'strong', start: 8, end: 11 },
      ],
    },
    'see [the](<https://a.example/%3Cx%20y%3E>) [**map**](<https://a.example/%3Cx%20y%3E>)',
  ],
  [
    'a mark beyond the text',
    { type: 'paragraph', text: 'ab', marks: [{ type: 'strong', start: 1, end: 9 }] },
    'a**b**',
  ],
];

/** The text that a Markdown reader shows. */
function shown(markdown: string): string {
  const html = marked.parseInline(markdown, { async: false });
  const entities: Record<string, string> = { '&lt;': '<', '&gt;': '>', '&quot;': '"', '&#39;': "'", '&amp;': '&' };
  return html.replace(/&(?:lt|gt|quot|#39|amp);/g, (entity) => entities[entity] ?? entity);
}

describe('Markdown text', () => {
  it.each(escapes)('%s', (_, text, markdown) => expect(escapeMarkdown(text)).toBe(markdown));

  it.each(blocks)('%s', (_, block, markdown) => expect(inlineMarkdown(block)).toBe(markdown));

  it('shows any text as it is', () => {
    const pieces = fc.constantFrom(...'*_[]()<>`\\#-+=~!&$^%|.:/ '.split(''), 'a', 'b', '1', '&lt;', '<b>', '**', 'x ');
    fc.assert(
      fc.property(fc.array(pieces, { maxLength: 12 }), (parts) => {
        // Addresses become links as they stand, which changes no word.
        const text = `a${parts.join('')}b`;
        expect(shown(escapeMarkdown(text))).toBe(text);
      }),
      { numRuns: 2000 },
    );
  });
});
