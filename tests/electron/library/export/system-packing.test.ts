import { inflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { inflateSync } from 'fflate';
import { expect, it } from 'vitest';
import { systemPacking } from '../../../../electron/library/export/system-packing.ts';
import { packByPiece, packWhole } from '../../../../shared/export/zip/packing.ts';

const ways = {
  'in pieces': (take: (packed: Uint8Array) => void) => packByPiece(systemPacking.packPiece, take),
  whole: (take: (packed: Uint8Array) => void) => packWhole(systemPacking.pack, take),
};

function packed(way: keyof typeof ways, parts: readonly Uint8Array[]): Buffer {
  const taken: Uint8Array[] = [];
  const packing = ways[way]((bytes) => taken.push(bytes.slice()));
  for (const part of parts) packing.push(part);
  packing.end();
  return Buffer.concat(taken);
}

/** Runs of zeros and other bytes, as databases and containers have them. */
const binary = fc
  .array(fc.tuple(fc.constantFrom(0, 0, 7, 255), fc.integer({ min: 1, max: 9000 })), { maxLength: 60 })
  .map(
    (runs) =>
      new Uint8Array(runs.flatMap(([byte, length]) => Array.from({ length }, (_, at) => (at % 97 ? byte : at % 251)))),
  );

it.each(Object.keys(ways) as (keyof typeof ways)[])('%s: two other programs unpack it, byte for byte', (way) =>
  fc.assert(
    fc.property(fc.array(fc.oneof(binary, fc.uint8Array({ maxLength: 500 })), { maxLength: 4 }), (parts) => {
      const bytes = packed(way, parts);
      const whole = Buffer.concat(parts);
      expect(inflateRawSync(bytes).equals(whole)).toBe(true);
      expect(Buffer.from(inflateSync(bytes)).equals(whole)).toBe(true);
    }),
    { numRuns: 150 },
  ),
);

it('a piece refers to what stands in front of it', () => {
  const noise = new Uint8Array(64 * 1024).map((_, at) => (at * 2_654_435_761) >>> 13);
  const parts = Array.from({ length: 16 }, () => noise.subarray(0, 16 * 1024));
  expect(packed('in pieces', parts).length).toBeLessThan(24 * 1024);
  expect(inflateRawSync(packed('in pieces', parts)).equals(Buffer.concat(parts))).toBe(true);
});

it('each piece is packed with no more in front of it than references reach back', () => {
  const sizes: [number, number][] = [];
  const packing = packByPiece(
    (bytes, before) => {
      sizes.push([bytes.length, before.length]);
      return bytes;
    },
    () => undefined,
  );
  packing.push(new Uint8Array(300 * 1024));
  packing.end();
  expect(sizes).toEqual([
    [128 * 1024, 0],
    [128 * 1024, 32 * 1024],
    [44 * 1024, 32 * 1024],
  ]);
});
