import { type BrowserWindow, dialog } from 'electron';
import type { ExportFormatInfo } from '../../shared/bridge/answers.ts';
import { articleExtensions } from '../../shared/model/article-types.ts';

/** Every question the main process asks, in one place. Null means cancelled. */
export interface Dialogs {
  newLibrary(): Promise<string | null>;
  openLibrary(): Promise<string | null>;
  importFiles(): Promise<string[] | null>;
  importFolder(): Promise<string[] | null>;
  /** A folder whose new files are to be imported. */
  watchFolder(): Promise<string | null>;
  /** A file with annotations of another program. */
  annotationFile(): Promise<string | null>;
  /** A file to keep as evidence. */
  evidenceFile(): Promise<string | null>;
  /** A folder to keep backups in. */
  backupFolder(): Promise<string | null>;
  /** A new or empty folder to restore a backup to. */
  restoreTo(): Promise<string | null>;
  /** Where to save the library as one file; `name` is the library's. */
  saveCopy(name: string): Promise<string | null>;
  /** A backup, a copy or a bundle of a library. */
  copyFile(): Promise<string | null>;
  /** The folder of another library. */
  mergeFolder(): Promise<string | null>;
  exportTo(format: Pick<ExportFormatInfo, 'name' | 'extension'>, name: string): Promise<string | null>;
  tell(message: string, detail?: string): Promise<void>;
  about(version: string): Promise<void>;
}

/** What the importer reads; "all files" is there for what has the wrong name. */
const articleFilters = [
  { name: 'Articles', extensions: [...articleExtensions] },
  { name: 'All files', extensions: ['*'] },
];

const annotationFilters = [
  { name: 'Annotations', extensions: ['jsonld', 'json', 'csv', 'qdpx', 'sqlite3', 'md', 'html', 'rdf'] },
  { name: 'All files', extensions: ['*'] },
];

const copyFilters = [{ name: 'Copies of libraries', extensions: ['zip', 'stet'] }];

export function createDialogs(window: () => BrowserWindow | null): Dialogs {
  const open = async (options: Electron.OpenDialogOptions): Promise<string[] | null> => {
    const parent = window();
    if (!parent) return null;
    const { canceled, filePaths } = await dialog.showOpenDialog(parent, options);
    return canceled || filePaths.length === 0 ? null : filePaths;
  };
  const say = async (options: Electron.MessageBoxOptions): Promise<void> => {
    const parent = window();
    if (parent) await dialog.showMessageBox(parent, { ...options, buttons: ['OK'] });
  };
  const first = (paths: string[] | null) => paths?.[0] ?? null;

  return {
    newLibrary: async () =>
      first(
        await open({
          title: 'Choose a folder for the new library',
          buttonLabel: 'Make library here',
          properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
        }),
      ),
    openLibrary: async () =>
      first(await open({ title: 'Open a library', buttonLabel: 'Open library', properties: ['openDirectory'] })),
    importFiles: () =>
      open({
        title: 'Import articles',
        buttonLabel: 'Import',
        filters: articleFilters,
        properties: ['openFile', 'multiSelections'],
      }),
    importFolder: () =>
      open({
        title: 'Import a folder',
        buttonLabel: 'Import folder',
        properties: ['openDirectory', 'multiSelections'],
      }),
    watchFolder: async () =>
      first(
        await open({
          title: 'Watch a folder',
          buttonLabel: 'Watch this folder',
          properties: ['openDirectory', 'createDirectory'],
        }),
      ),
    annotationFile: async () =>
      first(
        await open({
          title: 'Import annotations',
          buttonLabel: 'Import',
          filters: annotationFilters,
          properties: ['openFile'],
        }),
      ),
    evidenceFile: async () =>
      first(await open({ title: 'Keep a file as evidence', buttonLabel: 'Keep', properties: ['openFile'] })),
    backupFolder: async () =>
      first(
        await open({
          title: 'Choose a folder for backups',
          buttonLabel: 'Keep backups here',
          properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
        }),
      ),
    restoreTo: async () =>
      first(
        await open({
          title: 'Choose a new or empty folder to restore to',
          buttonLabel: 'Restore here',
          properties: ['openDirectory', 'createDirectory', 'promptToCreate'],
        }),
      ),
    async saveCopy(name) {
      const parent = window();
      if (!parent) return null;
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        title: 'Save a copy of the library',
        buttonLabel: 'Save copy',
        defaultPath: `${name}.zip`,
        filters: copyFilters,
      });
      return canceled || !filePath ? null : filePath;
    },
    copyFile: async () =>
      first(
        await open({
          title: 'Choose a copy of a library',
          buttonLabel: 'Choose',
          filters: [...copyFilters, { name: 'All files', extensions: ['*'] }],
          properties: ['openFile'],
        }),
      ),
    mergeFolder: async () =>
      first(
        await open({
          title: 'Choose the library to merge into this one',
          buttonLabel: 'Merge',
          properties: ['openDirectory'],
        }),
      ),
    async exportTo(format, name) {
      const parent = window();
      if (!parent) return null;
      const { canceled, filePath } = await dialog.showSaveDialog(parent, {
        title: `Export as ${format.name}`,
        buttonLabel: 'Export',
        defaultPath: `${name}.${format.extension}`,
        filters: [{ name: format.name, extensions: [format.extension] }],
      });
      return canceled || !filePath ? null : filePath;
    },
    tell: (message, detail) => say({ type: 'warning', message, ...(detail && { detail }) }),
    about: (version) =>
      say({
        type: 'info',
        message: `Stet ${version}`,
        detail: 'Annotate articles offline, in files you own. Apache-2.0.',
      }),
  };
}
