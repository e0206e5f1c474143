import { defineCommand } from './command.ts';
import { jsonOption, libraryOption } from './common-options.ts';
import { printableView } from './in-code-points.ts';
import { answer, withLibrary } from './open.ts';

export const showCommand = defineCommand({
  name: 'show',
  takes: 'ID [--library DIR]',
  summary: 'Prints one article: its text, what was removed, its annotations and their places.',
  operands: { min: 1, max: 1 },
  options: { library: libraryOption, json: jsonOption },
  details: 'Offsets are code points in the blocks joined by an empty line.',
  run: ({ operands, options }, io) =>
    withLibrary(options, 'read', io, async (library) =>
      answer(io, await library.read(operands[0] as string), (view) => io.print(printableView(view))),
    ),
});
