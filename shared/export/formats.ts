import { bibtexFormat } from './bibtex.ts';
import { cslFormat } from './csl.ts';
import { csvFormat } from './csv.ts';
import type { ExportFormat } from './format.ts';
import { jsonLdFormat } from './jsonld.ts';
import { markdownFormat } from './markdown.ts';
import { risFormat } from './ris.ts';

/** Every format there is, in the order of the menu. The app and the command line read this list. */
export const exportFormats: readonly ExportFormat[] = [
  markdownFormat,
  jsonLdFormat,
  csvFormat,
  cslFormat,
  bibtexFormat,
  risFormat,
];

export function findFormat(id: string): ExportFormat | undefined {
  return exportFormats.find((format) => format.id === id);
}
