import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { encodeIcns, encodeIco } from '../../../build/package/icon-files.ts';
import { root } from '../../../build/scripts/paths.ts';

const icons = join(root, 'build', 'package', 'icons');

/** Width and height of a PNG, from its header. */
function pngSize(bytes: Buffer): [number, number] {
  expect(bytes.subarray(0, 8).toString('latin1')).toBe('\x89PNG\r\n\x1a\n');
  return [bytes.readUInt32BE(16), bytes.readUInt32BE(20)];
}

describe('Windows icon', () => {
  test('the one delivered holds seven PNG pictures of the size each entry tells', () => {
    const ico = readFileSync(join(icons, 'icon.ico'));
    const sizes = Array.from({ length: ico.readUInt16LE(4) }, (_, index) => {
      const at = 6 + 16 * index;
      const size = ico.readUInt8(at) || 256;
      const offset = ico.readUInt32LE(at + 12);
      expect(pngSize(ico.subarray(offset, offset + ico.readUInt32LE(at + 8)))).toEqual([size, size]);
      return size;
    });
    expect(sizes).toEqual([16, 24, 32, 48, 64, 128, 256]);
  });

  test('offsets follow one another', () => {
    const ico = Buffer.from(
      encodeIco([
        { size: 16, png: Buffer.alloc(5, 1) },
        { size: 256, png: Buffer.alloc(7, 2) },
      ]),
    );
    expect(ico.length).toBe(6 + 32 + 12);
    expect(ico.readUInt8(22)).toBe(0);
    expect(ico.subarray(ico.readUInt32LE(22 + 12))).toEqual(Buffer.alloc(7, 2));
  });

  test('refuses a picture it cannot name the size of', () => {
    expect(() => encodeIco([{ size: 512, png: Buffer.alloc(1) }])).toThrow(RangeError);
  });
});

describe('Apple icon', () => {
  test('the one delivered holds PNG pictures up to 1024 pixels, and its lengths add up', () => {
    const icns = readFileSync(join(icons, 'icon.icns'));
    expect(icns.toString('latin1', 0, 4)).toBe('icns');
    expect(icns.readUInt32BE(4)).toBe(icns.length);
    const found: Record<string, number> = {};
    for (let at = 8; at < icns.length; at += icns.readUInt32BE(at + 4)) {
      found[icns.toString('latin1', at, at + 4)] = pngSize(icns.subarray(at + 8))[0];
    }
    expect(found).toEqual({ ic11: 32, ic12: 64, ic07: 128, ic08: 256, ic13: 256, ic09: 512, ic14: 512, ic10: 1024 });
  });

  test('refuses a size the format has no type for', () => {
    expect(() => encodeIcns([{ size: 100, png: Buffer.alloc(1) }])).toThrow(RangeError);
  });
});

test.each([16, 32, 48, 64, 128, 256, 512])('Linux icon of %i pixels', (size) => {
  expect(pngSize(readFileSync(join(icons, `${size}x${size}.png`)))).toEqual([size, size]);
});
