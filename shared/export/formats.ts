import { bibtexFormat } from './bibtex.ts';
import { claimReviewFormat } from './claim-review.ts';
import { cslFormat } from './csl.ts';
import { csvFormat } from './csv.ts';
import { docxFormat } from './docx/docx.ts';
import type { ExportFormat, FormatInfo } from './format.ts';
import { htmlFormat } from './html.ts';
import { hypothesisFormat } from './hypothesis.ts';
import { jsonLdFormat } from './jsonld.ts';
import { markdownFormat } from './markdown.ts';
import { qdcFormat } from './refi/qdc.ts';
import { qdpxFormat } from './refi/qdpx.ts';
import { risFormat } from './ris.ts';
import { xlsxFormat } from './xlsx/xlsx.ts';

/** Every format there is, in the order of the menu. */
export const exportFormats: readonly ExportFormat[] = [
  markdownFormat,
  htmlFormat,
  docxFormat,
  csvFormat,
  xlsxFormat,
  jsonLdFormat,
  hypothesisFormat,
  claimReviewFormat,
  qdpxFormat,
  qdcFormat,
  cslFormat,
  bibtexFormat,
  risFormat,
];

/** Not a formatter of articles, but the articles themselves: the library writes it. */
export const bundleInfo = { id: 'bundle', name: 'Case bundle (articles, originals, everything)', extension: 'zip' };

/** All that can be chosen, as menus and the command line list them. */
export const exportInfos: readonly FormatInfo[] = [...exportFormats.map(({ open: _, ...info }) => info), bundleInfo];

export function findFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
