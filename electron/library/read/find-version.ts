import type { Article } from '../../../shared/model/article.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { canonicalAddress } from '../../../shared/search/canonical-address.ts';
import { wordsOf } from '../../../shared/search/words.ts';
import { articleText } from '../../../shared/text/article-text.ts';
import { likeness, shingles, tellingRuns } from '../../../shared/text/likeness.ts';
import type { LibraryContext } from '../library-context.ts';
import { findArticle, readArticle, readContent } from '../store/article-files.ts';

/** An article of the library that a text is another version of. */
export interface KnownVersion {
  id: string;
  title: string;
  /** 0 to 1: share of the runs of words that both have. */
  alike: number;
}

/** By what a text is compared with others. */
export interface ComparedText {
  /** In its canonical form; null where none is known. */
  address: string | null;
  /** As the index cuts them, with a blank between. */
  words: string;
  /** A few runs of words by which it can be looked up; none of a short text. */
  runs: readonly string[];
}

/** An article of the library, or one that is being added to it. */
export interface FreshArticle extends ComparedText {
  id: string;
  title: string;
}

export interface ComparedArticle extends FreshArticle {
  article: Article;
  trashed: boolean;
}

/** From here on two texts are one article, whatever their addresses. */
const SAME_TEXT = 0.75;
/** From here on they are, where they have one address: what stands there changes, but not altogether. */
const SAME_ADDRESS = 0.3;
/** Shorter texts are alike for other reasons: results, weather, reports by one pattern. In words. */
const SHORTEST = 150;
/** Runs of words that are looked up. */
const RUNS = 8;
/** Of those, so many stand in another version. */
const SHARED_RUNS = 2;

export function comparedText(text: string, url: string | null): ComparedText {
  const words = wordsOf(text).map((word) => word.text);
  const runs = words.length < SHORTEST ? [] : tellingRuns(words, RUNS);
  return { address: canonicalAddress(url), words: words.join(' '), runs };
}

/** How alike two texts are, where that makes them versions of one article; else null. */
export function alikeAsVersions(one: ComparedText, other: ComparedText): number | null {
  const sameAddress = one.address !== null && one.address === other.address;
  // Cheap, and enough to tell most texts apart.
  if (!sameAddress && one.runs.filter((run) => other.words.includes(run)).length < SHARED_RUNS) return null;
  const alike = likenessOf(one, other);
  return alike >= (sameAddress ? SAME_ADDRESS : SAME_TEXT) ? alike : null;
}

/** 0 to 1: share of the runs of words that stand in both. */
export function likenessOf(one: Pick<ComparedText, 'words'>, other: Pick<ComparedText, 'words'>): number {
  return likeness(shingles(one.words.split(' ')), shingles(other.words.split(' ')));
}

/**
 * The article that the text is a version of, the likeliest; null when it is none of any. Its words differ from all.
 * `fresh`: articles that are being added with it, and of which the index does not know yet.
 */
export async function findVersion(
  context: LibraryContext,
  own: ComparedText,
  fresh: readonly FreshArticle[] = [],
): Promise<Result<KnownVersion | null>> {
  const candidates = await findCandidates(context, own);
  if (!candidates.ok) return candidates;
  let best: KnownVersion | null = null;
  for (const known of [...candidates.value, ...fresh]) {
    const alike = alikeAsVersions(own, known);
    if (alike !== null && (best === null || alike > best.alike)) best = { id: known.id, title: known.title, alike };
  }
  return ok(best);
}

/** Articles of the library that may be the same: by the address, and by a few runs of words that few others have. */
export async function findCandidates(
  context: LibraryContext,
  { address, runs }: ComparedText,
): Promise<Result<ComparedArticle[]>> {
  if (address === null && runs.length === 0) return ok([]);
  const ids = await context.keeper.query((index) => index.findAlike({ address, runs }), true);
  if (!ids.ok) return ids;
  const found: ComparedArticle[] = [];
  for (const id of ids.value) {
    const known = await readCompared(context, id);
    // Of one that cannot be read nothing is said.
    if (known.ok) found.push(known.value);
  }
  return ok(found);
}

export async function readCompared(context: LibraryContext, id: string): Promise<Result<ComparedArticle>> {
  const place = await findArticle(context.folder, id);
  if (!place.ok) return place;
  const article = await readArticle(context.folder, place.value);
  if (!article.ok) return article;
  const content = await readContent(context.folder, place.value, article.value);
  if (!content.ok) return content;
  const { title, url } = article.value.metadata;
  const compared = comparedText(articleText(content.value.blocks), url);
  return ok({ id, title, article: article.value, trashed: place.value.trashed, ...compared });
}
