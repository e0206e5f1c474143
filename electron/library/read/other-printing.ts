import type { Article } from '../../../shared/model/article.ts';
import { canonicalAddress } from '../../../shared/search/canonical-address.ts';
import { sortKey } from '../../../shared/search/list-keys.ts';

export type Declared = Pick<Article, 'metadata' | 'evidence'>;

/**
 * What tells two articles with the same words apart: agencies' texts stand in many papers, and headlines are changed over texts that stay. Only
 * what is known of both counts, with all that either was taken for: a page names its headline in several places. Null for copies.
 */
export function otherPrinting(one: Declared, other: Declared): 'publication' | 'title' | null {
  const printedBy = differs(one, other, 'publication') ?? siteDiffers(one, other);
  if (printedBy) return 'publication';
  return differs(one, other, 'title') ? 'title' : null;
}

/** Null where one of the two does not say. */
function differs(one: Declared, other: Declared, field: 'publication' | 'title'): boolean | null {
  const [own, its] = [one, other].map((article) => namesOf(article, field)) as [string[], string[]];
  if (own.length === 0 || its.length === 0) return null;
  // A headline goes with the paper's name behind it, a paper's name with its article or without.
  return !own.some((name) => its.some((its) => name.includes(its) || its.includes(name)));
}

/** A title without evidence is the file's name, or the first words of the text. */
function namesOf({ metadata, evidence }: Declared, field: 'publication' | 'title'): string[] {
  const found = (evidence[field] ?? []).map(({ value }) => value);
  const all = found.length === 0 ? [] : [metadata[field] ?? '', ...found];
  return all.map(sortKey).filter((name) => name !== '');
}

function siteDiffers(one: Declared, other: Declared): boolean {
  const [own, its] = [one, other].map(({ metadata }) => canonicalAddress(metadata.url)?.split('/')[0]);
  return own !== undefined && its !== undefined && own !== its;
}
