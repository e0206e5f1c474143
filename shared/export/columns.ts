import { type AnnotationRecord, recordedText } from './annotation-record.ts';
import type { ExportSource } from './format.ts';
import { printChange, printQuantity } from './record-facts.ts';
import { printLink } from './recorded-link.ts';

/** Several values in one cell. */
const SEPARATOR = '; ';

/** One column of the tables that have a row for each annotation; a note that stands alone has no article. */
export type Column = [
  name: string,
  value: (record: AnnotationRecord, source: ExportSource | null) => string | number | null,
];

export const columns: Column[] = [
  ['article_id', (_, source) => source?.article.id ?? null],
  ['title', (_, source) => source?.article.metadata.title ?? null],
  ['byline', (_, source) => source?.article.metadata.byline ?? null],
  ['byline_role', (_, source) => source?.article.metadata.bylineRole ?? null],
  ['publication', (_, source) => source?.article.metadata.publication ?? null],
  ['copied_from', (_, source) => source?.article.metadata.copiedFrom ?? null],
  ['published', (_, source) => source?.article.metadata.published ?? null],
  ['dateline', (_, source) => source?.article.metadata.place ?? null],
  ['language', (_, source) => source?.article.metadata.language ?? null],
  ['url', (_, source) => source?.article.metadata.url ?? null],
  ['annotation_id', (record) => record.id],
  ['kind', (record) => record.kind],
  ['color', (record) => record.color],
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
  ['links', (record) => record.links.map(printLink).join(SEPARATOR)],
  ['creator', (record) => record.creator],
  ['created', (record) => record.created],
  ['modified', (record) => record.modified],
];
