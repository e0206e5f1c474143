import { recordAnnotations, recordNotes } from './annotation-record.ts';
import { columns } from './columns.ts';
import { byteOrderMark, csvRow } from './csv-row.ts';
import type { ExportFormat } from './format.ts';

/** One row an annotation. Offsets are code points. */
export const csvFormat: ExportFormat = {
  id: 'csv',
  name: 'CSV table',
  extension: 'csv',
  group: 'table',
  open: (context) => ({
    head: () => [byteOrderMark, csvRow(columns.map(([name]) => name))],
    *article(source) {
      for (const record of recordAnnotations(source, context)) {
        yield csvRow(columns.map(([, value]) => value(record, source)));
      }
    },
    tail: () => recordNotes(context).map((record) => csvRow(columns.map(([, value]) => value(record, null)))),
  }),
};
