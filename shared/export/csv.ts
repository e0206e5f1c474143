import { type AnnotationRecord, recordAnnotations, recordedText } from './annotation-record.ts';
import type { ExportFormat, ExportSource } from './format.ts';

/** Several values in one cell. */
const SEPARATOR = '; ';

type Column = [name: string, value: (record: AnnotationRecord, source: ExportSource) => string | number | null];

const columns: Column[] = [
  ['article_id', (_, { article }) => article.id],
  ['title', (_, { article }) => article.metadata.title],
  ['byline', (_, { article }) => article.metadata.byline],
  ['publication', (_, { article }) => article.metadata.publication],
  ['published', (_, { article }) => article.metadata.published],
  ['url', (_, { article }) => article.metadata.url],
  ['annotation_id', (record) => record.id],
  ['kind', (record) => record.kind],
  ['text', recordedText],
  ['place', (record) => record.places.map((place) => place.state).join(SEPARATOR)],
  ['block', (record) => record.places.map((place) => (place.block === null ? '' : place.block + 1)).join(SEPARATOR)],
  ['start', (record) => record.places.map((place) => place.start ?? '').join(SEPARATOR)],
  ['end', (record) => record.places.map((place) => place.end ?? '').join(SEPARATOR)],
  ['speaker', (record) => record.speaker],
  ['person', (record) => record.person],
  ['role', (record) => record.role],
  ['cue', (record) => record.cue],
  ['addressee', (record) => record.addressee],
  ['quote_type', (record) => record.quoteType],
  ['claim', (record) => record.claim],
  ['claimant', (record) => record.claimant],
  ['claim_kind', (record) => record.claimKind],
  ['status', (record) => record.status],
  ['quantities', (record) => record.quantities.map(printQuantity).join(SEPARATOR)],
  ['history', (record) => record.history.map(printChange).join(SEPARATOR)],
  ['note', (record) => record.note],
  ['tags', (record) => record.tags.join(SEPARATOR)],
  ['creator', (record) => record.creator],
  ['created', (record) => record.created],
  ['modified', (record) => record.modified],
];

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

function printQuantity({ text, value, unit, date }: AnnotationRecord['quantities'][number]): string {
  return `${text} = ${[value, unit, date].filter((part) => part !== null).join(' ')}`;
}

function printChange({ status, at, by, reason }: AnnotationRecord['history'][number]): string {
  return [at, status, by, reason].filter((part) => part !== '').join(' ');
}

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
