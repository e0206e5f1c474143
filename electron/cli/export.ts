import { resolve } from 'node:path';
import { exportInfos } from '../../shared/export/formats.ts';
import { defineCommand } from './command.ts';
import { jsonlOption, jsonOption, libraryOption } from './common-options.ts';
import { WrongUsage } from './io.ts';
import { answer, printList, tellWarnings, withLibrary } from './open.ts';
import { tellProgress } from './progress.ts';

export const exportCommand = defineCommand({
  name: 'export',
  takes: '[ID…] (--format F --out PATH | --report) [--library DIR]',
  summary: 'Writes articles with their annotations to a file; without an ID the whole library.',
  operands: { min: 0, max: Number.POSITIVE_INFINITY },
  options: {
    format: { type: 'string', value: 'F', help: 'The format; "list" prints those there are.' },
    out: { type: 'string', value: 'PATH', help: 'The file to write.' },
    report: {
      type: 'boolean',
      help: 'Prints what is not as it should be in what would be exported, and exports nothing.',
    },
    library: libraryOption,
    jsonl: jsonlOption,
    json: jsonOption,
  },
  async run({ operands, options }, io) {
    const { format, out } = options;
    if (options.report) {
      return withLibrary(options, 'read', io, async (library) =>
        answer(io, await library.integrity(operands, tellProgress(io)), (found) => io.print(found)),
      );
    }
    if (format === undefined)
      throw new WrongUsage('Which format? Give --format F; --format list prints those there are.');
    if (format === 'list') {
      await printList(io, exportInfos, options.jsonl);
      return 0;
    }
    if (!exportInfos.some(({ id }) => id === format)) {
      throw new WrongUsage(`There is no format "${format}". There are: ${exportInfos.map(({ id }) => id).join(', ')}.`);
    }
    if (out === undefined) throw new WrongUsage('Where to? Give the file to write with --out PATH.');
    return withLibrary(options, 'read', io, async (library) => {
      const done = await library.exportTo({ format, ids: operands, out: resolve(out) }, tellProgress(io));
      if (operands.length === 0) await tellWarnings(library, io);
      return answer(io, done, (value) => io.print(value));
    });
  },
});
