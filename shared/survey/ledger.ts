import * as z from 'zod';
import { type ClaimKind, type ClaimStatus, claimKinds, claimStatuses } from '../model/annotation.ts';
import type { EvidenceRelation } from '../model/link.ts';
import type { CarriedTag } from './uses.ts';

export const groupings = ['status', 'claimant', 'kind', 'tag'] as const;
export type Grouping = (typeof groupings)[number];

/** Which claims the ledger shows, and what they stand below. */
export const ledgerQuerySchema = z.object({
  /** Every word begins one of the claim's, its claimant's, its tags' or its article's title. */
  text: z.string().max(1000),
  status: z.enum(claimStatuses).nullable(),
  kind: z.enum(claimKinds).nullable(),
  /** Names, as the ledger tells them. */
  claimant: z.string().max(10_000).nullable(),
  tag: z.string().max(10_000).nullable(),
  groupBy: z.enum(groupings),
});
export type LedgerQuery = z.infer<typeof ledgerQuerySchema>;

/** How many claims have each status; without those that none has. */
export type StatusCounts = Partial<Record<ClaimStatus, number>>;

export interface ClaimGroup {
  /** The status, kind, name of claimant or tag; null for what has none. */
  key: string | null;
  size: number;
  counts: StatusCounts;
}

/** What the ledger tells of all claims at once. */
export interface Ledger {
  /** In their order; a claim with several tags stands in each of their groups. */
  groups: ClaimGroup[];
  /** How the claims stand that would be shown whatever their status. */
  counts: StatusCounts;
  /** Of the whole library. */
  total: number;
  /** What there is to choose from, by name; where there are very many, those that most claims have. */
  claimants: string[];
  tags: string[];
}

/** One line of the ledger. */
export interface LedgerRow {
  articleId: string;
  articleTitle: string;
  annotationId: string;
  /** The neutral restatement, else the words as printed. */
  text: string;
  status: ClaimStatus;
  kind: ClaimKind;
  claimant: string | null;
  /** Names of the tags. */
  tags: string[];
  /** Pieces of evidence. */
  evidence: Record<EvidenceRelation, number>;
  orphan: boolean;
}

/** What people and tags are called: by their records where they have one, else as printed. */
export interface LedgerNames {
  people: ReadonlyMap<string, string>;
  codes: ReadonlyMap<string, string>;
}

export function claimantOf({ people }: LedgerNames, personId: string | null, printed: string | null): string | null {
  return (personId === null ? undefined : people.get(personId)) ?? (printed || null);
}

export function tagNames({ codes }: LedgerNames, tags: readonly CarriedTag[]): string[] {
  return [...new Set(tags.map(({ name, code }) => codes.get(code ?? '') ?? name))];
}

/** What a claim stands below. */
export function groupKeys(
  by: Grouping,
  { status, kind, claimant, tags }: Pick<LedgerRow, 'status' | 'kind' | 'claimant' | 'tags'>,
): readonly (string | null)[] {
  if (by === 'status') return [status];
  if (by === 'kind') return [kind];
  if (by === 'claimant') return [claimant];
  return tags.length > 0 ? tags : [null];
}

/** Statuses and kinds in their order, claimants and tags the largest group first; claims without any come last. */
export function compareGroups(by: Grouping): (a: ClaimGroup, b: ClaimGroup) => number {
  const order: readonly string[] | null = by === 'status' ? claimStatuses : by === 'kind' ? claimKinds : null;
  return (a, b) => {
    if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
    if (order) return order.indexOf(a.key) - order.indexOf(b.key);
    return b.size - a.size || a.key.localeCompare(b.key);
  };
}

/** Names that are offered to choose from at most. */
const OFFERED = 300;

/** From names with how many claims have them: what is offered, by name. */
export function offeredNames(counts: ReadonlyMap<string, number>): string[] {
  const most = [...counts].sort(([, a], [, b]) => b - a).slice(0, OFFERED);
  return most.map(([name]) => name).sort((a, b) => a.localeCompare(b));
}
