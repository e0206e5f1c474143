import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { openLibrary } from '../../electron/library/open-library.ts';
import { generateLibrary, type LibrarySize } from './library/generate-library.ts';
import { textMaker } from './library/generate-text.ts';
import { measureApp } from './library/measure-app.ts';
import { measureIndexing } from './library/measure-indexing.ts';
import { measureList } from './library/measure-list.ts';
import { measureMemory } from './library/measure-memory.ts';
import { measureSave } from './library/measure-save.ts';
import { bundleLibrary, measureStart } from './library/measure-start.ts';
import { measureTyping, rawIndex, typedQueries } from './library/measure-typing.ts';
import { timed } from './library/timing.ts';
import { type BenchRow, benchRow, median } from './row.ts';

/** Peers are measured with so many articles: in memory, they take no more. */
const PEER_ARTICLES = 10_000;

/**
 * Store, index and search on a generated library: 10,000 articles of 600 words with ten annotations each, or with `full`
 * ten times as many. `work` is a folder that is kept: a generated library takes minutes to write.
 */
export async function benchLibrary(work: string, full: boolean, tell: (message: string) => void): Promise<BenchRow[]> {
  const size: LibrarySize = { articles: full ? 100_000 : 10_000, words: 600, annotations: 10 };
  const maker = textMaker();
  mkdirSync(work, { recursive: true });
  const folder = join(work, `library-${size.articles}`);
  tell(`Generating ${size.articles.toLocaleString('en')} articles, unless they are there …`);
  generateLibrary(folder, size, maker);
  const cacheDir = join(work, 'cache');
  rmSync(cacheDir, { recursive: true, force: true });
  const text = (at: number) => maker.paragraphs(at + 1, size.words).join('\n\n');
  const rows: BenchRow[] = [];

  tell('Saving …');
  rows.push(...(await measureSave(work, maker, 100)), ...(await measureSave(work, maker, 1000)));

  tell('Indexing …');
  const opened = await openLibrary(folder, { cacheDir, background: false });
  if (!opened.ok) throw new Error(opened.error.message);
  const library = opened.value;
  const indexing = await timed(() => library.list({ trashed: false }));
  const whole = `index ${size.articles} articles from their files`;
  rows.push(
    benchRow('library', whole, indexing.clock / 1000, 's', full ? { below: 90 } : {}),
    benchRow('library', `${whole}, processor`, indexing.cpu / 1000, 's'),
  );

  tell('Listing …');
  rows.push(...(await measureList(library, size.articles)));

  tell('Rescanning …');
  const scans: number[] = [];
  for (let round = 0; round < 5; round++) scans.push((await timed(() => library.rescan())).clock);
  rows.push(benchRow('library', 'rescan for outside changes', median(scans), 'ms', { below: 1000 }));

  tell('Searching …');
  const raw = rawIndex(generated(size.articles, text));
  rows.push(...(await measureTyping(library, raw, maker, text)));
  raw.close();
  await library.close();

  let bytes = 0;
  for (let at = 0; at < size.articles; at++) bytes += text(at).length;
  const file = readdirSync(cacheDir).find((name) => name.endsWith('.index')) ?? '';
  const index = statSync(join(cacheDir, file)).size;
  rows.push(
    benchRow('library', 'size of the index beside the text', index / 1e6, 'MB', {
      peer: bytes / 1e6,
      below: 1.8,
      of: 'ratio',
    }),
  );

  tell('Starting …');
  const entry = await bundleLibrary(join(work, 'bundle'));
  rows.push(...measureStart(entry, folder, cacheDir));
  rows.push(...measureMemory(entry, folder, cacheDir, typedQueries(maker)));

  tell('In the window …');
  const typed = [20, 900, 2500].map((rank) => `${maker.word(rank)} ${maker.word(rank + 9)}`);
  rows.push(
    ...(await measureApp(
      folder,
      typed,
      Array.from({ length: 40 }, (_, at) => text(at)),
    )),
  );

  tell('Indexing with others …');
  const texts = [...generated(PEER_ARTICLES, text)];
  rows.push(...(await measureIndexing(texts, join(work, 'texts.index'))));
  return rows;
}

function* generated(articles: number, text: (at: number) => string): Generator<string> {
  for (let at = 0; at < articles; at++) yield text(at);
}
