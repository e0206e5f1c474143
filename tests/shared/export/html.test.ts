import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlFormat } from '../../../shared/export/html.ts';
import { exportText, sampleSource } from '../../support/sample-export.ts';

const { document } = parseHTML(exportText(htmlFormat));

describe('an exported web page', () => {
  it('has the words of every block, and nothing added but the numbers of annotations', () => {
    for (const mark of document.querySelectorAll('article > :not(section) sup')) mark.remove();
    const blocks = [
      ...document.querySelectorAll('article > .text, article > h2, article > blockquote, article > ul > li'),
    ];
    expect(blocks.map((block) => block.textContent)).toEqual(sampleSource.blocks.map(({ text }) => text));
  });

  it('links annotations and their places, both ways', () => {
    const ids = new Set([...exportText(htmlFormat).matchAll(/ id="([^"]+)"/g)].map(([, id]) => id));
    const links = [...exportText(htmlFormat).matchAll(/href="#([^"]+)"/g)].map(([, id]) => id);
    expect(links.length).toBeGreaterThan(8);
    expect(links.filter((id) => !ids.has(id))).toEqual([]);
    expect(exportText(htmlFormat)).toContain('words that are gone” (not found in the text)');
  });

  it('cuts marks that overlap, and keeps their words once', () => {
    const [, , highlight] = sampleSource.annotations;
    if (!highlight) throw new Error('The sample has no highlight');
    const at = (start: number, end: number) => ({
      ...highlight,
      placements: [{ state: 'exact' as const, range: { start, end }, score: 1, method: '' }],
    });
    const html = exportText(htmlFormat, [{ ...sampleSource, annotations: [at(15, 30), at(20, 40)] }]);
    const overlapped = parseHTML(html).document;
    for (const mark of overlapped.querySelectorAll('sup')) mark.remove();
    expect(overlapped.querySelector('article > p.text')?.textContent).toBe(sampleSource.blocks[1]?.text);
    expect(overlapped.querySelectorAll('article > p.text mark')).toHaveLength(3);
  });

  it('runs nothing and loads nothing, whatever the article holds', () => {
    const bad = '</p><script>alert(1)</script><img src="https://x.example/" onerror="x">';
    const { article, blocks } = sampleSource;
    const html = exportText(htmlFormat, [
      {
        ...sampleSource,
        article: {
          ...article,
          metadata: { ...article.metadata, title: bad, url: 'javascript:alert(1)', language: '"><script>' },
        },
        blocks: [{ type: 'paragraph', text: bad }, ...blocks],
        annotations: [],
      },
    ]);
    const page = parseHTML(html).document;
    expect(page.querySelectorAll('script, img, iframe, link')).toHaveLength(0);
    expect([...page.querySelectorAll('a')].map((link) => link.getAttribute('href'))).toEqual([]);
  });
});
