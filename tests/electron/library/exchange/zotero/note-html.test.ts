import { describe, expect, it } from 'vitest';
import { readZoteroHtml } from '../../../../../electron/library/exchange/zotero/note-html.ts';
import { readZoteroRdf } from '../../../../../electron/library/exchange/zotero/zotero-rdf.ts';
import { zoteroId } from '../../../../../shared/exchange/read-zotero.ts';
import { noteOf } from '../../../../../shared/model/annotation.ts';

const cite = '<span class="citation">(<span class="citation-item">Lind, 2025, p. 3</span>)</span>';
const open = ' (<a href="zotero://open-pdf/library/items/ATTA0001?page=3&amp;annotation=ANNO0001">pdf</a>) ';
const mark = (words: string) => `<span class="highlight">${words}</span>`;
const page = (inner: string) =>
  `<!DOCTYPE html><html><head><meta charset="utf-8"></head><body><div class="zotero-notes"><div class="zotero-note"><h1>Annotations<br>(1/2/2025)</h1>\n${inner}</div></div></body></html>`;

const told = (file: ReturnType<typeof readZoteroHtml>) =>
  file?.annotations.map(({ targets: [target], annotation }) => [target?.quote?.exact, noteOf(annotation)?.value]);

describe('a note of Zotero as HTML', () => {
  it.each<[string, string, [string, string | undefined][]]>([
    ['words alone', `<p>${mark('“free from May”')} ${cite}</p>`, [['free from May', undefined]]],
    ['with a link', `<p>${mark('“free from May”')} ${cite}${open}</p>`, [['free from May', undefined]]],
    ['with a comment', `<p>${mark('“free”')} ${cite}${open} who <i>pays</i>?</p>`, [['free', 'who pays?']]],
    ['brackets in a comment', `<p>${mark('“free”')} ${cite} why (not)?</p>`, [['free', 'why (not)?']]],
    ['emphasis in the words', `<p>${mark('„<b>frei</b> ab &amp; an“')} ${cite}</p>`, [['frei ab & an', undefined]]],
    ['marks inside', `<p>${mark('“she said “no” again”')}</p>`, [['she said “no” again', undefined]]],
    [
      'two in a paragraph',
      `<p>${mark('“one”')} ${cite} first ${mark('“two”')} ${cite} second</p>`,
      [
        ['one', 'first'],
        ['two', 'second'],
      ],
    ],
    ['underlined', `<p><span class="underline">“free”</span> ${cite} who?</p>`, [['free', 'who?']]],
    ['a comment of two lines', `<p>${mark('“free”')} ${cite} one<br>two</p>`, [['free', 'one\ntwo']]],
    [
      'a block quotation, as it is exported',
      `<blockquote><p style="margin-left: 30px">“${mark('free')} ${cite}”</p></blockquote>\n<p>who pays?</p>\n<p>and when?</p><h2>Next</h2><p>other</p>`,
      [['free', 'who pays?\nand when?']],
    ],
    [
      'a block quotation, as it is stored',
      `<blockquote>${mark('free')}</blockquote><p>${cite}${open} who?</p><p>${mark('“two”')} second</p>`,
      [
        ['free', 'who?'],
        ['two', 'second'],
      ],
    ],
  ])('%s', (_, inner, expected) => expect(told(readZoteroHtml(page(inner)))).toEqual(expected));

  it('of several things that were read, each by the heading above it', () => {
    const inner = `<h2>Ferry to Holm</h2><h3>Snapshot</h3><p>${mark('“one”')}</p><h2>Boats</h2><p>${mark('“two”')}</p>`;
    const titles = readZoteroHtml(page(inner))?.annotations.map(({ article }) => article.title);
    expect(titles).toEqual(['Ferry to Holm', 'Boats']);
  });

  it('is the annotation that it is in other files of Zotero', () => {
    const [annotation] = readZoteroHtml(page(`<p>${mark('“free”')}${open}</p>`))?.annotations ?? [];
    expect(annotation?.annotation.id).toBe(zoteroId('ANNO0001'));
  });

  it('words that are none are told', () => expect(readZoteroHtml(page(mark('“”')))?.unread).toHaveLength(1));
  it('a page without such words is none', () => expect(readZoteroHtml(page('<p>“free”</p>'))).toBeNull());
  it('runs nothing, and ends soon on what is nested deep', () =>
    expect(told(readZoteroHtml(`${'<div>'.repeat(20_000)}<p>${mark('“a”<script>1</script>')}</p>`))).toEqual([
      ['“a”1', undefined],
    ]));
});

it('a library of Zotero as RDF: the notes that hang on its items', () => {
  const data = encodeURIComponent(JSON.stringify({ annotationKey: 'ANNO0002', pageLabel: '3' }));
  const note = `<div data-schema-version="9"><p><span class="highlight" data-annotation="${data}">“free &amp; easy”</span> ${cite} Ask</p></div>`;
  const rdf = `<rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#" xmlns:z="http://www.zotero.org/namespaces/export#" xmlns:dcterms="http://purl.org/dc/terms/" xmlns:bib="http://purl.org/net/biblio#" xmlns:dc="http://purl.org/dc/elements/1.1/">
  <bib:Article rdf:about="https://holm.example/ferry"><z:itemType>newspaperArticle</z:itemType><dcterms:isReferencedBy rdf:resource="#item_2"/><dc:title>Ferry to Holm</dc:title><dc:identifier><dcterms:URI><rdf:value>https://holm.example/ferry</rdf:value></dcterms:URI></dc:identifier></bib:Article>
  <bib:Memo rdf:about="#item_2"><rdf:value>${note.replace(/[&<>]/g, (sign) => `&#${sign.charCodeAt(0)};`)}</rdf:value></bib:Memo>
</rdf:RDF>`;
  const file = readZoteroRdf(rdf);
  expect(told(file)).toEqual([['free & easy', 'Ask']]);
  expect(file?.annotations[0]).toMatchObject({
    article: { url: 'https://holm.example/ferry', title: 'Ferry to Holm' },
    annotation: { id: zoteroId('ANNO0002') },
  });
  expect(readZoteroRdf(rdf.slice(0, -20))).toBeNull();
});
