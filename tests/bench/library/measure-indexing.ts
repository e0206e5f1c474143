import { create, insertMultiple } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { openSoundIndex } from '../../../electron/library/index/ask-index.ts';
import { fillIndex } from '../../../electron/library/index/fill-index.ts';
import { type ArticleEntry, articleEntry } from '../../../electron/library/search/article-entry.ts';
import type { IndexedArticle } from '../../../electron/library/search/indexed-article.ts';
import { removeIndex } from '../../../electron/library/search/open-index.ts';
import { sha256 } from '../../../electron/library/store/sha256.ts';
import { countWords, wordLine } from '../../../shared/search/word-line.ts';
import { type BenchRow, benchRow } from '../row.ts';
import { timed } from './timing.ts';

/** So many come from the thread that reads them. */
const TOGETHER = 32;

interface Peer {
  name: string;
  index(texts: readonly string[]): unknown;
}

/** The usual in-memory engines with the settings their guides begin with. */
const peers: Peer[] = [
  {
    name: 'minisearch',
    index(texts) {
      const index = new MiniSearch({ fields: ['text'] });
      index.addAll(texts.map((text, id) => ({ id, text })));
      return index;
    },
  },
  {
    name: 'flexsearch',
    index(texts) {
      const index = new Index({ tokenize: 'strict', context: { depth: 1, resolution: 9, bidirectional: true } });
      for (const [id, text] of texts.entries()) index.add(id, text);
      return index;
    },
  },
  {
    name: 'orama',
    async index(texts) {
      const index = create({ schema: { text: 'string' } as const });
      await insertMultiple(
        index,
        texts.map((text) => ({ text })),
      );
      return index;
    },
  },
];

/** What taking in texts that are in memory costs each engine, on the processor; Stet's index stands on disk afterwards. */
export async function measureIndexing(texts: readonly string[], file: string): Promise<BenchRow[]> {
  removeIndex(file);
  const ours = await timed(() => indexTexts(texts, file));
  const taken: { name: string; cpu: number }[] = [];
  for (const { name, index } of peers) {
    let kept: unknown;
    const { cpu } = await timed(async () => {
      kept = await index(texts);
    });
    if (kept === undefined) throw new Error(`${name} made no index.`);
    taken.push({ name, cpu });
  }
  const fastest = taken.reduce((a, b) => (a.cpu <= b.cpu ? a : b));
  return [
    benchRow('library', `indexing ${texts.length} texts, processor, beside ${fastest.name}`, ours.cpu, 'ms', {
      peer: fastest.cpu,
      below: 1 / 3,
      of: 'ratio',
    }),
    ...taken.map(({ name, cpu }) =>
      benchRow('library', `indexing ${texts.length} texts with ${name}, processor`, cpu, 'ms'),
    ),
  ];
}

/** The same way that articles take, without their files and annotations. */
async function indexTexts(texts: readonly string[], file: string): Promise<void> {
  const { database, index } = openSoundIndex(file, 'keep');
  await fillIndex({
    database,
    index,
    seal: null,
    articles: texts.length,
    entries: entriesOf(texts),
    put: (entries) => index.put(entries),
    isStopped: () => false,
  });
  database.close();
}

async function* entriesOf(texts: readonly string[]): AsyncGenerator<ArticleEntry[]> {
  for (let at = 0; at < texts.length; at += TOGETHER) {
    yield texts.slice(at, at + TOGETHER).map((text, of) => articleEntry(articleOf(`text${at + of}`, wordLine(text))));
  }
}

function articleOf(id: string, words: string): IndexedArticle {
  const sha = sha256(words);
  return {
    id,
    path: `articles/00/text--${id}`,
    trashed: false,
    stamp: '1',
    row: {
      id,
      title: '',
      byline: null,
      publication: null,
      published: null,
      added: '2024-01-01T00:00:00.000Z',
      status: 'unread',
      starred: false,
      trashed: false,
      words: countWords(words),
      counts: { highlight: 0, quote: 0, claim: 0, note: 0, tag: 0 },
    },
    warnings: [],
    words,
    textFile: 'content.json',
    revision: 1,
    modified: '2024-01-01T00:00:00.000Z',
    language: null,
    details: '',
    originalSha256: sha,
    textSha256: sha,
    url: null,
    conflict: false,
    annotations: [],
  };
}
