import { writeFile } from 'node:fs/promises';
import { BrowserWindow, session } from 'electron';
import { fail, ok } from '../../shared/model/result.ts';
import type { PrintPage } from '../library/print-parts.ts';
import { printPreferences } from './web-preferences.ts';

/** Prints in a window that is never shown: it runs no script, and loads the one page and nothing else. */
export const printPage: PrintPage = async (page, out, signal) => {
  const own = session.fromPartition('print');
  own.setPermissionCheckHandler(() => false);
  own.setPermissionRequestHandler((_contents, _permission, answer) => answer(false));
  own.webRequest.onBeforeRequest(({ url }, answer) => answer({ cancel: url !== page }));
  const window = new BrowserWindow({ show: false, webPreferences: { ...printPreferences, session: own } });
  const stop = () => window.destroy();
  signal?.addEventListener('abort', stop);
  try {
    await window.loadURL(page);
    const pdf = await window.webContents.printToPDF({
      // Size and margins are the page's own.
      preferCSSPageSize: true,
      generateTaggedPDF: true,
      generateDocumentOutline: true,
    });
    await writeFile(out, pdf, { flag: 'wx' });
    return ok(undefined);
  } catch (error) {
    return fail('internal', 'The page could not be printed; nothing was exported.', String(error));
  } finally {
    signal?.removeEventListener('abort', stop);
    if (!window.isDestroyed()) window.destroy();
  }
};
