import { resolve } from 'node:path';
import { defineCommand } from './command.ts';
import { WrongUsage } from './io.ts';
import { answer } from './open.ts';
import { tellProgress } from './progress.ts';

export const restoreCommand = defineCommand({
  name: 'restore',
  takes: 'FILE --library DIR',
  summary: 'Makes a library from a backup or a case bundle, in a folder that is new or empty.',
  operands: { min: 1, max: 1 },
  options: { library: { type: 'string', value: 'DIR', help: 'The folder to restore to.' } },
  details: 'Prints {"folder", "files"}. Every file is compared with its hash before the library appears.',
  async run({ operands, options }, io) {
    // Never the library that was opened last: a backup must not be able to take its place.
    if (options.library === undefined) throw new WrongUsage('Where to? Give the new folder with --library DIR.');
    const { restoreLibrary } = await import('../library/backups/restore-library.ts');
    const restored = await restoreLibrary(resolve(operands[0] ?? ''), resolve(options.library), tellProgress(io));
    return answer(io, restored, (done) => io.print(done));
  },
});
