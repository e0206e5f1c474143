import { parseHTML } from 'linkedom';
import { describe, expect, it } from 'vitest';
import { htmlFormat } from '../../../shared/export/html.ts';
import type { Block } from '../../../shared/model/block.ts';
import { linkDraft, linkSchema, pageBody } from '../../../shared/model/link.ts';
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

  it('keeps emphasis, links and nested lists', () => {
    const item = (level: number, ordered: boolean, text: string): Block => ({ type: 'list', level, ordered, text });
    const blocks = [
      ...sampleSource.blocks.slice(1, 2),
      item(1, false, 'a'),
      item(4, true, 'b'),
      item(2, true, 'c'),
      item(1, false, 'd'),
    ];
    const page = parseHTML(exportText(htmlFormat, [{ ...sampleSource, blocks, annotations: [] }])).document;
    expect(page.querySelector('p.text strong')?.textContent).toBe('ferry');
    expect(page.querySelector('p.text a')?.getAttribute('href')).toBe('https://holm.example/ferry?a=1&b=2');
    const nested = [...page.querySelectorAll('ul > li > ol > li')].map((li) => li.textContent.trim());
    expect(nested).toEqual(['b', 'c']);
    expect(page.querySelectorAll('article > ul > li')).toHaveLength(2);
  });

  it('tells the direction, and only of a language that can be one', () => {
    const article = (language: string, text: string) => {
      const metadata = { ...sampleSource.article.metadata, language };
      const source = { article: { ...sampleSource.article, metadata }, blocks: [{ type: 'paragraph' as const, text }] };
      const page = parseHTML(exportText(htmlFormat, [{ ...source, annotations: [], links: [] }])).document;
      const found = page.querySelector('article');
      return [found?.getAttribute('lang') ?? null, found?.getAttribute('dir') ?? null];
    };
    expect(article('he', 'שלום')).toEqual(['he', 'rtl']);
    expect(article('en"><script>', 'Hello')).toEqual([null, null]);
  });

  it('links evidence', () => {
    const id = sampleSource.annotations[1]?.annotation.id ?? '';
    const link = linkSchema.parse({
      '@context': '',
      ...linkDraft(id, 'supports', pageBody('https://prices.example/2019', '2025-05-04'), 'Mo'),
      id: 'l1',
      created: '',
      modified: '',
      'stet:version': 'a:1',
      'stet:seen': [],
    });
    const page = parseHTML(exportText(htmlFormat, [{ ...sampleSource, links: [link] }])).document;
    expect(page.querySelector('#a1n2 a[href="https://prices.example/2019"]')?.textContent).toBe(
      'supports: https://prices.example/2019 (seen 2025-05-04)',
    );
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
    const links = [...page.querySelectorAll('a')].map((link) => link.getAttribute('href'));
    expect(links).toEqual(['https://holm.example/ferry?a=1&b=2']);
  });
});
