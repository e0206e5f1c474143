import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { readXml } from '../../../../electron/library/import/xml/read-xml.ts';
import { columns } from '../../../../shared/export/columns.ts';
import { xlsxFormat } from '../../../../shared/export/xlsx/xlsx.ts';
import { exportBytes, sampleSource } from '../../../support/sample-export.ts';

it('has a row an annotation, sound parts, and no formulas', () => {
  const files = Object.entries(unzipSync(exportBytes(xlsxFormat)));
  for (const [name, bytes] of files) expect([name, readXml(strFromU8(bytes))]).not.toContain(null);
  const sheet = strFromU8(files.find(([name]) => name.endsWith('sheet1.xml'))?.[1] ?? new Uint8Array());
  const rows = readXml(sheet)?.children.find(({ name }) => name === 'sheetData')?.children ?? [];
  expect(rows).toHaveLength(sampleSource.annotations.length + 1);
  expect(rows[0]?.children.map(({ text }) => text)).toEqual(columns.map(([name]) => name));
  expect(sheet).toContain('<t xml:space="preserve">=SUM(A1)</t>');
  expect(sheet).not.toContain('<f>');
  expect(sheet).toContain('r="AD1"');
});
