import { expect, test } from 'vitest';
import { readEpub } from '../../../../../electron/library/import/epub/read-epub.ts';
import { must } from '../../../../support/library.ts';
import { type EpubParts, makeEpub } from '../../../../support/make-office.ts';
import { fishing, minister, outline, quay } from '../../../../support/prose.ts';

function read(parts: EpubParts) {
  return readEpub({ name: 'harbour.epub', bytes: makeEpub(parts) });
}

test('chapters in the order of the spine, with their structure', () => {
  const article = must(
    read({
      chapters: {
        'z.xhtml': `<h1>The quay</h1><p>${quay}</p>`,
        'a.xhtml': `<h2>The cod</h2><p>${fishing}</p><blockquote><p>${minister}</p></blockquote>`,
      },
    }),
  );
  expect(outline(article).blocks).toEqual([
    `paragraph: ${quay}`,
    'heading: The cod',
    `paragraph: ${fishing}`,
    `quote: ${minister}`,
  ]);
  expect(article.metadata.title).toBe('The quay');
  expect(article.mediaType).toBe('application/epub+zip');
});

test('metadata with where they come from; who is no author is none', () => {
  const article = must(
    read({
      chapters: { 'a.xhtml': `<p>${quay}</p><p>${fishing}</p>` },
      metadata: `<dc:title>Harbour towns</dc:title><dc:creator id="c1">Ana Ruiz</dc:creator><dc:creator id="c2">Bo Lund</dc:creator>
        <meta refines="#c2" property="role">ill</meta><dc:date>2024-03</dc:date><dc:language>en-gb</dc:language>
        <dc:publisher>Halden Post</dc:publisher><dc:source>https://halden.example/quay</dc:source>`,
    }),
  );
  expect(article.metadata).toMatchObject({
    title: 'Harbour towns',
    byline: 'Ana Ruiz',
    published: '2024-03',
    language: 'en-GB',
    publication: 'Halden Post',
    url: 'https://halden.example/quay',
  });
  expect(article.evidence.byline?.[0]).toMatchObject({ source: 'epub' });
});

test.each([
  ['2024-03-14', '2024-03-14'],
  ['2024-03-14T00:00:00Z', '2024-03-14'],
  // Converters put the moment there in which they made the file.
  ['2026-12-01T13:50:51Z', null],
])('a date of %s is the publication date %s', (date, published) => {
  const chapters = { 'a.xhtml': `<p>${quay}</p><p>${fishing}</p>` };
  const article = must(read({ chapters, metadata: `<dc:title>Harbour</dc:title><dc:date>${date}</dc:date>` }));
  expect(article.metadata.published?.slice(0, 10) ?? null).toBe(published);
});

test('contents and what the spine passes over are left out', () => {
  const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata/><manifest>
    <item id="n" href="nav.xhtml" media-type="application/xhtml+xml" properties="nav"/>
    <item id="a" href="./x/../a%20b.xhtml#top" media-type="application/xhtml+xml"/>
    <item id="p" href="p.png" media-type="image/png"/><item id="l" href="l.xhtml" media-type="application/xhtml+xml"/></manifest>
    <spine><itemref idref="n"/><itemref idref="p"/><itemref idref="a"/><itemref idref="l" linear="no"/></spine></package>`;
  const article = must(
    read({
      chapters: {
        'a b.xhtml': `<p>${quay}</p>`,
        'nav.xhtml': '<ol><li>Contents</li></ol>',
        'l.xhtml': `<p>${fishing}</p>`,
      },
      files: { 'OEBPS/book.opf': opf },
    }),
  );
  expect(outline(article).blocks).toEqual([`paragraph: ${quay}`]);
});

test('XHTML is read as XHTML: empty elements and CDATA', () => {
  const article = must(
    read({
      chapters: { 'a.xhtml': `<p><a id="p1"/>${quay}</p><div class="x"/><p><![CDATA[5 < 6 & ]]>${fishing}</p>` },
    }),
  );
  expect(outline(article).blocks).toEqual([`paragraph: ${quay}`, `paragraph: 5 < 6 & ${fishing}`]);
});

test.each<[string, Partial<EpubParts>, string]>([
  ['no container', { files: { 'META-INF/container.xml': 'none' } }, 'damaged'],
  ['a package that is no XML', { files: { 'OEBPS/book.opf': '<package><spine></package>' } }, 'damaged'],
  ['no chapters', { chapters: {} }, 'damaged'],
  [
    'a package outside',
    { files: { 'META-INF/container.xml': '<c><rootfile full-path="../../etc/passwd"/></c>' } },
    'damaged',
  ],
  [
    'a chapter that is not there',
    {
      files: {
        'OEBPS/book.opf':
          '<p><manifest><item id="a" href="none.xhtml" media-type="text/html"/></manifest><spine><itemref idref="a"/></spine></p>',
      },
    },
    'damaged',
  ],
  [
    'entities that grow',
    {
      files: {
        'OEBPS/book.opf': '<!DOCTYPE p [<!ENTITY a "aaaa"><!ENTITY b "&a;&a;&a;">]><p><metadata>&b;</metadata></p>',
      },
    },
    'damaged',
  ],
])('%s is refused with a sentence', (_, parts, code) => {
  const read_ = read({ chapters: { 'a.xhtml': `<p>${quay}</p>` }, ...parts });
  expect(read_).toMatchObject({ ok: false, error: { code, message: expect.stringMatching(/^“harbour\.epub”.*\.$/) } });
});
