import { canonicalAddress } from '../../shared/clean/canonical-address.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { wordsOf } from '../../shared/search/words.ts';
import { articleText } from '../../shared/text/article-text.ts';
import { likeness, shingles, tellingRuns } from '../../shared/text/likeness.ts';
import type { LibraryContext } from './library-context.ts';
import { findArticle, readArticle, readContent } from './store/article-files.ts';

/** An article of the library that a text is another version of. */
export interface KnownVersion {
  id: string;
  title: string;
  /** 0 to 1: share of the runs of words that both have. */
  alike: number;
}

/** From here on two texts are one article, whatever their addresses. */
const SAME_TEXT = 0.75;
/** From here on they are, where they have one address: what stands there changes, but not altogether. */
const SAME_ADDRESS = 0.3;
/** Shorter texts are alike for other reasons: results, weather, reports by one pattern. In words. */
const SHORTEST = 150;
/** Runs of words that are looked up. */
const RUNS = 8;

/** The article that the text is a version of, the likeliest; null when it is none of any. Its words differ from all. */
export async function findVersion(
  context: LibraryContext,
  text: string,
  url: string | null,
): Promise<Result<KnownVersion | null>> {
  const words = wordsOf(text).map((word) => word.text);
  const address = canonicalAddress(url);
  const runs = words.length < SHORTEST ? [] : tellingRuns(words, RUNS);
  if (address === null && runs.length === 0) return ok(null);
  const ids = await context.keeper.query((index) => index.findAlike({ address, runs }), true);
  if (!ids.ok) return ids;
  const own = shingles(words);
  let best: KnownVersion | null = null;
  for (const id of ids.value) {
    const known = await readVersion(context, id);
    if (!known) continue;
    const alike = likeness(own, known.shingles);
    const sameAddress = address !== null && known.address === address;
    if (alike < (sameAddress ? SAME_ADDRESS : SAME_TEXT)) continue;
    if (best === null || alike > best.alike) best = { id, title: known.title, alike };
  }
  return ok(best);
}

/** Null where it cannot be read: then nothing is said about it. */
async function readVersion(context: LibraryContext, id: string) {
  const place = await findArticle(context.folder, id);
  const article = place.ok ? await readArticle(context.folder, place.value) : place;
  const content = place.ok && article.ok ? await readContent(context.folder, place.value, article.value) : null;
  if (!article.ok || !content?.ok) return null;
  const { title, url } = article.value.metadata;
  const words = wordsOf(articleText(content.value.blocks)).map((word) => word.text);
  return { title, address: canonicalAddress(url), shingles: shingles(words) };
}
