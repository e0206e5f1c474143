import { recordAnnotations } from '../annotation-record.ts';
import { byteOrderMark, csvRow } from '../csv-row.ts';
import type { ExportFormat } from '../format.ts';
import { TagPaths } from './tag-paths.ts';

/** The codebook as Taguette writes and reads it (taguette/export.py): tags by their paths, and how often they are used. */
export const taguetteTagsFormat: ExportFormat = {
  id: 'taguette-tags',
  name: 'Codebook (Taguette, CSV)',
  extension: 'csv',
  group: 'project',
  open(context) {
    const tags = new TagPaths(context.codes);
    const used = new Map<string, { highlights: number; documents: number }>();
    return {
      head: () => [],
      article(source) {
        const here = new Map<string, number>();
        for (const [at, record] of recordAnnotations(source, context).entries()) {
          const annotation = source.annotations[at]?.annotation;
          const placed = record.places.filter(({ start, end }) => start !== null && start !== end).length;
          if (annotation)
            for (const path of tags.of(annotation, record)) here.set(path, (here.get(path) ?? 0) + placed);
        }
        for (const [path, count] of here) {
          if (count === 0) continue;
          const { highlights, documents } = used.get(path) ?? { highlights: 0, documents: 0 };
          used.set(path, { highlights: highlights + count, documents: documents + 1 });
        }
        return [];
      },
      // Taguette guesses the encoding; the byte order mark settles it, for Excel too.
      *tail() {
        yield byteOrderMark + csvRow(['tag', 'description', 'number of highlights', 'number of documents']);
        for (const { path, description } of tags.all()) {
          const { highlights = 0, documents = 0 } = used.get(path) ?? {};
          yield csvRow([path, description, highlights, documents]);
        }
      },
    };
  },
};
