import { availableParallelism } from 'node:os';
import { resolve } from 'node:path';
import type { FormatInfo } from '../../shared/export/format.ts';
import { exportInfos, pdfInfo } from '../../shared/export/formats.ts';
import { exportPdf } from '../library/export-pdf.ts';
import { defineCommand } from './command.ts';
import { jsonlOption, jsonOption, libraryOption } from './common-options.ts';
import { checkScope, scopedIds } from './export-scope.ts';
import { WrongUsage } from './io.ts';
import { answer, printList, report, tellWarnings, withLibrary } from './open.ts';
import { printPage } from './print-page.ts';
import { tellProgress } from './progress.ts';

/** Browsers that print side by side at most: each takes some 300 MB. */
const BROWSERS = 4;

export const exportCommand = defineCommand({
  name: 'export',
  takes: '[ID… | --query Q | --collection C] (--format F [--template T] --out PATH | --report) [--library DIR]',
  summary: 'Writes articles with their annotations to a file; without an ID the whole library.',
  operands: { min: 0, max: Number.POSITIVE_INFINITY },
  options: {
    query: { type: 'string', value: 'Q', help: 'The articles that this search finds.' },
    collection: {
      type: 'string',
      value: 'C',
      help: 'The articles of the collection of this name or id, and of all below.',
    },
    format: { type: 'string', value: 'F', help: 'The format; "list" prints those there are.' },
    template: { type: 'string', value: 'T', help: "One of the format's templates; without it, the first." },
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
    const scope = { ids: operands, query: options.query, collection: options.collection };
    checkScope(scope);
    if (options.report) {
      return withLibrary(options, 'read', io, async (library) => {
        const ids = await scopedIds(library, scope);
        if (!ids.ok) return report(io, ids.error);
        return answer(io, await library.integrity({ ids: ids.value }, tellProgress(io)), (found) => io.print(found));
      });
    }
    if (options.format === 'list') {
      await printList(io, exportInfos, options.jsonl);
      return 0;
    }
    const { id: format } = readFormat(options.format, options.template);
    if (options.out === undefined) throw new WrongUsage('Where to? Give the file to write with --out PATH.');
    const out = resolve(options.out);
    return withLibrary(options, 'read', io, async (library) => {
      const ids = await scopedIds(library, scope);
      if (!ids.ok) return report(io, ids.error);
      const job = tellProgress(io);
      const asked = { format, template: options.template, ids: ids.value, out };
      const done = await (format === pdfInfo.id
        ? exportPdf(
            (page) => library.exportTo(page, job),
            printPage,
            asked,
            job,
            Math.min(BROWSERS, availableParallelism()),
          )
        : library.exportTo(asked, job));
      if (ids.value.length === 0) await tellWarnings(library, io);
      return answer(io, done, (value) => io.print(value));
    });
  },
});

function readFormat(id: string | undefined, template: string | undefined): FormatInfo {
  if (id === undefined) throw new WrongUsage('Which format? Give --format F; --format list prints those there are.');
  const format = exportInfos.find((info) => info.id === id);
  const names = (list: readonly { id: string }[]) => list.map((one) => one.id).join(', ');
  if (!format) throw new WrongUsage(`There is no format "${id}". There are: ${names(exportInfos)}.`);
  const { templates = [] } = format;
  if (template === undefined || templates.some((one) => one.id === template)) return format;
  throw new WrongUsage(
    `The format "${id}" has no template "${template}". ${templates.length > 0 ? `There are: ${names(templates)}.` : 'It has none.'}`,
  );
}
