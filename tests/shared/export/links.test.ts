import { strFromU8, unzipSync } from 'fflate';
import { expect, it } from 'vitest';
import { csvFormat } from '../../../shared/export/csv.ts';
import { docxFormat } from '../../../shared/export/docx/docx.ts';
import { htmlFormat } from '../../../shared/export/html.ts';
import { hypothesisFormat } from '../../../shared/export/hypothesis.ts';
import { jsonLdFormat } from '../../../shared/export/jsonld.ts';
import { markdownFormat } from '../../../shared/export/markdown/markdown.ts';
import { qdpxFormat } from '../../../shared/export/refi/qdpx.ts';
import { xlsxFormat } from '../../../shared/export/xlsx/xlsx.ts';
import { exportBytes, exportText, linkedSource } from '../../support/sample-export.ts';

/** Evidence goes out with the annotation it is linked to, in every format that has a place for it. */

const inZip = (format: typeof docxFormat, name: string) =>
  strFromU8(unzipSync(exportBytes(format, [linkedSource]))[name] as Uint8Array);

const exported: [name: string, text: () => string][] = [
  ['CSV', () => exportText(csvFormat, [linkedSource])],
  ['Excel', () => inZip(xlsxFormat, 'xl/worksheets/sheet1.xml')],
  ['HTML', () => exportText(htmlFormat, [linkedSource])],
  ['Markdown', () => exportText(markdownFormat, [linkedSource])],
  ['Word', () => inZip(docxFormat, 'word/comments.xml')],
  ['REFI-QDA', () => inZip(qdpxFormat, 'project.qde')],
  ['Hypothesis', () => exportText(hypothesisFormat, [linkedSource])],
  ['JSON-LD', () => exportText(jsonLdFormat, [linkedSource])],
];

it.each(exported)('%s has the page, the words and the file, and how they relate', (_, read) => {
  const text = read().toLowerCase();
  for (const word of ['prices.example/2019', 'we can afford it', 'prices.csv', 'supports', 'contradicts', 'context']) {
    expect(text).toContain(word);
  }
  // Words that are linked are told from those that are annotated by standing after the relation.
  expect(text).toMatch(/contradicts[^\n]*we can afford it|we can afford it[^\n]*contradicts/);
});
