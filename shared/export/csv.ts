import { recordAnnotations } from './annotation-record.ts';
import { columns } from './columns.ts';
import type { ExportFormat } from './format.ts';

/**
 * CSV as RFC 4180 has it (CRLF, quotes doubled), one row an annotation. Begins with a UTF-8 byte order mark, without
 * which Excel reads the local code page. Offsets are code points.
 */
export const csvFormat: ExportFormat = {
  id: 'csv',
  name: 'CSV table',
  extension: 'csv',
  open: (context) => ({
    head: () => ['\ufeff', row(columns.map(([name]) => name))],
    *article(source) {
      for (const record of recordAnnotations(source.blocks, source.annotations, context)) {
        yield row(columns.map(([, value]) => value(record, source)));
      }
    },
    tail: () => [],
  }),
};

function row(values: (string | number | null)[]): string {
  return `${values.map(cell).join(',')}\r\n`;
}

function cell(value: string | number | null): string {
  const text = defuse(String(value ?? ''));
  return /[",\r\n]/.test(text) ? `"${text.replaceAll('"', '""')}"` : text;
}

/**
 * A cell that begins like a formula would be run by a spreadsheet; an apostrophe in front makes it text
 * (https://owasp.org/www-community/attacks/CSV_Injection). The full-width forms are taken for the same by some.
 */
function defuse(text: string): string {
  return /^[=+\-@\t\r\n＝＋－＠]/.test(text) ? `'${text}` : text;
}
