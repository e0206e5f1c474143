import {
  type Article,
  type ArticleMetadata,
  type Evidence,
  type MetadataField,
  metadataFields,
} from '../model/article.ts';

export interface MergedArticle {
  article: Article;
  /** Numbers that revisions were given which were made apart. */
  added: number[];
}

/**
 * Two versions of one article that were changed apart; those with the higher version win where only one value can be. Whichever
 * is called ours, the result is the same; the caller gives it a version of its own. Every revision is kept, a field that one side's reader set beats what an importer found, and the
 * value that loses stays in the evidence.
 */
export function mergeArticles(ours: Article, theirs: Article): MergedArticle {
  const [first, second] = isNewer(ours.version, theirs.version) ? [ours, theirs] : [theirs, ours];
  const known = new Set(first.revisions.map(({ sha256 }) => sha256));
  const numbers = new Set(first.revisions.map(({ revision }) => revision));
  const added: number[] = [];
  const revisions = [...first.revisions];
  for (const revision of second.revisions) {
    if (known.has(revision.sha256)) continue;
    const number = numbers.has(revision.revision) ? Math.max(...numbers) + 1 : revision.revision;
    if (number !== revision.revision) added.push(number);
    numbers.add(number);
    revisions.push({ ...revision, revision: number });
  }
  revisions.sort((a, b) => a.revision - b.revision);
  const metadata = { ...second.metadata, ...first.metadata };
  const evidence: Article['evidence'] = {};
  for (const field of metadataFields) {
    Object.assign(metadata, { [field]: chosen(field, first, second) });
    const all = evidenceOf(field, first, second);
    if (all.length > 0) evidence[field] = all;
  }
  const seen = [...new Set([...first.seen, ...second.seen, first.version, second.version])].sort();
  return { article: { ...second, ...first, revisions, metadata, evidence, seen }, added };
}

function chosen(field: MetadataField, first: Article, second: Article): ArticleMetadata[MetadataField] {
  const [a, b] = [first.metadata[field], second.metadata[field]];
  if (b !== null && (a === null || (isSetByReader(second, field) && !isSetByReader(first, field)))) return b;
  return a;
}

function isSetByReader({ evidence }: Article, field: MetadataField): boolean {
  return evidence[field]?.some(({ source }) => source === 'person') ?? false;
}

function evidenceOf(field: MetadataField, first: Article, second: Article): Evidence[] {
  const all = [...(first.evidence[field] ?? []), ...(second.evidence[field] ?? [])];
  return [...new Map(all.map((each) => [JSON.stringify(each), each])).values()];
}

/** By counter, then by the device's name, as annotations are ordered. */
function isNewer(a: string, b: string): boolean {
  const [left, right] = [counterOf(a), counterOf(b)];
  return left === right ? a >= b : left > right;
}

function counterOf(version: string): number {
  return Number(version.slice(version.indexOf(':') + 1));
}
