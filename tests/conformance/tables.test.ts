import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, it } from 'vitest';
import { csvFormat } from '../../shared/export/csv.ts';
import type { ExportSource } from '../../shared/export/format.ts';
import { xlsxFormat } from '../../shared/export/xlsx/xlsx.ts';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { hasProgram, said, withFiles } from '../support/programs.ts';
import { exportBytes, exportText, linkedSource } from '../support/sample-export.ts';

/** Tables as openpyxl, Python's csv and LibreOffice read them: the same texts in both, and no formula in either. */

const python = process.env['STET_PYTHON'] ?? 'python3';
const notes = [
  '=1+1',
  '+1',
  '-1',
  '@SUM(A1)',
  '\t=1',
  'two\nlines, "quoted"',
  '😀 é 漢字',
  '_x000D_',
  "=cmd|' /C calc'!A0",
];

function noted(value: string): PlacedAnnotation {
  const { annotation, placements } = linkedSource.annotations[4] as PlacedAnnotation;
  return { annotation: { ...annotation, body: [{ type: 'TextualBody', purpose: 'commenting', value }] }, placements };
}

const source: ExportSource = { ...linkedSource, annotations: [...linkedSource.annotations, ...notes.map(noted)] };
const files = { 'a.xlsx': exportBytes(xlsxFormat, [source]), 'a.csv': exportText(csvFormat, [source]) };

describe.skipIf(!hasProgram(python, ['-c', 'import openpyxl'], 'openpyxl'))('tables in Python', () => {
  it('say the same, as text', () =>
    withFiles(files, (path) => {
      const read = JSON.parse(
        said(python, [join(import.meta.dirname, 'read-tables.py'), path('a.xlsx'), path('a.csv')]),
      ) as {
        sheet: string;
        cells: [type: string, value: string | number | null][][];
        rows: string[][];
      };
      expect(read.sheet).toBe('Annotations');
      expect(read.cells).toHaveLength(1 + source.annotations.length);
      expect(read.cells.flat().filter(([type]) => type === 'f')).toEqual([]);
      const texts = read.cells.map((row) => row.map(([, value]) => String(value ?? '')));
      const undone = read.rows.map((row) => row.map((value) => value.replace(/^'(?=[=+\-@\t\r\n＝＋－＠])/, '')));
      expect(texts).toEqual(undone);
      const column = read.rows[0]?.indexOf('note') ?? -1;
      expect(texts.slice(-notes.length).map((row) => row[column])).toEqual(notes);
    }));
});

function toSheet(path: (name: string) => string, ...input: string[]): string | null {
  const profile = `-env:UserInstallation=file://${path('profile')}`;
  said('soffice', [profile, '--headless', '--convert-to', 'fods', '--outdir', path('out'), ...input]);
  return existsSync(path('out/a.fods')) ? readFileSync(path('out/a.fods'), 'utf8') : null;
}

/** LibreOffice may be there without its program for tables. */
const hasTables =
  hasProgram('soffice', ['--headless', '--version'], 'LibreOffice') &&
  (await withFiles({ 'a.csv': '1\n' }, (path) => toSheet(path, path('a.csv')) !== null));

describe.skipIf(!hasTables)('tables in LibreOffice', () => {
  it.each(['xlsx', 'csv'])('computes nothing in %s', { timeout: 120_000 }, (extension) =>
    withFiles(files, (path) => {
      const utf8 = '--infilter=CSV:44,34,76,1';
      const sheet = toSheet(path, ...(extension === 'csv' ? [utf8] : []), path(`a.${extension}`));
      expect(sheet).not.toContain('table:formula=');
      for (const words of ['=1+1', '@SUM(A1)', '😀 é 漢字', 'Ada Lind', 'prices.example'])
        expect(sheet).toContain(words);
    }),
  );
});
