import type { AnnotationRow } from '../../shared/bridge/contract.ts';
import {
  type ClaimBody,
  type ClaimKind,
  type ClaimStatus,
  claimOf,
  claimStatuses,
} from '../../shared/model/annotation.ts';

export interface ClaimEntry {
  row: AnnotationRow;
  claim: ClaimBody;
  /** The neutral restatement, else the words as printed. */
  text: string;
  claimant: string | null;
}

export interface LedgerFilter {
  text: string;
  status: ClaimStatus | null;
  kind: ClaimKind | null;
}

/** `names` are the persons' by id: a claimant with a record goes by that name. */
export function readClaims(rows: readonly AnnotationRow[], names: ReadonlyMap<string, string>): ClaimEntry[] {
  return rows.flatMap((row) => {
    const claim = claimOf(row.annotation);
    if (!claim) return [];
    const known = claim['stet:person'] === null ? undefined : names.get(claim['stet:person']);
    return [{ row, claim, text: claim['schema:text'] || row.text, claimant: known ?? claim['stet:claimant'] }];
  });
}

export function filterClaims(entries: readonly ClaimEntry[], filter: LedgerFilter): ClaimEntry[] {
  const words = filter.text.toLowerCase().split(/\s+/).filter(Boolean);
  return entries.filter(({ claim, text, claimant, row }) => {
    if (filter.status !== null && claim['stet:status'] !== filter.status) return false;
    if (filter.kind !== null && claim['stet:claimKind'] !== filter.kind) return false;
    const all = [text, row.text, claimant, row.articleTitle].join(' ').toLowerCase();
    return words.every((word) => all.includes(word));
  });
}

/** In the order of the statuses; those without a claim are left out. */
export function groupByStatus(entries: readonly ClaimEntry[]): { status: ClaimStatus; entries: ClaimEntry[] }[] {
  return claimStatuses
    .map((status) => ({ status, entries: entries.filter(({ claim }) => claim['stet:status'] === status) }))
    .filter((group) => group.entries.length > 0);
}

export function countByStatus(entries: readonly ClaimEntry[]): Record<ClaimStatus, number> {
  const counts = Object.fromEntries(claimStatuses.map((status) => [status, 0])) as Record<ClaimStatus, number>;
  for (const { claim } of entries) counts[claim['stet:status']]++;
  return counts;
}
