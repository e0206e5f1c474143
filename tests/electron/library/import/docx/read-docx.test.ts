import { expect, test } from 'vitest';
import { readDocx } from '../../../../../electron/library/import/docx/read-docx.ts';
import { must } from '../../../../support/library.ts';
import { makeDocx, makeZip, type WordParagraph } from '../../../../support/make-office.ts';
import { fishing, minister, outline, quay } from '../../../../support/prose.ts';

function read(paragraphs: WordParagraph[], core?: string, files?: Record<string, string | Uint8Array>) {
  return readDocx({ name: 'harbour.docx', bytes: makeDocx(paragraphs, core, files) });
}

test('styles say what a paragraph is', async () => {
  const article = must(
    await read(
      [
        { text: 'Harbour towns ask for more time', style: 'Title' },
        { text: 'By Ana Ruiz, Harbour Reporter', style: 'Author' },
        { text: '12 March 2024', style: 'Date' },
        { text: quay },
        { text: 'The cod', style: 'heading 2' },
        { text: fishing, style: 'Quote' },
        { text: 'The quay on Monday.', style: 'Caption' },
        { text: minister },
      ],
      '<dc:title>Another title</dc:title><dc:creator>Somebody Else</dc:creator>',
    ),
  );
  expect(outline(article).blocks).toEqual([
    `paragraph: ${quay}`,
    'heading: The cod',
    `quote: ${fishing}`,
    'caption: The quay on Monday.',
    `paragraph: ${minister}`,
  ]);
  expect(article.metadata).toMatchObject({
    title: 'Harbour towns ask for more time',
    byline: 'Ana Ruiz',
    bylineRole: 'Harbour Reporter',
    published: '2024-03-12',
  });
  expect(article.evidence.title?.map(({ source }) => source)).toEqual(
    expect.arrayContaining(['word-style', 'word-properties']),
  );
});

test('properties count where no style says more; what programs leave there does not', async () => {
  const plain = [{ text: quay }, { text: fishing }];
  const named = must(await read(plain, '<dc:title>Harbour towns</dc:title><dc:creator>Ana Ruiz</dc:creator>'));
  expect(named.metadata).toMatchObject({ title: 'Harbour towns', byline: 'Ana Ruiz', published: null });
  const left = must(
    await read(plain, '<dc:title>Microsoft Word - a.doc</dc:title><dc:creator>python-docx</dc:creator>'),
  );
  expect(left.metadata).toMatchObject({ title: 'harbour', byline: null });
});

test('markup in its words is words', async () => {
  const article = must(await read([{ text: `${quay} &lt;script&gt;alert(1)&lt;/script&gt;` }, { text: fishing }]));
  expect(article.blocks[0]?.text).toBe(`${quay} <script>alert(1)</script>`);
});

test.each<[string, () => Uint8Array]>([
  ['an archive without a document', () => makeZip({ 'a.txt': 'x' })],
  ['a document that is no XML', () => makeDocx([{ text: quay }], '', { 'word/document.xml': '<w:document><w:body>' })],
  ['a document of nothing', () => makeDocx([{ text: quay }], '', { 'word/document.xml': '' })],
  [
    'entities of its own',
    () =>
      makeDocx([{ text: quay }], '', {
        'word/document.xml':
          '<!DOCTYPE x [<!ENTITY a SYSTEM "file:///etc/passwd">]><w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:r><w:t>&a;</w:t></w:r></w:p></w:body></w:document>',
      }),
  ],
])('%s', async (_, bytes) => {
  const result = await readDocx({ name: 'harbour.docx', bytes: bytes() });
  if (result.ok) expect(result.value.blocks.map(({ text }) => text).join('')).not.toMatch(/root:/);
  else expect(result.error.message).toMatch(/^“harbour\.docx”.*\.$/);
});

test('all who are named in the style of authors signed it', async () => {
  const article = must(
    await read([
      { text: 'Harbour towns ask for more time', style: 'Title' },
      { text: 'Ana Ruiz', style: 'Author' },
      { text: 'Bo Orr', style: 'Author' },
      { text: quay },
      { text: minister },
    ]),
  );
  expect(article.metadata.byline).toBe('Ana Ruiz, Bo Orr');
});
