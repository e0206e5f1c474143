import * as z from 'zod';
import { type Annotation, claimOf, noteOf, quotationOf, tagsOf } from './annotation.ts';
import { amountOf } from './quantity.ts';

/** What somebody did to an annotation: a line of history.jsonl beside annotations.jsonl. */
export const historyEntrySchema = z.looseObject({
  /** The annotation's id. */
  id: z.string().min(1),
  /** ISO 8601, UTC. */
  at: z.string(),
  /** Who, as they sign; empty for nobody named. */
  by: z.string(),
  /** `made`, `deleted`, `restored`, or the part that was changed: one of `historyParts`. */
  what: z.string().min(1),
  /** How it was and how it is since, in brief; null for nothing. */
  from: z.string().nullable(),
  to: z.string().nullable(),
});

export type HistoryEntry = z.infer<typeof historyEntrySchema>;
export type HistoryChange = Pick<HistoryEntry, 'what' | 'from' | 'to'>;

/** The parts of an annotation whose changes are told one by one. */
export const historyParts = [
  'words',
  'note',
  'tags',
  'speaker',
  'person',
  'role',
  'cue',
  'addressee',
  'quoteType',
  'statement',
  'claimant',
  'claimKind',
  'status',
  'quantities',
  'color',
] as const;

/** Of long texts so many characters are kept. */
const LONGEST = 400;

/** What a change did to each part. Made and brought back it has all its parts at once; those are not told one by one. */
export function changesBetween(before: Annotation | null, after: Annotation): HistoryChange[] {
  if (!before) return [{ what: 'made', from: null, to: brief(partsOf(after).words) }];
  const [old, now] = [partsOf(before), partsOf(after)];
  return historyParts
    .filter((part) => old[part] !== now[part])
    .map((what) => ({ what, from: brief(old[what]), to: brief(now[what]) }));
}

type Parts = Partial<Record<(typeof historyParts)[number], string>>;

function partsOf(annotation: Annotation): Parts {
  const quotation = quotationOf(annotation);
  const claim = claimOf(annotation);
  const parts: Record<(typeof historyParts)[number], unknown> = {
    words: annotation.target.map(({ selector }) => exactOf(selector)).join(' … '),
    note: noteOf(annotation)?.value,
    tags: tagsOf(annotation)
      .map(({ value }) => value)
      .join(', '),
    speaker: quotation?.['stet:speaker'],
    person: quotation?.['stet:person'] ?? claim?.['stet:person'],
    role: quotation?.['stet:role'],
    cue: quotation?.['stet:cue'],
    addressee: quotation?.['stet:addressee'],
    quoteType: quotation?.['stet:quoteType'],
    statement: claim?.['schema:text'],
    claimant: claim?.['stet:claimant'],
    claimKind: claim?.['stet:claimKind'],
    status: claim?.['stet:status'],
    quantities: claim?.['stet:quantities']
      .map(({ text, unit, ...amount }) => text || `${amountOf(amount)} ${unit ?? ''}`.trim())
      .join(', '),
    color: annotation['stet:color'],
  };
  const said = Object.entries(parts).filter(([, value]) => typeof value === 'string' && value !== '');
  return Object.fromEntries(said) as Parts;
}

function exactOf(selectors: Annotation['target'][number]['selector']): string {
  const exact = selectors.find(({ type }) => type === 'TextQuoteSelector')?.['exact'];
  return typeof exact === 'string' ? exact : '';
}

function brief(text: string | undefined): string | null {
  if (text === undefined) return null;
  return text.length > LONGEST ? `${text.slice(0, LONGEST).trimEnd()} …` : text;
}

/** Changes of one part by one person within so many milliseconds are one: somebody who types pauses. */
const TOGETHER = 10 * 60_000;

/** The entries with another one: the last of them goes on when it is about the same, and goes when nothing is left of it. */
export function withEntry(entries: readonly HistoryEntry[], entry: HistoryEntry): HistoryEntry[] {
  const last = entries.at(-1);
  const goesOn =
    last !== undefined &&
    last.id === entry.id &&
    last.what === entry.what &&
    last.by === entry.by &&
    Date.parse(entry.at) - Date.parse(last.at) < TOGETHER &&
    historyParts.some((part) => part === entry.what);
  if (!goesOn) return [...entries, entry];
  const rest = entries.slice(0, -1);
  return last.from === entry.to ? rest : [...rest, { ...entry, from: last.from }];
}
