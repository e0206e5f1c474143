import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { DocumentHtml } from '../../../../shared/export/taguette/document-html.ts';
import type { Block } from '../../../../shared/model/block.ts';
import { articleText } from '../../../../shared/text/article-text.ts';

/** What Taguette counts in: the bytes of all text nodes. */
function textNodes(html: string): Buffer {
  const text = html
    .replace(/<[^>]+>/g, '')
    .replaceAll('&lt;', '<')
    .replaceAll('&gt;', '>')
    .replaceAll('&amp;', '&');
  return Buffer.from(text);
}

const words = fc.string({ unit: fc.constantFrom('a', ' ', 'é', '漢', '😀', '&', '<', '>', '"', '\n', '\r') });
const block: fc.Arbitrary<Block> = fc
  .record({
    type: fc.constantFrom('heading' as const, 'paragraph' as const, 'quote' as const, 'list' as const),
    ordered: fc.boolean(),
    text: words,
    strong: fc.tuple(fc.nat(8), fc.nat(8)),
  })
  .map(({ strong: [start, end], ...rest }) => ({ ...rest, marks: [{ type: 'strong', start, end }] }));

describe('DocumentHtml', () => {
  it('counts the bytes of every range as Taguette does', () => {
    fc.assert(
      fc.property(fc.array(block, { minLength: 1, maxLength: 5 }), fc.nat(60), fc.nat(60), (blocks, a, b) => {
        const text = articleText(blocks);
        const range = { start: Math.min(a, b, text.length), end: Math.min(Math.max(a, b), text.length) };
        // Half a letter is no place of an annotation.
        fc.pre(text.slice(range.start, range.end).isWellFormed());
        const document = new DocumentHtml('A <title> 😀', blocks);
        const place = document.highlight(range);
        const flat = (value: string) => value.replace(/[\n\r]+/g, '\n').replace(/^\n|\n$/g, '');
        if (!place) {
          expect(text.slice(range.start, range.end).trim()).toBe('');
          return;
        }
        expect(place.start).toBeLessThan(place.end);
        const found = textNodes(document.html()).subarray(place.start, place.end).toString();
        expect(flat(found)).toBe(flat(text.slice(range.start, range.end)));
        expect(flat(textNodes(place.snippet).toString())).toBe(flat(found));
      }),
    );
  });

  it('has no tag or address that Taguette refuses', () => {
    const marks = (href: string): Block => ({
      type: 'caption',
      text: '<script>',
      marks: [{ type: 'link', start: 0, end: 8, href }],
    });
    const html = new DocumentHtml('', [
      marks('javascript:x'),
      marks('https://a.example/"><p>'),
      marks('https://a.example/?a&b'),
    ]).html();
    expect(html).toBe(
      '<h1></h1>\n<p>&lt;script&gt;</p>\n<p>&lt;script&gt;</p>\n<p><a href="https://a.example/?a&amp;b">&lt;script&gt;</a></p>',
    );
  });

  it('opens and shuts lists', () => {
    const item = (ordered: boolean): Block => ({ type: 'list', ordered, text: 'x' });
    expect(new DocumentHtml('T', [item(true), item(true), item(false)]).html()).toBe(
      '<h1>T</h1>\n<ol><li>x</li>\n<li>x</li></ol>\n<ul><li>x</li></ul>',
    );
  });
});
