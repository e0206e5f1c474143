import { mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { exportPdf } from '../../../electron/library/export-pdf.ts';
import type { PrintPage } from '../../../electron/library/print-parts.ts';
import type { ExportOptions } from '../../../shared/export/format.ts';
import { fail, ok } from '../../../shared/model/result.ts';

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-pdf-'));
  writeFileSync(join(folder, 'out.pdf'), 'old');
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const asked: ExportOptions[] = [];
const exportTo = async (options: ExportOptions) => {
  asked.push(options);
  writeFileSync(options.out, '<p>page');
  return ok({ path: options.out });
};
const print: PrintPage = async (page, out) => {
  writeFileSync(out, `printed ${readFileSync(fileURLToPath(page), 'utf8')}`, { flag: 'wx' });
  return ok(undefined);
};
const options = () => ({ format: 'pdf', ids: ['a'], out: join(folder, 'out.pdf') });

function left(): string[] {
  return [...readdirSync(folder), ...readdirSync(tmpdir()).filter((name) => name.startsWith('stet-print-'))];
}

describe('exportPdf', () => {
  it('prints the web page of the same articles, and leaves only the file', async () => {
    const before = left();
    expect(await exportPdf(exportTo, print, options())).toEqual(ok({ path: join(folder, 'out.pdf') }));
    expect(asked.at(-1)).toMatchObject({ format: 'html', ids: ['a'] });
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('printed <p>page');
    expect(left()).toEqual(before);
  });

  const stop = new AbortController();
  const failures: [name: string, run: () => ReturnType<typeof exportPdf>, code: string][] = [
    ['the page cannot be made', () => exportPdf(async () => fail('damaged', 'No.'), print, options()), 'damaged'],
    [
      'it cannot be printed',
      () => exportPdf(exportTo, async () => fail('unsupported', 'No.'), options()),
      'unsupported',
    ],
    [
      'it is stopped while it prints',
      () =>
        exportPdf(
          exportTo,
          async () => {
            stop.abort();
            return fail('internal', 'No.');
          },
          options(),
          { signal: stop.signal },
        ),
      'cancelled',
    ],
    [
      'the folder is gone',
      () => exportPdf(exportTo, print, { ...options(), out: join(folder, 'none', 'out.pdf') }),
      'not-found',
    ],
  ];
  it.each(failures)('keeps the old file when %s', async (_, run, code) => {
    const before = left();
    expect(await run()).toMatchObject({ ok: false, error: { code } });
    expect(readFileSync(join(folder, 'out.pdf'), 'utf8')).toBe('old');
    expect(left()).toEqual(before);
  });
});
