import { resolve } from 'node:path';
import { annotationFormats } from '../../shared/exchange/annotation-formats.ts';
import { defineCommand } from './command.ts';
import { listOptions } from './common-options.ts';
import { WrongUsage } from './io.ts';
import { printList, report, withLibrary } from './open.ts';
import { tellProgress } from './progress.ts';

const formatIds = Object.keys(annotationFormats) as (keyof typeof annotationFormats)[];

export const importAnnotationsCommand = defineCommand({
  name: 'import-annotations',
  takes: 'FILE [--format F] [--library DIR]',
  summary: 'Takes annotations of another program into the articles they belong to.',
  operands: { min: 1, max: 1 },
  options: {
    format: {
      type: 'string',
      value: 'F',
      help: `One of ${formatIds.join(', ')}; told by the file's content when absent.`,
    },
    ...listOptions,
  },
  details: `Prints one {"status": "placed" | "unplaced" | "skipped", "label", "articleId", "articleTitle", "annotationId", "reason"?} per annotation. Unplaced ones are kept with their article for review. Exit code 1 when any was not placed.`,
  run({ operands, options }, io) {
    const format = formatIds.find((id) => id === options.format) ?? null;
    if (options.format !== undefined && format === null) {
      throw new WrongUsage(`There is no format "${options.format}". There are: ${formatIds.join(', ')}.`);
    }
    return withLibrary(options, 'write', io, async (library) => {
      const outcomes = await library.importAnnotations({ path: resolve(operands[0] ?? ''), format }, tellProgress(io));
      if (!outcomes.ok) return report(io, outcomes.error);
      await printList(io, outcomes.value, options.jsonl);
      const open = outcomes.value.filter(({ status }) => status !== 'placed');
      for (const { label, status, reason } of open) io.tell(`${label}: ${status}. ${reason}`);
      return open.length > 0 ? 1 : 0;
    });
  },
});
