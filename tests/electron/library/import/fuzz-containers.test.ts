import fc from 'fast-check';
import { describe, test } from 'vitest';
import { damage, expectSound, mutate, patience, runs } from '../../../support/damage.ts';
import { makeDocx, makeEpub } from '../../../support/make-office.ts';
import { makePdf, setText } from '../../../support/make-pdf.ts';
import { fishing, minister, quay } from '../../../support/prose.ts';

const chapter = `<html xmlns="http://www.w3.org/1999/xhtml"><head><title/></head><body><h1>The quay</h1><p>${quay}</p><blockquote><p>${fishing}</p></blockquote></body></html>`;
const opf = `<package xmlns="http://www.idpf.org/2007/opf"><metadata xmlns:dc="http://purl.org/dc/elements/1.1/"><dc:title>Harbour</dc:title><dc:date>2024-03</dc:date></metadata><manifest><item id="a" href="a.xhtml" media-type="application/xhtml+xml"/></manifest><spine><itemref idref="a"/></spine></package>`;
const styled = [{ text: 'Harbour towns', style: 'Title' }, { text: quay }, { text: fishing, style: 'Quote' }];
const word = `<w:document xmlns:w="http://schemas.openxmlformats.org/wordprocessingml/2006/main"><w:body><w:p><w:pPr><w:pStyle w:val="Title"/></w:pPr><w:r><w:t>Harbour</w:t></w:r></w:p><w:tbl><w:tr><w:tc><w:p><w:r><w:t>${quay}</w:t></w:r></w:p></w:tc></w:tr></w:tbl></w:body></w:document>`;
const archive = `From: <Saved by Blink>\r\nSubject: =?utf-8?Q?Harbour?=\r\nMIME-Version: 1.0\r\nContent-Type: multipart/related; boundary="B"\r\n\r\n--B\r\nContent-Type: text/html; charset=utf-8\r\nContent-Transfer-Encoding: quoted-printable\r\n\r\n<article><h1>Harbour</h1><p>${quay}</p><p>caf=C3=A9 ${minister}</p></article>\r\n--B--\r\n`;
const bytesOf = (text: string): Uint8Array => new TextEncoder().encode(text);
const pdf = makePdf([
  [
    { text: 'Harbour towns', x: 50, y: 760, size: 20, role: 'H1' },
    ...setText(quay, 50, 700, 60, { role: 'P', block: 1 }),
  ],
  setText(`${fishing} ${minister}`, 50, 700, 60, { role: 'P', block: 2 }),
]);

/** What is damaged, and the file it is in: a container's checksums would keep most damage from its readers. */
const targets: { what: string; name: string; whole: Uint8Array; wrap: (damaged: Uint8Array) => Uint8Array }[] = [
  {
    what: 'an EPUB',
    name: 'a.epub',
    whole: makeEpub({ chapters: { 'a.xhtml': `<p>${quay}</p>` } }),
    wrap: (bytes) => bytes,
  },
  {
    what: 'its chapter',
    name: 'a.epub',
    whole: bytesOf(chapter),
    wrap: (bytes) => makeEpub({ chapters: { 'a.xhtml': '' }, files: { 'OEBPS/a.xhtml': bytes } }),
  },
  {
    what: 'its package',
    name: 'a.epub',
    whole: bytesOf(opf),
    wrap: (bytes) => makeEpub({ chapters: { 'a.xhtml': `<p>${quay}</p>` }, files: { 'OEBPS/book.opf': bytes } }),
  },
  { what: 'a Word file', name: 'a.docx', whole: makeDocx(styled), wrap: (bytes) => bytes },
  {
    what: 'its document',
    name: 'a.docx',
    whole: bytesOf(word),
    wrap: (bytes) => makeDocx(styled, '', { 'word/document.xml': bytes }),
  },
  {
    what: 'its properties',
    name: 'a.docx',
    whole: bytesOf('<c><title>Harbour</title><creator>Ana Ruiz</creator></c>'),
    wrap: (bytes) => makeDocx(styled, '', { 'docProps/core.xml': bytes }),
  },
  { what: 'a web archive', name: 'a.mhtml', whole: bytesOf(archive), wrap: (bytes) => bytes },
  { what: 'a PDF', name: 'a.pdf', whole: pdf, wrap: (bytes) => bytes },
];

describe('damaged containers are read or refused, and never throw', { timeout: patience }, () => {
  test.each(targets)('$what ($name)', async ({ name, whole, wrap }) => {
    await fc.assert(
      fc.asyncProperty(damage, (changes) => expectSound(name, wrap(mutate(whole, changes)))),
      { numRuns: runs },
    );
  });

  test.each(targets.filter(({ wrap, whole }) => wrap(whole) === whole))('$name cut off', async ({ name, whole }) => {
    await fc.assert(
      fc.asyncProperty(fc.double({ min: 0.01, max: 0.99, noNaN: true }), (share) =>
        expectSound(name, whole.subarray(0, Math.ceil(share * whole.length))),
      ),
      { numRuns: Math.ceil(runs / 2) },
    );
  });
});
