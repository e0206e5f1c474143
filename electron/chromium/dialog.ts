import { homedir } from 'node:os';
import { basename, dirname } from 'node:path';
import type { AppWindow } from './app-window.ts';
import type { FileDialogView, MessageBoxView } from './wire.ts';

interface FileFilter {
  name: string;
  extensions: string[];
}
interface OpenOptions {
  title?: string;
  defaultPath?: string;
  buttonLabel?: string;
  filters?: FileFilter[];
  properties?: string[];
}
interface SaveOptions {
  title?: string;
  defaultPath?: string;
  buttonLabel?: string;
  filters?: FileFilter[];
}
interface MessageOptions {
  message: string;
  detail?: string;
  title?: string;
  buttons?: string[];
  defaultId?: number;
  cancelId?: number;
}

/** The first filter is the one that applies; the page offers to show all files beside it. */
function extensionsOf([first]: FileFilter[] = []): string[] {
  const extensions = first?.extensions.map((extension) => extension.toLowerCase()) ?? [];
  return extensions.includes('*') ? [] : extensions;
}

/** Dialogs begin where the last one ended, as the systems' own do. */
let lastFolder = homedir();

/** Asks the page; a page that goes away has cancelled. */
async function ask<Value>(window: AppWindow, method: string, view: unknown, cancelled: Value): Promise<Value> {
  try {
    const { channel } = await window.line;
    return await channel.request<Value>(method, view);
  } catch {
    return cancelled;
  }
}

/** Electron's `dialog`, drawn in the page: https://www.electronjs.org/docs/latest/api/dialog */
export const dialog = {
  async showOpenDialog(window: AppWindow, options: OpenOptions): Promise<{ canceled: boolean; filePaths: string[] }> {
    const properties = options.properties ?? ['openFile'];
    const view: FileDialogView = {
      kind: 'open',
      title: options.title ?? 'Open',
      button: options.buttonLabel ?? 'Open',
      folder: options.defaultPath ?? lastFolder,
      name: '',
      files: properties.includes('openFile'),
      folders: properties.includes('openDirectory'),
      multiple: properties.includes('multiSelections'),
      extensions: extensionsOf(options.filters),
    };
    const filePaths = await ask<string[] | null>(window, 'dialog.file', view, null);
    if (filePaths?.[0]) lastFolder = dirname(filePaths[0]);
    return { canceled: filePaths === null, filePaths: filePaths ?? [] };
  },

  async showSaveDialog(window: AppWindow, options: SaveOptions): Promise<{ canceled: boolean; filePath: string }> {
    const suggested = options.defaultPath ?? '';
    const view: FileDialogView = {
      kind: 'save',
      title: options.title ?? 'Save',
      button: options.buttonLabel ?? 'Save',
      folder: suggested.includes('/') || suggested.includes('\\') ? dirname(suggested) : lastFolder,
      name: basename(suggested),
      files: true,
      folders: false,
      multiple: false,
      extensions: extensionsOf(options.filters),
    };
    const chosen = await ask<string[] | null>(window, 'dialog.file', view, null);
    if (chosen?.[0]) lastFolder = dirname(chosen[0]);
    return { canceled: chosen === null, filePath: chosen?.[0] ?? '' };
  },

  async showMessageBox(window: AppWindow, options: MessageOptions): Promise<{ response: number }> {
    const buttons = options.buttons?.length ? options.buttons : ['OK'];
    const cancelId = options.cancelId ?? (buttons.length > 1 ? buttons.length - 1 : 0);
    const view: MessageBoxView = {
      title: options.title ?? '',
      message: options.message,
      detail: options.detail ?? '',
      buttons,
      defaultId: options.defaultId ?? 0,
      cancelId,
    };
    return { response: await ask(window, 'dialog.message', view, cancelId) };
  },
};
