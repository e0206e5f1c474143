import { describe, expect, test } from 'vitest';
import { openZip } from '../../../../../electron/library/import/zip/open-zip.ts';
import { must } from '../../../../support/library.ts';
import { makeZip } from '../../../../support/make-office.ts';

const limits = { file: 1_000_000, all: 1_500_000 };
const open = (bytes: Uint8Array) => openZip('a.zip', bytes, limits);

test('reads what is in it', () => {
  const zip = must(open(makeZip({ 'one.txt': 'first', 'sub/two.txt': 'x'.repeat(5000) })));
  expect(zip.names()).toEqual(['one.txt', 'sub/two.txt']);
  expect(new TextDecoder().decode(must(zip.read('sub/two.txt')))).toBe('x'.repeat(5000));
  expect(zip.read('three.txt')).toMatchObject({ ok: false, error: { code: 'damaged' } });
});

describe('bombs', () => {
  test('a file that declares more than the limit is not inflated', () => {
    const zip = must(open(makeZip({ 'a.xml': new Uint8Array(1_000_001) })));
    expect(zip.read('a.xml')).toMatchObject({
      ok: false,
      error: { code: 'too-large', message: expect.stringMatching(/swells/) },
    });
  });

  test('nor is one inflated further than the limit that declares less than it has', () => {
    const bytes = makeZip({ 'a.xml': new Uint8Array(5_000_000) });
    const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
    for (let at = 0; at < bytes.length - 4; at++) {
      if (view.getUint32(at, true) === 0x02014b50) view.setUint32(at + 24, 1000, true);
    }
    expect(must(open(bytes)).read('a.xml')).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });

  test('the limit counts for all files together', () => {
    const zip = must(open(makeZip({ 'a.xml': new Uint8Array(900_000), 'b.xml': new Uint8Array(900_000) })));
    expect(zip.read('a.xml').ok).toBe(true);
    expect(zip.read('b.xml')).toMatchObject({ ok: false, error: { code: 'too-large' } });
  });
});

test('cut anywhere, or changed in any byte of its content, it is refused or says so on reading', () => {
  const whole = makeZip({ 'a.xml': 'The council of Halden met on Monday evening.' });
  for (let length = 0; length < whole.length; length++) {
    expect(open(whole.subarray(0, length))).toMatchObject({ ok: false });
  }
  for (let at = 35; at < 35 + 30; at++) {
    const broken = whole.slice();
    broken[at] = (broken[at] ?? 0) ^ 0xff;
    expect(must(open(broken)).read('a.xml')).toMatchObject({ ok: false, error: { code: 'damaged' } });
  }
});
