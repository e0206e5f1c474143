import { expect, test } from 'vitest';
import { readMhtml } from '../../../../../electron/library/import/mhtml/read-mhtml.ts';
import { decodeHeader } from '../../../../../electron/library/import/mhtml/transfer-encoding.ts';
import { must } from '../../../../support/library.ts';
import { fishing, outline, quay } from '../../../../support/prose.ts';

const page = (more = '') =>
  `<html><head>${more}</head><body><article><h1>Harbour towns</h1><p>${quay} Café.</p><p>${fishing}</p></article></body></html>`;

function archive(part: string, head = ''): Uint8Array {
  const lines = `${head}MIME-Version: 1.0\nContent-Type: multipart/related;\n\ttype="text/html"; boundary="--=_B;1"\n\n----=_B;1\nContent-Type: text/css\n\np { color: red }\n----=_B;1\n${part}\n----=_B;1--\n`;
  return Buffer.from(lines.replaceAll('\n', '\r\n'), 'latin1');
}

const read = (bytes: Uint8Array) => readMhtml({ name: 'harbour.mhtml', bytes });

function quoted(bytes: Buffer): string {
  const text = [...bytes].map((byte) =>
    byte > 126 || byte === 61 ? `=${byte.toString(16).toUpperCase()}` : String.fromCharCode(byte),
  );
  return text.join('').replace(/(.{60}[^=]{10})(?!=|.{0,2}$)/g, '$1=\n');
}

test.each<[string, string]>([
  [
    'quoted-printable in UTF-8',
    `Content-Type: text/html; charset=utf-8\nContent-Transfer-Encoding: quoted-printable\n\n${quoted(Buffer.from(page()))}`,
  ],
  [
    'base64',
    `Content-Type: text/html\nContent-Transfer-Encoding: base64\n\n${Buffer.from(page()).toString('base64').replace(/.{76}/g, '$&\n')}`,
  ],
  ['8bit in a charset that the page declares', `Content-Type: text/html\n\n${page('<meta charset="iso-8859-1">')}`],
  [
    'an alternative inside',
    `Content-Type: multipart/alternative; boundary=X\n\n--X\nContent-Type: text/html; charset=windows-1252\n\n${page()}\n--X--`,
  ],
])('%s', (_, part) => {
  const article = must(
    read(archive(part, 'From: <Saved by Blink>\nSnapshot-Content-Location: https://halden.example/quay\n')),
  );
  expect(outline(article).blocks).toEqual([`paragraph: ${quay} Café.`, `paragraph: ${fishing}`]);
  expect(article.metadata).toMatchObject({ title: 'Harbour towns', url: 'https://halden.example/quay' });
  expect(article.evidence.url?.[0]?.source).toBe('archive');
  expect(article.mediaType).toBe('multipart/related');
});

test('the page that the archive names, not the frame before it', () => {
  const part = `Content-Type: text/html\n\n<p>A frame</p>\n----=_B;1\nContent-Type: text/html\nContent-ID: <root>\n\n${page('<meta charset="iso-8859-1">')}`;
  const bytes = Buffer.from(
    Buffer.from(archive(part)).toString('latin1').replace('type="text/html"', 'start="<root>"'),
    'latin1',
  );
  expect(must(read(bytes)).metadata.title).toBe('Harbour towns');
});

test('an archive that is cut off gives what it has; one without a page a sentence', () => {
  const whole = archive(`Content-Type: text/html\n\n${page('<meta charset="iso-8859-1">')}`);
  expect(must(read(whole.subarray(0, whole.length - 80))).blocks.length).toBeGreaterThan(0);
  expect(read(Buffer.from('MIME-Version: 1.0\r\nContent-Type: multipart/related; boundary=x\r\n\r\n'))).toMatchObject({
    ok: false,
    error: { code: 'bad-file' },
  });
});

test('encoded words in a header', () => {
  expect(decodeHeader('=?utf-8?Q?Caf=C3=A9_am?= =?UTF-8?B?IFF1YWk=?= | =?x-none?Q?a?=')).toBe(
    'Café am Quai | =?x-none?Q?a?=',
  );
});
