import { titleKey } from '../../../shared/exchange/article-key.ts';
import type { IncomingAnnotation } from '../../../shared/exchange/incoming.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import { canonicalAddress } from '../../../shared/search/canonical-address.ts';
import { lineFeeds } from '../../../shared/text/line-feeds.ts';
import { textDigest } from '../index/index-article.ts';
import type { LibraryContext } from '../library-context.ts';
import { searchLibrary } from '../search-library.ts';

/** Articles that hold the words, at most, that are looked into. */
const MOST = 5;

/** Finds the articles that incoming annotations belong to. Answers ids, the likeliest first; none when nothing fits. */
export interface ArticleFinder {
  find(incoming: IncomingAnnotation): Promise<string[]>;
}

/** In this order: the id of this library, the whole text, the address, the title where it is the only one, the words. */
export async function articleFinder(context: LibraryContext): Promise<Result<ArticleFinder>> {
  const rows = await context.keeper.query((index) => index.rows(false), true);
  if (!rows.ok) return rows;
  const ids = new Set(rows.value.map(({ id }) => id));
  const byTitle = Map.groupBy(rows.value, ({ title }) => titleKey(title));
  const addresses = new Map<string, string[]>();
  const texts = new Map<string, string | null>();

  async function ofText(text: string): Promise<string | null> {
    const known = texts.get(text);
    if (known !== undefined) return known;
    const digest = textDigest(lineFeeds(text));
    const same = await context.keeper.query((index) => index.findSame({ original: '', text: digest }));
    const id = (same.ok ? same.value : []).find((one) => ids.has(one.id))?.id ?? null;
    texts.set(text, id);
    return id;
  }

  async function atAddress(address: string | null): Promise<string[]> {
    if (address === null) return [];
    const known = addresses.get(address);
    if (known) return known;
    const same = await context.keeper.query((index) => index.findAlike({ address, runs: [] }));
    const found = same.ok ? same.value.filter((id) => ids.has(id)) : [];
    addresses.set(address, found);
    return found;
  }

  return ok({
    async find({ article: { id, url, title, text }, targets }) {
      if (id !== null && ids.has(id)) return [id];
      const same = text === null ? null : await ofText(text);
      if (same) return [same];
      const there = await atAddress(canonicalAddress(url));
      if (there.length > 0) return there;
      const titled = title === null || titleKey(title) === '' ? [] : (byTitle.get(titleKey(title)) ?? []);
      if (titled.length > 0) return titled.map((row) => row.id);
      const words = targets.map(({ quote }) => quote?.exact ?? '').reduce((a, b) => (b.length > a.length ? b : a), '');
      return words.trim() === '' ? [] : holding(context, words);
    },
  });
}

/** Articles with these words in a row; the first dozen are enough to look for. */
async function holding(context: LibraryContext, words: string): Promise<string[]> {
  const phrase = words.match(/[\p{L}\p{N}]+(?:['’-][\p{L}\p{N}]+)*/gu)?.slice(0, 12) ?? [];
  // A word or two stand in many articles: that would be a guess. Some scripts put no space between words.
  if (phrase.length < 3 && !/[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Thai}]{6}/u.test(words)) return [];
  const found = await searchLibrary(context, { text: `"${phrase.join(' ')}"`, limit: MOST });
  return found.ok ? found.value.hits.flatMap(({ articleId }) => articleId ?? []) : [];
}
