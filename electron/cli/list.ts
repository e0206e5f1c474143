import { defineCommand } from './command.ts';
import { listOptions } from './common-options.ts';
import { answer, printList, tellWarnings, withLibrary } from './open.ts';

export const listCommand = defineCommand({
  name: 'list',
  takes: '[--trashed] [--library DIR]',
  summary: 'Lists the articles of the library.',
  operands: { min: 0, max: 0 },
  options: { ...listOptions, trashed: { type: 'boolean', help: 'What lies in the trash instead.' } },
  run: ({ options }, io) =>
    withLibrary(options, 'read', io, async (library) => {
      const rows = await library.list({ trashed: options.trashed ?? false });
      await tellWarnings(library, io);
      return answer(io, rows, (value) => printList(io, value, options.jsonl));
    }),
});
