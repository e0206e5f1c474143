import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterAll, expect, it } from 'vitest';
import { spoolFiles } from '../../../../electron/library/export/spool-files.ts';
import { memorySpool, type OpenSpool } from '../../../../shared/export/spool.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-spool-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes pieces, some larger than what is gathered, reading between them; then each again from where it was put. */
function gives(open: OpenSpool) {
  const piece = fc.tuple(fc.uint8Array({ maxLength: 40 }), fc.constantFrom(0, 1, 30, 4000));
  fc.assert(
    fc.property(fc.array(piece, { maxLength: 30 }), (pieces) => {
      const spool = open();
      const written = pieces.map(([bytes, times]) => {
        const large = Buffer.concat([bytes, ...Array.from({ length: times }, () => bytes)]);
        const start = spool.write(large);
        expect(Buffer.concat([...spool.read(start, large.length)])).toEqual(large);
        return { start, large };
      });
      for (const { start, large } of written) {
        expect(Buffer.concat([...spool.read(start, large.length)])).toEqual(large);
      }
      const all = Buffer.concat(written.map(({ large }) => large));
      expect(Buffer.concat([...spool.read(0, all.length)])).toEqual(all);
    }),
    { numRuns: 30 },
  );
}

it('a spool in memory gives back what it got', () => gives(memorySpool));

it('spools in files give back what they got, side by side, and leave nothing behind', async () => {
  const files = spoolFiles(join(folder, 'export.tmp'));
  gives(files.open);
  await files.close();
  expect(readdirSync(folder)).toEqual([]);
});
