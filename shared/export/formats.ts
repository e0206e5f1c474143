import { bibtexFormat } from './bibtex.ts';
import { claimReviewFormat } from './claim-review.ts';
import { cslFormat } from './csl.ts';
import { csvFormat } from './csv.ts';
import { docxFormat } from './docx/docx.ts';
import type { ExportFormat, FormatInfo } from './format.ts';
import { htmlFormat } from './html.ts';
import { hypothesisFormat } from './hypothesis.ts';
import { jsonLdFormat } from './jsonld.ts';
import { markdownFormat } from './markdown/markdown.ts';
import { notesFormat } from './markdown/notes.ts';
import { qdcFormat } from './refi/qdc.ts';
import { qdpxFormat } from './refi/qdpx.ts';
import { risFormat } from './ris.ts';
import { taguetteTagsFormat } from './taguette/tags-csv.ts';
import { xlsxFormat } from './xlsx/xlsx.ts';

/** Every format there is, in the order of the menu. */
export const exportFormats: readonly ExportFormat[] = [
  markdownFormat,
  notesFormat,
  htmlFormat,
  docxFormat,
  csvFormat,
  xlsxFormat,
  jsonLdFormat,
  hypothesisFormat,
  claimReviewFormat,
  qdpxFormat,
  qdcFormat,
  taguetteTagsFormat,
  cslFormat,
  bibtexFormat,
  risFormat,
];

/** The web page, printed by a browser. */
export const pdfInfo: FormatInfo = { id: 'pdf', name: 'PDF', extension: 'pdf', group: 'document' };

/** A database, and not written front to back: the library writes it. */
export const taguetteInfo: FormatInfo = {
  id: 'taguette',
  name: 'Project (Taguette)',
  extension: 'sqlite3',
  group: 'project',
};

/** The articles themselves: the library writes it. */
export const bundleInfo: FormatInfo = {
  id: 'bundle',
  name: 'Case bundle',
  extension: 'zip',
  group: 'bundle',
};

/** What is not written front to back stands after its like. */
const after: Record<string, FormatInfo> = { [htmlFormat.id]: pdfInfo, [qdcFormat.id]: taguetteInfo };

const infos: readonly FormatInfo[] = exportFormats.flatMap(({ open: _, ...info }) =>
  [info, after[info.id] ?? []].flat(),
);

/** All that can be chosen, as menus and the command line list them. */
export const exportInfos: readonly FormatInfo[] = [...infos, bundleInfo];

export function findFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
