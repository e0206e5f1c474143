import type { AppCallName } from '../../shared/bridge/contract.ts';
import type { Events } from '../../shared/bridge/events.ts';
import { pdfInfo } from '../../shared/export/formats.ts';
import { noteName } from '../../shared/export/markdown/note-name.ts';
import { fail, ok } from '../../shared/model/result.ts';
import { exportPdf } from '../library/export-pdf.ts';
import type { PrintPage } from '../library/print-parts.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Handlers } from './answer.ts';
import type { OpenLibrary } from './open-library.ts';

export interface ExportParts {
  library: OpenLibrary;
  dialogs: Pick<Dialogs, 'exportTo'>;
  print: PrintPage;
  /** Is told how far printing is. */
  onProgress(progress: Events['job.progress']): void;
  /** Is told of every file that was written. */
  onExported(path: string): void;
}

type ExportCallName = Extract<AppCallName, 'export.save' | 'job.cancel'>;

/** Exports, and the end of long work: the library's, and of what is being printed. */
export function exportHandlers({
  library,
  dialogs,
  print,
  onProgress,
  onExported,
}: ExportParts): Handlers<ExportCallName> {
  const printing = new Map<string, AbortController>();
  return {
    async 'export.save'(jobId, { name, ...choice }) {
      const host = library.host();
      if (!host.ok) return host;
      const format = (await host.value.exportFormats()).find(({ id }) => id === choice.format);
      if (!format) return fail('unsupported', `Stet does not know the export format "${choice.format}".`);
      const out = await dialogs.exportTo(format, noteName(name || library.info?.name || 'Stet'));
      if (out === null) return ok(null);
      const options = { ...choice, out };
      const exportTo = (asked: typeof options) => host.value.exportTo(jobId, asked);
      const stop = new AbortController();
      if (format.id === pdfInfo.id) printing.set(jobId, stop);
      const saved = await (format.id === pdfInfo.id
        ? exportPdf(exportTo, print, options, {
            signal: stop.signal,
            onProgress: (done, total, label) => onProgress({ jobId, done, total, label }),
          })
        : exportTo(options));
      printing.delete(jobId);
      if (saved.ok) onExported(saved.value.path);
      return saved;
    },
    async 'job.cancel'(jobId) {
      printing.get(jobId)?.abort();
      const host = library.host();
      if (host.ok) host.value.cancel(jobId);
      return ok(undefined);
    },
  };
}
