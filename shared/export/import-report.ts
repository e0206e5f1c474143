import type { ImportOutcome } from '../model/library.ts';
import { byteOrderMark, csvRow } from './csv-row.ts';

/** What became of every source of an import, in their order, as a file to keep. */
export function importReport(outcomes: readonly ImportOutcome[], format: 'csv' | 'json'): string {
  const rows = outcomes.map(({ source, status, id, title, reason, versionOf }) => ({
    source,
    status,
    id,
    title,
    reason: reason ?? null,
    versionOf: versionOf ?? null,
  }));
  if (format === 'json') return `${JSON.stringify(rows, null, 2)}\n`;
  const columns = ['source', 'status', 'title', 'reason', 'id', 'versionOf'] as const;
  return byteOrderMark + csvRow(columns) + rows.map((row) => csvRow(columns.map((column) => row[column]))).join('');
}
