import { execFileSync } from 'node:child_process';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { crc32 as nodeCrc } from 'node:zlib';
import fc from 'fast-check';
import { strToU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { ZipReader } from '../../../../electron/library/exchange/archive/zip-file.ts';
import { crc32 } from '../../../../shared/export/zip/crc32.ts';
import { directoryEntry, localHeader } from '../../../../shared/export/zip/zip-records.ts';
import { ZipWriter } from '../../../../shared/export/zip/zip-writer.ts';

function zipped(files: [string, string][]): Uint8Array {
  const zip = new ZipWriter();
  const parts = files.flatMap(([name, text]) => zip.add(name, text));
  return Buffer.concat([...parts, ...zip.add('stored', 'as it is'), ...zip.end()]);
}

it('checksums are those of others, in pieces too', () =>
  fc.assert(
    fc.property(fc.uint8Array(), fc.uint8Array(), (a, b) => {
      expect(crc32(b, crc32(a))).toBe(nodeCrc(Buffer.concat([a, b])));
    }),
  ));

it('what it writes, another program reads', () => {
  const bytes = zipped([
    ['sources/ä 😀.txt', 'text'.repeat(9999)],
    ['empty', ''],
  ]);
  const files = unzipSync(bytes);
  expect(Object.keys(files)).toEqual(['sources/ä 😀.txt', 'empty', 'stored']);
  expect(files['sources/ä 😀.txt']).toEqual(strToU8('text'.repeat(9999)));
  expect(zipped([['a', 'b']])).toEqual(zipped([['a', 'b']]));
});

it('with more files than 16 bits can count, in ZIP64', async () => {
  const folder = mkdtempSync(join(tmpdir(), 'stet-zip-'));
  try {
    const zip = new ZipWriter({ pack: (bytes) => bytes });
    const parts = Array.from({ length: 66_000 }, (_, number) => zip.add(`${number}`, `${number}`)).flat();
    writeFileSync(join(folder, 'many.zip'), Buffer.concat([...parts, ...zip.end()]));
    const reader = await ZipReader.open(join(folder, 'many.zip'));
    expect(reader.files).toHaveLength(66_000);
    const last = reader.files.at(-1);
    expect(last && (await reader.read(last)).toString()).toBe('65999');
    await reader.close();
    if (hasPython()) {
      const said = execFileSync(
        'python3',
        [
          '-c',
          'import sys,zipfile; z=zipfile.ZipFile(sys.argv[1]); print(len(z.namelist()), z.testzip())',
          join(folder, 'many.zip'),
        ],
        { encoding: 'utf8' },
      );
      expect(said.trim()).toBe('66000 None');
    }
  } finally {
    rmSync(folder, { recursive: true, force: true });
  }
});

it('sizes and places beyond 4 GB stand in the ZIP64 field', () => {
  const file = { name: strToU8('a'), crc: 1, size: 5e9, packedSize: 4.5e9, method: 8 as const, offset: 6e9 };
  const entry = Buffer.from(directoryEntry(file));
  expect(entry.readUInt32LE(20)).toBe(0xffffffff);
  expect([51, 59, 67].map((at) => Number(entry.readBigUInt64LE(at)))).toEqual([5e9, 4.5e9, 6e9]);
  expect(Number(Buffer.from(localHeader(file)).readBigUInt64LE(35))).toBe(5e9);
});

function hasPython(): boolean {
  try {
    execFileSync('python3', ['--version'], { stdio: 'pipe' });
    return true;
  } catch {
    return false;
  }
}
