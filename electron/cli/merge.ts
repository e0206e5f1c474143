import { resolve } from 'node:path';
import { defineCommand } from './command.ts';
import { libraryOption } from './common-options.ts';
import { report, withLibrary } from './open.ts';
import { tellProgress } from './progress.ts';

export const mergeCommand = defineCommand({
  name: 'merge',
  takes: 'OTHER [--library DIR]',
  summary: "Takes over what another library's folder, a backup or a case bundle has and this library has not.",
  operands: { min: 1, max: 1 },
  options: { library: libraryOption },
  details:
    'Prints {"added", "changed", "same", "stopped", "notes", "failed"}: numbers of articles, whether it was stopped, and sentences. Exit code 1 when it was, or anything failed.',
  run: ({ operands, options }, io) =>
    withLibrary(options, 'write', io, async (library) => {
      const merged = await library.merge(resolve(operands[0] ?? ''), tellProgress(io));
      if (!merged.ok) return report(io, merged.error);
      await io.print(merged.value);
      for (const sentence of [...merged.value.notes, ...merged.value.failed]) io.tell(sentence);
      return merged.value.stopped || merged.value.failed.length > 0 ? 1 : 0;
    }),
});
