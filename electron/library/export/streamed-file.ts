import type { ExportFormat } from '../../../shared/export/format.ts';
import type { OpenExportFile } from './export-file.ts';
import { openSink } from './sink.ts';

/** A file that a formatter writes front to back. */
export function streamedFile(format: ExportFormat): OpenExportFile {
  return async (path, context) => {
    const writer = format.open(context);
    const sink = await openSink(path);
    let begun = false;
    const begin = async () => {
      if (!begun) await sink.write(writer.head());
      begun = true;
    };
    return {
      async article(source) {
        await begin();
        await sink.write(writer.article(source));
      },
      async finish() {
        await begin();
        await sink.write(writer.tail());
        await sink.finish();
      },
      close: () => sink.close(),
    };
  };
}
