import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import { type ClaimBody, type ClaimKind, type ClaimStatus, claimOf, tagsOf } from '../../shared/model/annotation.ts';
import { type EvidenceRelation, evidenceRelations } from '../../shared/model/link.ts';
import type { LinkRow } from '../../shared/model/link-rows.ts';
import { hasWords } from '../../shared/search/has-words.ts';

export interface ClaimEntry {
  row: AnnotationRow;
  claim: ClaimBody;
  /** The neutral restatement, else the words as printed. */
  text: string;
  claimant: string | null;
  /** Names of the tags. */
  tags: string[];
  /** Pieces of evidence. */
  evidence: Record<EvidenceRelation, number>;
}

export interface LedgerFilter {
  text: string;
  status: ClaimStatus | null;
  kind: ClaimKind | null;
  claimant: string | null;
  tag: string | null;
}

/** What the ledger knows beside the claims themselves. */
export interface LedgerContext {
  /** Persons by id: a claimant with a record goes by that name. */
  people: ReadonlyMap<string, string>;
  /** Codes by id: a tag goes by its code's name. */
  codes: ReadonlyMap<string, string>;
  links: readonly LinkRow[];
}

export function readClaims(rows: readonly AnnotationRow[], context: LedgerContext): ClaimEntry[] {
  const evidence = countEvidence(context.links);
  return rows.flatMap((row) => {
    const claim = claimOf(row.annotation);
    if (!claim) return [];
    const known = claim['stet:person'] === null ? undefined : context.people.get(claim['stet:person']);
    const tags = tagsOf(row.annotation).map((tag) => context.codes.get(tag['stet:code'] ?? '') ?? tag.value);
    return [
      {
        row,
        claim,
        text: claim['schema:text'] || row.text,
        claimant: known ?? (claim['stet:claimant'] || null),
        tags: [...new Set(tags)],
        evidence: evidence.get(row.annotation.id) ?? noEvidence(),
      },
    ];
  });
}

function countEvidence(links: readonly LinkRow[]): Map<string, ClaimEntry['evidence']> {
  const counts = new Map<string, ClaimEntry['evidence']>();
  for (const { link } of links) {
    const relation = evidenceRelations.find((each) => each === link['stet:relation']);
    if (!relation) continue;
    for (const { id } of link.target) {
      const count = counts.get(id) ?? noEvidence();
      count[relation]++;
      counts.set(id, count);
    }
  }
  return counts;
}

function noEvidence(): ClaimEntry['evidence'] {
  return { supports: 0, contradicts: 0, context: 0 };
}

export function filterClaims(entries: readonly ClaimEntry[], filter: LedgerFilter): ClaimEntry[] {
  return entries.filter(({ claim, text, claimant, tags, row }) => {
    if (filter.status !== null && claim['stet:status'] !== filter.status) return false;
    if (filter.kind !== null && claim['stet:claimKind'] !== filter.kind) return false;
    if (filter.claimant !== null && claimant !== filter.claimant) return false;
    if (filter.tag !== null && !tags.includes(filter.tag)) return false;
    return hasWords([text, row.text, claimant, row.articleTitle, ...tags].join(' '), filter.text);
  });
}

/** The claimants and tags that there are, for choosing from; by name. */
export function claimantsOf(entries: readonly ClaimEntry[]): string[] {
  return sorted(entries.flatMap(({ claimant }) => claimant ?? []));
}

export function tagsIn(entries: readonly ClaimEntry[]): string[] {
  return sorted(entries.flatMap(({ tags }) => tags));
}

function sorted(names: readonly string[]): string[] {
  return [...new Set(names)].sort((a, b) => a.localeCompare(b));
}
