import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { restoreLibrary } from '../../../../../electron/library/backups/restore-library.ts';
import { ZipReader } from '../../../../../electron/library/exchange/archive/zip-file.ts';
import { ZipWriter } from '../../../../../shared/export/zip/zip-writer.ts';
import { addText, makeFolder, makeLibrary, must, removeFolders } from '../../../../support/library.ts';

afterEach(removeFolders);

/** Contents of all files below a folder, by their paths. */
function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((entry) => entry.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

it('a backup that is cut or changed anywhere is refused with a sentence and leaves nothing, or brings every byte', async () => {
  const { library } = await makeLibrary();
  await addText(library);
  const out = join(makeFolder(), 'all.zip');
  must(await library.backUp(out));
  await library.close();
  const bytes = readFileSync(out);
  const whole = join(makeFolder(), 'whole');
  must(await restoreLibrary(out, whole));
  const expected = contents(whole);
  const damage = fc.oneof(
    fc.record({ cut: fc.nat(bytes.length - 1) }),
    fc.record({ at: fc.nat(bytes.length - 1), bits: fc.integer({ min: 1, max: 255 }) }),
  );
  await fc.assert(
    fc.asyncProperty(damage, async (done) => {
      const spoilt = Buffer.from('cut' in done ? bytes.subarray(0, done.cut) : bytes);
      if ('at' in done) spoilt[done.at] = (bytes[done.at] ?? 0) ^ done.bits;
      const parent = makeFolder();
      writeFileSync(join(parent, 'spoilt.zip'), spoilt);
      const restored = await restoreLibrary(join(parent, 'spoilt.zip'), join(parent, 'again'));
      if (restored.ok) expect(contents(join(parent, 'again'))).toEqual(expected);
      else {
        expect(restored.error.message).toMatch(/\.$/);
        expect(readdirSync(parent)).toEqual(['spoilt.zip']);
      }
    }),
    { numRuns: 60 },
  );
});

it('a container of more files than 16 bits count is written and read with ZIP64', { timeout: 60_000 }, async () => {
  const path = join(makeFolder(), 'many.zip');
  const zip = new ZipWriter({ pack: (bytes) => (bytes.length < 1000 ? bytes : deflateRawSync(bytes)) });
  const chunks: Uint8Array[] = [];
  const count = 66_000;
  for (let at = 0; at < count; at++) for (const chunk of zip.add(`f${at}`, `${at}`)) chunks.push(Buffer.from(chunk));
  for (const chunk of zip.add('last', 'x'.repeat(1000))) chunks.push(Buffer.from(chunk));
  for (const chunk of zip.end()) chunks.push(Buffer.from(chunk));
  writeFileSync(path, Buffer.concat(chunks));
  const reader = await ZipReader.open(path);
  expect(reader.files).toHaveLength(count + 1);
  const [first, last] = [reader.files[0], reader.files.at(-1)];
  if (!first || !last) throw new Error('There are no files');
  expect((await reader.read(first)).toString()).toBe('0');
  expect((await reader.read(last)).toString()).toBe('x'.repeat(1000));
  await reader.close();
  expect(existsSync(path)).toBe(true);
});
