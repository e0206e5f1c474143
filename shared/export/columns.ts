import { type AnnotationRecord, recordedText } from './annotation-record.ts';
import type { ExportSource } from './format.ts';
import { printChange, printQuantity } from './record-facts.ts';
import { printLink } from './recorded-link.ts';

/** Several values in one cell. */
const SEPARATOR = '; ';

/** One column of the tables that have a row for each annotation. */
export type Column = [name: string, value: (record: AnnotationRecord, source: ExportSource) => string | number | null];

export const columns: Column[] = [
  ['article_id', (_, { article }) => article.id],
  ['title', (_, { article }) => article.metadata.title],
  ['byline', (_, { article }) => article.metadata.byline],
  ['byline_role', (_, { article }) => article.metadata.bylineRole],
  ['publication', (_, { article }) => article.metadata.publication],
  ['published', (_, { article }) => article.metadata.published],
  ['dateline', (_, { article }) => article.metadata.place],
  ['language', (_, { article }) => article.metadata.language],
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
  ['links', (record) => record.links.map(printLink).join(SEPARATOR)],
  ['creator', (record) => record.creator],
  ['created', (record) => record.created],
  ['modified', (record) => record.modified],
];
