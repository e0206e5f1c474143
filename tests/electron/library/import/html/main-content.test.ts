import { describe, expect, test } from 'vitest';
import { mainContent } from '../../../../../electron/library/import/html/main-content.ts';
import { parsePage } from '../../../../../electron/library/import/html/parse-page.ts';
import { readHtml } from '../../../../../electron/library/import/read-html.ts';

const prose = (number: number) =>
  `<p>Paragraph ${number}: the council of Port Ellery met on Tuesday, and after four hours it had decided, said the mayor, to decide in June.</p>`;
const many = (from: number, to: number) => Array.from({ length: to - from + 1 }, (_, at) => prose(from + at)).join('');

describe('mainContent', () => {
  test('the article, without what surrounds it', () => {
    const page = parsePage(
      `<nav><a href="/">Home</a></nav><article>${many(1, 6)}</article><footer>© all of us</footer>`,
    );
    const text = mainContent(page)?.root.textContent ?? '';
    expect(text).toContain('Paragraph 6');
    expect(text).not.toContain('all of us');
  });

  test('a lead that stands apart comes first, once', () => {
    const lead = 'What the council decided on Tuesday, what it cost, and who was asked: nobody at all.';
    const html = `<body><main><header><h1>A title of some length</h1><div class="article-lead">${lead}</div></header><div class="text">${many(1, 6)}</div></main></body>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.filter((block) => block.text === lead)).toHaveLength(1);
    expect(blocks[0]?.text).toBe(lead);
  });

  test('comments are no reason to look elsewhere', () => {
    const html = `<article><div class="entry-content">${many(1, 5)}</div><div id="comments">${many(100, 140)}</div></article>`;
    const { blocks } = readHtml({ html, name: 'x.html' });
    expect(blocks.some((block) => block.text.startsWith('Paragraph 5:'))).toBe(true);
  });
});
