import { articleExtensionList } from '../../shared/model/article-types.ts';
import { defineCommand } from './command.ts';
import { listOptions } from './common-options.ts';
import { printList, report, withLibrary } from './open.ts';
import { tellProgress } from './progress.ts';

export const importCommand = defineCommand({
  name: 'import',
  takes: 'PATH… [--library DIR]',
  summary: `Takes articles (${articleExtensionList}) into the library; folders are walked.`,
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  options: listOptions,
  details: `Prints one {"source", "status": "added" | "duplicate" | "failed", "id", "title", "reason"?} per source.`,
  run: ({ operands, options }, io) =>
    withLibrary(options, 'create', io, async (library) => {
      const outcomes = await library.importPaths(operands, tellProgress(io));
      if (!outcomes.ok) return report(io, outcomes.error);
      await printList(io, outcomes.value, options.jsonl);
      const failed = outcomes.value.filter(({ status }) => status === 'failed');
      for (const { source, reason } of failed) io.tell(`${source}: ${reason}`);
      return failed.length > 0 ? 1 : 0;
    }),
});
