import { spawnSync } from 'node:child_process';
import { mkdirSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import type { ImportOutcome } from '../../../shared/model/library.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import { makeFolder, makeLibrary, must, removeFolders, type TestLibrary } from '../../support/library.ts';
import { makeDocx, makeEpub, makeZip } from '../../support/make-office.ts';
import { makePdf, setText } from '../../support/make-pdf.ts';
import { fishing, minister, quay } from '../../support/prose.ts';

/** Everything that a folder may hold against its reader, imported in one go: each ends as a line in the report. */

const bytes = (text: string): Uint8Array => new TextEncoder().encode(text);
const page = (inside: string, head = '') =>
  bytes(
    `<!doctype html><html><head>${head}</head><body><article><h1>Harbour towns</h1><p>${quay}</p>${inside}<p>${fishing}</p></article></body></html>`,
  );
const half = (whole: Uint8Array) => whole.subarray(0, Math.floor(whole.length / 2));
const pdf = makePdf([setText(`${quay} ${fishing} ${minister}`, 50, 700, 80)]);
const epub = makeEpub({ chapters: { 'a.xhtml': `<p>${quay}</p><p>${fishing}</p>` } });
const docx = makeDocx([{ text: quay }, { text: fishing }]);
const archive = (body: Uint8Array) =>
  bytes(
    `MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=B\r\n\r\n--B\r\nContent-Type: text/html\r\n\r\n${new TextDecoder().decode(body)}\r\n--B--`,
  );
/** The directory of the container says that the file in it is small. */
function lying(zip: Uint8Array): Uint8Array {
  const copy = Buffer.from(zip);
  for (let at = copy.indexOf('PK\u0001\u0002'); at >= 0; at = copy.indexOf('PK\u0001\u0002', at + 4))
    copy.writeUInt32LE(100, at + 24);
  return copy;
}
const swollen = makeEpub({
  chapters: { 'a.xhtml': 'x' },
  files: { 'OEBPS/a.xhtml': new Uint8Array(17 * 1024 * 1024) },
});
const laughs = `<!DOCTYPE p [<!ENTITY a "ha"><!ENTITY b "&a;&a;&a;&a;&a;&a;&a;&a;"><!ENTITY c "&b;&b;&b;&b;&b;&b;&b;&b;"><!ENTITY x SYSTEM "file:///etc/passwd">]>`;
const read = /^$/;

/** Name, content, and the reason that is given; `read` for what is read all the same. */
const sources: [name: string, content: Uint8Array, reason: RegExp][] = [
  ['bomb-declared.epub', swollen, /swells/],
  ['bomb-lying.epub', lying(swollen), /swells|damaged/],
  ['bomb.docx', makeDocx([], '', { 'word/document.xml': new Uint8Array(33 * 1024 * 1024) }), /swells/],
  [
    'entities.epub',
    makeEpub({
      chapters: { 'a.xhtml': '' },
      files: {
        'OEBPS/a.xhtml': `${laughs}<html xmlns="http://www.w3.org/1999/xhtml"><body><p>${quay} &c; &x;</p></body></html>`,
      },
    }),
    /.*/,
  ],
  [
    'scripts.html',
    page('<script>alert(1)</script><p onclick="alert(2)"><a href="javascript:alert(3)">here</a> it says.</p>'),
    read,
  ],
  [
    'remote.html',
    page(
      '<img src="https://tracker.invalid/x.png"><p>The pictures of this page lie elsewhere, it says in its own words.</p>',
      '<link rel="stylesheet" href="https://tracker.invalid/x.css"><style>@font-face{font-family:x;src:url(https://tracker.invalid/x.woff2)}</style>',
    ),
    read,
  ],
  ['pictures.html', page(`<img src="data:image/png;base64,${'iVBORw0KGgo'.repeat(4_600_000)}">`), read],
  [
    'nested.html',
    bytes(`<html><body>${'<div>'.repeat(2000)}<p>${quay}</p><p>${minister}</p>${'</div>'.repeat(2000)}</body></html>`),
    read,
  ],
  ['nul.txt', bytes(`Harbour\u0000 towns\n\n${quay} It ends\u0000 here.\n`), /^$|binary/],
  ['surrogates.html', page('<p>Half a sign: &#xD800; and &#xDFFF; it ends there, they say.</p>'), read],
  [
    'dates.html',
    page(
      '<time datetime="2024-99-99">soon</time>',
      '<meta property="article:published_time" content="31st of Febtember">',
    ),
    read,
  ],
  ['a\\..\\..\\separators.txt', bytes(`Towns\n\n${minister} It has other words.\n`), read],
  [
    'separators.epub',
    makeEpub({
      chapters: { 'a.xhtml': `<p>${minister}</p><p>${quay}</p>` },
      files: { '../../../etc/passwd': 'root:x', '..\\x': 'y' },
    }),
    read,
  ],
  ['locked.pdf', makePdf([setText(quay, 50, 700, 80)], { locked: true }), /password/],
  ['half.pdf', half(pdf), /.*/],
  ['half.epub', half(epub), /.+/],
  ['half.docx', half(docx), /.+/],
  ['half.mhtml', half(archive(page(`<p>${minister}</p>`))), /.*/],
  ['half.html', half(page(`<p>${minister} Cut.</p>`)), /.*/],
  ['half.md', half(bytes(`---\ntitle: Harbour\n---\n\n# Harbour\n\n${quay}\n\n> ${fishing}\n`)), /.*/],
  ['half.txt', half(bytes(`Harbour\n\n${minister}\n\n${fishing}\n`)), /.*/],
  ['empty.txt', new Uint8Array(), /empty/],
  ['picture.txt', new Uint8Array([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a, 0, 0, 0, 0]), /binary/],
  ['zip.docx', makeZip({ 'a.txt': quay }), /.+/],
  ['song.xyz', bytes(quay), /cannot read/],
];

let made: TestLibrary;
let outcomes: ImportOutcome[];

beforeAll(async () => {
  made = await makeLibrary();
  const folder = join(makeFolder(), 'hostile');
  const outside = makeFolder();
  mkdirSync(folder);
  for (const [name, content] of sources) writeFileSync(join(folder, name), content);
  writeFileSync(join(outside, 'secret.txt'), `Secret\n\n${minister} And a secret.\n`);
  symlinkSync(join(outside, 'secret.txt'), join(folder, 'link.txt'));
  symlinkSync(folder, join(folder, 'loop'));
  spawnSync('mkfifo', [join(folder, 'pipe.txt')]);
  outcomes = must(await made.library.importPaths([folder]));
}, 120_000);

afterAll(async () => {
  await made?.library.close();
  removeFolders();
});

const outcomeOf = (name: string) => outcomes.find(({ source }) => source.endsWith(`/${name}`));

test.each(sources)('%s', async (name, _, reason) => {
  const outcome = outcomeOf(name);
  expect(outcome).toBeDefined();
  if (outcome?.status === 'added') {
    expect('').toMatch(reason);
    const { blocks, article } = must(await made.library.read(outcome.id ?? ''));
    const text = articleText(blocks);
    expect(text).not.toMatch(/alert|tracker|root:|hahahaha/);
    expect(text.isWellFormed() && !text.includes('\u0000')).toBe(true);
    expect(article.metadata.published ?? '').not.toMatch(/99|Feb/);
    expect(article.original.file).toMatch(/^original\.[a-z]+$/);
  } else {
    expect(outcome?.reason).toMatch(reason);
    expect(outcome?.reason).toMatch(/\.$/);
  }
});

test('a link out of the folder and a pipe are told and not followed; a loop holds nothing up', () => {
  expect(outcomeOf('link.txt')).toMatchObject({
    status: 'failed',
    reason: expect.stringMatching(/leads out of the folder/),
  });
  expect(outcomeOf('pipe.txt')).toMatchObject({ status: 'failed', reason: expect.stringMatching(/is no file/) });
  expect(outcomes).toHaveLength(sources.length + 2);
  expect(new Set(outcomes.map(({ source }) => source.split('/').at(-1)))).toEqual(
    new Set([...sources.map(([name]) => name), 'link.txt', 'pipe.txt']),
  );
});

test('nothing of it damages the library', async () => {
  expect(must(await made.library.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
});
