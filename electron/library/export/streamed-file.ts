import type { ExportFormat, ExportWriter } from '../../../shared/export/format.ts';
import type { OpenExportFile } from './export-file.ts';
import { openSink } from './sink.ts';
import { spoolFiles } from './spool-files.ts';
import { systemPacking } from './system-packing.ts';

/** A file that a formatter writes front to back. */
export function streamedFile(format: ExportFormat): OpenExportFile {
  return async (path, context) => {
    const sink = await openSink(path);
    const spools = spoolFiles(path);
    let begun: ExportWriter | undefined;
    const begin = async () => {
      if (begun) return begun;
      begun = format.open({ ...context, means: { ...systemPacking, spool: spools.open } });
      await sink.write(begun.head());
      return begun;
    };
    return {
      async article(source) {
        const writer = await begin();
        await sink.write(writer.article(source));
      },
      nothing: async () => (await begin()).nothing?.() ?? null,
      async finish() {
        const writer = await begin();
        await sink.write(writer.tail());
        await sink.finish();
      },
      async close() {
        await sink.close();
        await spools.close();
      },
    };
  };
}
