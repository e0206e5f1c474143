import { type ClaimStatus, claimKinds, claimStatuses } from '../../shared/model/annotation.ts';
import type { ClaimEntry } from './ledger.ts';

export const groupings = ['status', 'claimant', 'kind', 'tag'] as const;
export type Grouping = (typeof groupings)[number];

export interface ClaimGroup {
  /** The status, kind, name of claimant or tag; null for what has none. */
  key: string | null;
  entries: ClaimEntry[];
}

/**
 * Statuses and kinds in their order, claimants and tags the largest group first; claims without any come last. A claim with
 * several tags stands under each.
 */
export function groupClaims(entries: readonly ClaimEntry[], by: Grouping): ClaimGroup[] {
  const groups = new Map<string | null, ClaimEntry[]>();
  for (const entry of entries) {
    for (const key of keysOf(entry, by)) groups.set(key, [...(groups.get(key) ?? []), entry]);
  }
  const order = by === 'status' ? claimStatuses : by === 'kind' ? claimKinds : null;
  return [...groups]
    .map(([key, own]) => ({ key, entries: own }))
    .sort((a, b) => {
      if (a.key === null || b.key === null) return a.key === b.key ? 0 : a.key === null ? 1 : -1;
      if (order) return rank(order, a.key) - rank(order, b.key);
      return b.entries.length - a.entries.length || a.key.localeCompare(b.key);
    });
}

function keysOf({ claim, claimant, tags }: ClaimEntry, by: Grouping): (string | null)[] {
  if (by === 'status') return [claim['stet:status']];
  if (by === 'kind') return [claim['stet:claimKind']];
  if (by === 'claimant') return [claimant];
  return tags.length > 0 ? tags : [null];
}

function rank(order: readonly string[], key: string): number {
  return order.indexOf(key);
}

export function countByStatus(entries: readonly ClaimEntry[]): Record<ClaimStatus, number> {
  const counts = Object.fromEntries(claimStatuses.map((status) => [status, 0])) as Record<ClaimStatus, number>;
  for (const { claim } of entries) counts[claim['stet:status']]++;
  return counts;
}

/** One line of the ledger as it is drawn. */
export type LedgerLine = { type: 'heading'; group: ClaimGroup } | { type: 'claim'; id: string; entry: ClaimEntry };

/** The groups one below the other. `id` is unique, also where a claim stands in several groups. */
export function linesOf(groups: readonly ClaimGroup[]): LedgerLine[] {
  return groups.flatMap((group): LedgerLine[] => [
    { type: 'heading', group },
    ...group.entries.map((entry) => ({
      type: 'claim' as const,
      id: `${group.key ?? ''} ${entry.row.annotation.id}`,
      entry,
    })),
  ]);
}

/** The line of the claim after or before a line; null at the ends. */
export function neighbourLine(lines: readonly LedgerLine[], from: number, by: 1 | -1): number | null {
  for (let at = from + by; at >= 0 && at < lines.length; at += by) if (lines[at]?.type === 'claim') return at;
  return null;
}
