import { mkdirSync, readdirSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import type { Library } from '../../electron/library/library.ts';
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
import { measureWaits } from './library/measure-waits.ts';
import { type Taken, timed } from './library/timing.ts';
import { type BenchRow, benchRow, median } from './row.ts';

/** Peers are measured with so many articles: in memory, they take no more. */
const PEER_ARTICLES = 10_000;

/** What can be measured alone. All but the first, `save` and `peers` take the index that is there, or make it. */
export const libraryParts = [
  'index',
  'waits',
  'save',
  'list',
  'rescan',
  'search',
  'start',
  'memory',
  'app',
  'peers',
] as const;
export type LibraryPart = (typeof libraryParts)[number];

/**
 * Store, index and search on a generated library: 10,000 articles of 600 words with ten annotations each, or with `full`
 * ten times as many. `work` is a folder that is kept: a generated library and its index take minutes to write.
 */
export async function benchLibrary(
  work: string,
  full: boolean,
  parts: readonly LibraryPart[],
  tell: (message: string) => void,
): Promise<BenchRow[]> {
  const size: LibrarySize = { articles: full ? 100_000 : 10_000, words: 600, annotations: 10 };
  const maker = textMaker();
  mkdirSync(work, { recursive: true });
  const folder = join(work, `library-${size.articles}`);
  tell(`Generating ${size.articles.toLocaleString('en')} articles, unless they are there …`);
  generateLibrary(folder, size, maker);
  const cacheDir = join(work, `cache-${size.articles}`);
  const text = (at: number) => maker.paragraphs(at + 1, size.words).join('\n\n');

  async function withLibrary(measure: (library: Library) => Promise<BenchRow[]>): Promise<BenchRow[]> {
    const opened = await openLibrary(folder, { cacheDir, background: false });
    if (!opened.ok) throw new Error(opened.error.message);
    try {
      await opened.value.list({ trashed: false });
      return await measure(opened.value);
    } finally {
      await opened.value.close();
    }
  }

  async function index(): Promise<BenchRow[]> {
    rmSync(cacheDir, { recursive: true, force: true });
    const taken = await timed(() => withLibrary(async () => []));
    const whole = `index ${size.articles} articles from their files`;
    let bytes = 0;
    for (let at = 0; at < size.articles; at++) bytes += text(at).length;
    const file = readdirSync(cacheDir).find((name) => name.endsWith('.index')) ?? '';
    return [
      benchRow('library', whole, taken.clock / 1000, 's', full ? { below: 90 } : {}),
      benchRow('library', `${whole}, processor`, taken.cpu / 1000, 's'),
      benchRow('library', 'size of the index beside the text', statSync(join(cacheDir, file)).size / 1e6, 'MB', {
        peer: bytes / 1e6,
        below: 1.8,
        of: 'ratio',
      }),
    ];
  }

  async function rescan(library: Library): Promise<BenchRow[]> {
    const taken: Taken[] = [];
    for (let round = 0; round < 5; round++) taken.push(await timed(() => library.rescan()));
    const over = (what: keyof Taken) => median(taken.map((one) => one[what]));
    return [
      benchRow('library', 'rescan for outside changes', over('clock'), 'ms', { below: 1000 }),
      benchRow('library', 'rescan for outside changes, processor', over('cpu'), 'ms'),
    ];
  }

  async function search(library: Library): Promise<BenchRow[]> {
    const raw = rawIndex(generated(size.articles, text));
    const rows = await measureTyping(library, raw, maker, text);
    raw.close();
    return rows;
  }

  const measures: Record<LibraryPart, () => Promise<BenchRow[]>> = {
    index,
    waits: () => measureWaits(join(work, 'bundle'), folder, cacheDir),
    save: async () => [...(await measureSave(work, maker, 100)), ...(await measureSave(work, maker, 1000))],
    list: () => withLibrary((library) => measureList(library, size.articles)),
    rescan: () => withLibrary(rescan),
    search: () => withLibrary(search),
    start: async () => measureStart(await bundleLibrary(join(work, 'bundle')), folder, cacheDir),
    memory: async () => measureMemory(await bundleLibrary(join(work, 'bundle')), folder, cacheDir, typedQueries(maker)),
    app: () =>
      measureApp(
        folder,
        [20, 900, 2500].map((rank) => `${maker.word(rank)} ${maker.word(rank + 9)}`),
        Array.from({ length: 40 }, (_, at) => text(at)),
      ),
    peers: () => measureIndexing([...generated(PEER_ARTICLES, text)], join(work, 'texts.index')),
  };
  const rows: BenchRow[] = [];
  for (const part of libraryParts) {
    if (!parts.includes(part)) continue;
    tell(`Library: ${part} …`);
    if (part === 'waits' || part === 'start' || part === 'memory') await withLibrary(async () => []);
    rows.push(...(await measures[part]()));
  }
  return rows;
}

function* generated(articles: number, text: (at: number) => string): Generator<string> {
  for (let at = 0; at < articles; at++) yield text(at);
}
