import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import { readAnnotations } from '../../../../electron/library/exchange/read-annotations.ts';
import { exportArticles } from '../../../../electron/library/export/export-articles.ts';
import { describe } from '../../../../shared/anchor/describe.ts';
import type { ExportSource } from '../../../../shared/export/format.ts';
import type { PlacedAnnotation } from '../../../../shared/model/annotation.ts';
import { ok } from '../../../../shared/model/result.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import { CodePointIndex } from '../../../../shared/text/code-points.ts';
import { makeFolder, must, removeFolders } from '../../../support/library.ts';
import { sampleContext, sampleSource } from '../../../support/sample-export.ts';

afterEach(removeFolders);

const COUNT = 10_000;

/** An article of ten thousand lines with an annotation on each, characters of two units before every one. */
function long(): ExportSource {
  const blocks = Array.from({ length: COUNT }, (_, at) => ({
    type: 'paragraph' as const,
    text: `😀 Line ${at} of many.`,
  }));
  const text = articleText(blocks);
  const index = new CodePointIndex(text);
  const [first] = sampleSource.annotations;
  if (!first) throw new Error('The sample has no annotation');
  let from = 0;
  const annotations = blocks.map((_, at): PlacedAnnotation => {
    const words = `Line ${at} of`;
    const start = text.indexOf(words, from);
    from = start;
    const range = { start, end: start + words.length };
    const target = [
      {
        type: 'SpecificResource' as const,
        source: 'stet://article/holmferry0001',
        selector: describe(text, range, index),
        'stet:revision': 1,
      },
    ];
    const id = `urn:uuid:00000000-0000-4000-8000-${String(at).padStart(12, '0')}`;
    return {
      annotation: { ...first.annotation, id, 'stet:kind': 'highlight', motivation: 'highlighting', body: [], target },
      placements: [{ state: 'exact', range, score: 1, method: 'position' }],
    };
  });
  return { ...sampleSource, blocks, annotations, links: [] };
}

const source = long();

it.each(['jsonld', 'hypothesis', 'qdpx', 'taguette'])(
  'ten thousand annotations without bodies go out as %s and come in',
  { timeout: 120_000 },
  async (format) => {
    const path = join(makeFolder(), 'out');
    must(await exportArticles({ format, ids: ['a'], read: async () => ok(source), context: sampleContext, out: path }));
    const file = must(readAnnotations({ name: 'out', path, bytes: readFileSync(path) }, null));
    expect(file.unread).toEqual([]);
    const words = file.annotations.map(({ targets: [target] }) => target?.quote?.exact);
    expect(words).toEqual(source.annotations.map((_, at) => `Line ${at} of`));
    expect(new Set(file.annotations.map(({ annotation }) => annotation.id)).size).toBe(COUNT);
  },
);
