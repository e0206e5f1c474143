import { resolve } from 'node:path';
import { defineCommand } from './command.ts';
import { libraryOption } from './common-options.ts';
import { answer, withLibrary } from './open.ts';
import { tellProgress } from './progress.ts';

export const backupCommand = defineCommand({
  name: 'backup',
  takes: 'OUT [--library DIR]',
  summary: 'Writes the whole library, with its trash, to one file (ZIP) with a hash of everything in it.',
  operands: { min: 1, max: 1 },
  options: { library: libraryOption },
  details: 'Prints {"path", "files"}.',
  run: ({ operands, options }, io) =>
    withLibrary(options, 'read', io, async (library) =>
      answer(io, await library.backUp(resolve(operands[0] ?? ''), tellProgress(io)), (done) => io.print(done)),
    ),
});
