import { describe, expect, test } from 'vitest';
import { extractArticle } from '../../../../electron/library/import/extract-article.ts';
import { must } from '../../../support/library.ts';
import { makeDocx, makeEpub, makeZip } from '../../../support/make-office.ts';
import { makePdf, setText } from '../../../support/make-pdf.ts';
import { fishing, minister, quay } from '../../../support/prose.ts';

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const read = (name: string, content: Uint8Array) => extractArticle({ name, bytes: content });
const pdf = makePdf([setText(`${quay} ${fishing}`, 50, 700, 80)]);
const epub = makeEpub({ chapters: { 'a.xhtml': `<p>${quay}</p><p>${fishing}</p>` } });
const page = `<!doctype html><html><body><article><h1>Harbour</h1><p>${quay}</p><p>${fishing}</p></article></body></html>`;

describe('what a file is counts, not what it is called', () => {
  test.each<[string, Uint8Array, string]>([
    ['page.pdf', bytes(page), 'text/html'],
    ['page.txt', bytes(page), 'text/html'],
    ['print.txt', pdf, 'application/pdf'],
    ['print.docx', pdf, 'application/pdf'],
    ['book.docx', epub, 'application/epub+zip'],
    [
      'archive.html',
      bytes(
        `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n${page}\r\n--B--`,
      ),
      'multipart/related',
    ],
  ])('%s', async (name, content, mediaType) => {
    const article = must(await read(name, content));
    expect(article.mediaType).toBe(mediaType);
    expect(article.blocks.map(({ text }) => text).join(' ')).toContain(quay);
  });

  test.each<[string, Uint8Array]>([
    ['text.pdf', bytes(quay)],
    ['text.epub', bytes(quay)],
    ['text.docx', bytes(quay)],
    ['zip.epub', makeZip({ 'a.txt': quay })],
    ['zip.docx', makeZip({ 'a.txt': quay })],
    ['picture.pdf', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0])],
    ['zip.txt', makeZip({ 'a.txt': quay })],
  ])('%s is refused', async (name, content) => {
    expect(await read(name, content)).toMatchObject({
      ok: false,
      error: { message: expect.stringContaining(`“${name}”`) },
    });
  });
});

test.each<[string, Uint8Array]>([
  [
    'bomb.epub',
    makeEpub({ chapters: { 'a.xhtml': 'x' }, files: { 'OEBPS/a.xhtml': new Uint8Array(17 * 1024 * 1024) } }),
  ],
  ['bomb.docx', makeDocx([], '', { 'word/document.xml': new Uint8Array(33 * 1024 * 1024) })],
])('%s', async (name, content) => {
  expect(content.length).toBeLessThan(200_000);
  expect(await read(name, content)).toMatchObject({
    ok: false,
    error: { code: 'too-large', message: expect.stringMatching(/swells/) },
  });
});

test('scripts, handlers and addresses of scripts are no part of a book', async () => {
  const body = `<p onclick="alert(1)">${quay} <a href="javascript:alert(1)">here</a></p><script>alert(2)</script><p>${fishing}<img src="https://tracker.example/x.png" onerror="alert(3)"/></p>`;
  const article = must(await read('a.epub', makeEpub({ chapters: { 'a.xhtml': body } })));
  expect(JSON.stringify(article)).not.toMatch(/alert|tracker/);
});

test('names with separators are only names: nothing outside the container is opened', async () => {
  const files = { '../../../etc/passwd': 'root:x', 'OEBPS/../../x': 'y' };
  const article = must(await read('..\\..\\a.epub', makeEpub({ chapters: { 'a.xhtml': `<p>${quay}</p>` }, files })));
  expect(article.blocks.map(({ text }) => text)).toEqual([quay]);
});

test('NUL bytes and half characters do not get through', async () => {
  const odd = `${minister}\u0000\u0001 &#xD800; &#0; end of it.`;
  const article = must(await read('a.epub', makeEpub({ chapters: { 'a.xhtml': `<p>${quay}</p><p>${odd}</p>` } })));
  for (const { text } of article.blocks) {
    expect(text.isWellFormed()).toBe(true);
    // biome-ignore lint/suspicious/noControlCharactersInRegex: this is what must not be there
    expect(text).not.toMatch(/[\u0000-\u0008]/);
  }
});

test.each(['a.epub', 'a.docx', 'a.html', 'a.mhtml'])('2,000 nested elements: %s', { timeout: 10_000 }, async (name) => {
  const nested = `${'<div>'.repeat(2000)}<p>${quay}</p><p>${fishing}</p>${'</div>'.repeat(2000)}`;
  const cell = (depth: number): string =>
    `${'<w:tbl><w:tr><w:tc>'.repeat(depth)}<w:p><w:r><w:t>${quay}</w:t></w:r></w:p>${'</w:tc></w:tr></w:tbl>'.repeat(depth)}`;
  const document = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body>${cell(700)}</w:body></w:document>`;
  const content = {
    'a.epub': () => makeEpub({ chapters: { 'a.xhtml': nested } }),
    'a.docx': () => makeDocx([], '', { 'word/document.xml': document }),
    'a.html': () => bytes(`<html><body>${nested}</body></html>`),
    'a.mhtml': () => bytes(`MIME-Version: 1.0\nContent-Type: text/html\n\n${nested}`),
  }[name];
  const result = await read(name, content?.() ?? new Uint8Array());
  if (result.ok) expect(result.value.blocks.map(({ text }) => text).join(' ')).toContain(quay);
  else expect(result.error.message).toMatch(/\.$/);
});

test('a page with 50 MB of pictures in it', { timeout: 8_000 }, async () => {
  const picture = `<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(50_000)}">`;
  const html = page.replace('<p>', `${picture.repeat(95)}<p>`);
  expect(html.length).toBeGreaterThan(50_000_000);
  const article = must(await read('single.html', bytes(html)));
  expect(article.blocks.map(({ text }) => text)).toEqual([quay, fishing]);
});
