import { once } from 'node:events';
import { resolve } from 'node:path';
import { articleExtensionList } from '../../shared/model/article-types.ts';
import { leftOutByKind } from '../../shared/model/left-out.ts';
import type { ImportOutcome } from '../../shared/model/library.ts';
import type { Library } from '../library/library.ts';
import { defineCommand } from './command.ts';
import { listOptions } from './common-options.ts';
import type { Io } from './io.ts';
import { printList, report, withLibrary } from './open.ts';
import { tellProgress } from './progress.ts';

export const importCommand = defineCommand({
  name: 'import',
  takes: 'PATH… [--watch] [--library DIR]',
  summary: `Takes articles (${articleExtensionList}) into the library; folders are walked.`,
  operands: { min: 1, max: Number.POSITIVE_INFINITY },
  options: {
    ...listOptions,
    watch: { type: 'boolean', help: 'Then imports what appears in the folders, until interrupted; one line each.' },
  },
  details: `Prints one {"source", "status": "added" | "duplicate" | "failed", "id", "title", "reason"?} per source. What folders hold of
other kinds is left out and counted in a message.`,
  run: ({ operands, options }, io) =>
    withLibrary(options, 'create', io, async (library) => {
      // What is there is looked up before it is imported: what comes meanwhile is not lost.
      const watch = options.watch ? await watchFor(library, operands, io) : null;
      const outcomes = await library.importPaths(operands, tellProgress(io));
      if (!outcomes.ok) return report(io, outcomes.error);
      const met = outcomes.value.filter(({ status }) => status !== 'skipped');
      await printList(io, met, options.jsonl || options.watch);
      let failed = tellFailed(io, met);
      tellLeftOut(io, outcomes.value);
      if (watch && !io.signal.aborted) failed += await watch();
      return failed > 0 ? 1 : 0;
    }),
});

/** Answers what imports all that is new in the folders from now on, until the user interrupts; it answers how many failed. */
async function watchFor(library: Library, folders: string[], io: Io): Promise<() => Promise<number>> {
  const { articleFiles, FolderWatch } = await import('../library/watch-folder.ts');
  let failed = 0;
  const watches = await Promise.all(
    folders.map(async (path) => {
      const folder = resolve(path);
      return new FolderWatch({
        folder,
        known: await articleFiles(folder),
        async take(paths) {
          const outcomes = await library.importPaths(paths, tellProgress(io));
          if (!outcomes.ok) io.tell(outcomes.error.message);
          else {
            await printList(io, outcomes.value, true);
            failed += tellFailed(io, outcomes.value);
          }
          return outcomes.ok;
        },
        onPresence: (there) => io.tell(there ? `${folder} is there again.` : `${folder} is not there any more.`),
        interval: 2000,
      });
    }),
  );
  return async () => {
    for (const one of watches) one.start();
    io.tell('Watching. Interrupt to end.');
    if (!io.signal.aborted) await once(io.signal, 'abort');
    await Promise.all(watches.map((one) => one.stop()));
    return failed;
  };
}

/** Not as sources: a folder may hold thousands of pictures, and nothing is wrong with them. */
function tellLeftOut(io: Io, outcomes: readonly ImportOutcome[]): void {
  const kinds = leftOutByKind(outcomes).map(({ kind, names }) => `${names.length} ${kind}`);
  if (kinds.length > 0) io.tell(`Left out, being of kinds that Stet does not import: ${kinds.join(', ')}.`);
}

function tellFailed(io: Io, outcomes: readonly ImportOutcome[]): number {
  const failed = outcomes.filter(({ status }) => status === 'failed');
  for (const { source, reason } of failed) io.tell(`${source}: ${reason}`);
  return failed.length;
}
