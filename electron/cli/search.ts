import type { SearchHit } from '../../shared/model/library.ts';
import { articleText } from '../../shared/text/article-text.ts';
import type { Library } from '../library/library.ts';
import { defineCommand } from './command.ts';
import { listOptions } from './common-options.ts';
import { printableHit } from './in-code-points.ts';
import { WrongUsage } from './io.ts';
import { report, tellWarnings, withLibrary } from './open.ts';

const DEFAULT_LIMIT = 100;
const MAX_LIMIT = 1000;

export const searchCommand = defineCommand({
  name: 'search',
  takes: 'QUERY [--limit N] [--library DIR]',
  summary: 'Finds words in articles, annotations and notes.',
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  options: { ...listOptions, limit: { type: 'string', value: 'N', help: `Articles at most (${DEFAULT_LIMIT}).` } },
  details: `Prints {"hits", "total", "standing", "notes"}, or with --jsonl one hit per line; the "articleId" of a note that stands alone is null,
and "standing" counts those. Offsets are code points.`,
  run({ operands, options }, io) {
    const limit = readLimit(options.limit);
    return withLibrary(options, 'read', io, async (library) => {
      const found = await library.search({ text: operands.join(' '), limit });
      if (!found.ok) return report(io, found.error);
      const hits: object[] = [];
      for (const hit of found.value.hits) hits.push(printableHit(hit, await textOf(hit, library)));
      if (options.jsonl) for (const hit of hits) await io.print(hit);
      else await io.print({ ...found.value, hits });
      for (const note of found.value.notes) io.tell(note);
      await tellWarnings(library, io);
      return 0;
    });
  },
});

function readLimit(value: string | undefined): number {
  if (value === undefined) return DEFAULT_LIMIT;
  const limit = Number(value);
  if (/^\d+$/.test(value) && limit >= 1 && limit <= MAX_LIMIT) return limit;
  throw new WrongUsage(`--limit takes a whole number from 1 to ${MAX_LIMIT}, not "${value}".`);
}

async function textOf(hit: SearchHit, library: Library): Promise<string | null> {
  if (hit.articleId === null || hit.places.every(({ range }) => range === null)) return null;
  const view = await library.read(hit.articleId);
  return view.ok ? articleText(view.value.blocks) : null;
}
