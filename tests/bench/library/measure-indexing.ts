import { create, insertMultiple } from '@orama/orama';
import { Index } from 'flexsearch';
import MiniSearch from 'minisearch';
import { type BenchRow, benchRow } from '../row.ts';
import { timed } from './timing.ts';

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

/**
 * What taking the texts in costs each engine, on the processor. Stet's figure is that of the whole scan: it also reads and
 * checks the files, places the annotations and writes the index to disk, which the peers do not.
 */
export async function measureIndexing(texts: readonly string[], ours: number): Promise<BenchRow[]> {
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
    benchRow('library', `indexing ${texts.length} articles, processor, beside ${fastest.name}`, ours, 'ms', {
      peer: fastest.cpu,
      below: 1 / 3,
      of: 'ratio',
    }),
    ...taken.map(({ name, cpu }) =>
      benchRow('library', `indexing ${texts.length} texts with ${name}, processor`, cpu, 'ms'),
    ),
  ];
}
