import { DatabaseSync } from 'node:sqlite';
import type { Library } from '../../../electron/library/library.ts';
import { wordsOf } from '../../../shared/search/words.ts';
import { type BenchRow, benchRow, median, quantile } from '../row.ts';
import type { TextMaker } from './generate-text.ts';
import { timed } from './timing.ts';

/** What the search box asks for with each letter, and what it asks for then. */
const FIRST = 20;
const MORE = 60;
const ROUNDS = 5;

/** Queries as they grow under the fingers: two words of each of several ranks, letter by letter. */
export function typedQueries(maker: TextMaker): string[] {
  const queries: string[] = [];
  for (const [first, second] of [
    [40, 900],
    [300, 12],
    [2500, 150],
    [9000, 30],
  ] as const) {
    const whole = `${maker.word(first)} ${maker.word(second)}`;
    for (let length = 2; length <= whole.length; length++) queries.push(whole.slice(0, length));
  }
  return queries;
}

/** Search as one types and whole phrases, beside FTS5 alone on an index of the same texts that is made for prefixes. */
export async function measureTyping(
  library: Library,
  raw: DatabaseSync,
  maker: TextMaker,
  text: (at: number) => string,
): Promise<BenchRow[]> {
  const typed = await compare(library, raw, typedQueries(maker));
  const phrases = Array.from({ length: 20 }, (_, at) => {
    const words = text(at * 37).split(/\s+/);
    return `"${words
      .slice(50, 53)
      .join(' ')
      .replace(/[^a-z ]/gi, '')}" `;
  });
  const phrased = await compare(library, raw, phrases);
  const common = Array.from({ length: 20 }, (_, at) => `"${maker.word(at)} ${maker.word(at + 1)}" `);
  const commonPhrases = await compare(library, raw, common);
  const faceted = await compare(
    library,
    raw,
    typedQueries(maker).map((query) => `kind:quote ${query}`),
  );
  const excerpts = [...typed.ours.entries()].map(([at, whole]) => whole - (typed.ranked[at] ?? 0));
  const p95 = (values: readonly number[]) => quantile(values, 0.95);
  return [
    benchRow('library', 'search while typing, first 20 articles, p95, processor', p95(typed.ours), 'ms', { below: 20 }),
    benchRow('library', 'the same, then 60 articles', p95(typed.more), 'ms', { below: 20 }),
    benchRow('library', 'the same, ids and total alone, beside FTS5', p95(typed.ranked), 'ms', {
      peer: p95(typed.raw),
    }),
    benchRow('library', 'the same, median of ratios to FTS5', median(typed.ratios), '×', { below: 1.3 }),
    benchRow('library', 'the same, excerpts of 20 articles, median', median(excerpts), 'ms'),
    benchRow('library', 'search for a phrase, p95, processor', p95(phrased.ours), 'ms', {
      peer: p95(phrased.raw),
      below: 70,
    }),
    benchRow('library', 'search for a phrase of common words, p95, processor', p95(commonPhrases.ours), 'ms', {
      peer: p95(commonPhrases.raw),
      below: 70,
    }),
    benchRow('library', 'search within quotes while typing, p95, processor', p95(faceted.ours), 'ms'),
  ];
}

async function compare(library: Library, raw: DatabaseSync, queries: readonly string[]) {
  const ours: number[] = [];
  const more: number[] = [];
  const ranked: number[] = [];
  const theirs: number[] = [];
  const newest = raw.prepare('SELECT rowid, bm25(f) FROM f WHERE f MATCH ? ORDER BY rowid DESC LIMIT 5000');
  const count = raw.prepare('SELECT count(*) FROM f WHERE f MATCH ?');
  const search = (text: string, limit: number) =>
    timed(async () => {
      const found = await library.search({ text, limit });
      if (!found.ok) throw new Error(found.error.message);
    });
  // The library keeps the ranking of the last question: with another one between, each round ranks anew.
  const forget = () => search('forget', 0);
  for (const query of queries) {
    const times: Record<'whole' | 'more' | 'ranked' | 'raw', number[]> = { whole: [], more: [], ranked: [], raw: [] };
    for (let round = 0; round < ROUNDS; round++) {
      // On the processor: neither side waits for anything, and what else the machine does counts for little.
      await forget();
      times.whole.push((await search(query, FIRST)).cpu);
      times.more.push((await search(query, MORE)).cpu);
      await forget();
      times.ranked.push((await search(query, 0)).cpu);
      const asked = rawQuery(query);
      times.raw.push((await timed(() => [newest.all(asked), count.get(asked)])).cpu);
    }
    ours.push(median(times.whole));
    more.push(median(times.more));
    ranked.push(median(times.ranked));
    theirs.push(median(times.raw));
  }
  return { ours, more, ranked, raw: theirs, ratios: ranked.map((time, at) => time / (theirs[at] ?? Number.NaN)) };
}

/** The same query in FTS5's own words: a phrase, or words of which the last is growing. */
function rawQuery(query: string): string {
  const plain = query.replace('kind:quote ', '');
  if (plain.startsWith('"')) return plain.trim();
  const words = wordsOf(plain).map((word) => `"${word.text}"`);
  return `${words.join(' AND ')}${plain.endsWith(' ') ? '' : ' *'}`;
}

/** An index as one would make it with FTS5 alone: texts and annotated words in one table, with prefixes. */
export function rawIndex(texts: Iterable<string>): DatabaseSync {
  const raw = new DatabaseSync(':memory:');
  raw.exec(`CREATE VIRTUAL TABLE f USING fts5 (body, content = '', prefix = '2 3')`);
  const insert = raw.prepare('INSERT INTO f (body) VALUES (?)');
  raw.exec('BEGIN');
  for (const text of texts) insert.run(text);
  raw.exec('COMMIT');
  return raw;
}
