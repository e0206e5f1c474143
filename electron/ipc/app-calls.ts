import type { AppInfo } from '../../shared/bridge/answers.ts';
import type { AppCallName } from '../../shared/bridge/contract.ts';
import type { EventName, Events } from '../../shared/bridge/events.ts';
import type { LibraryInfo } from '../../shared/model/library.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { Settings } from '../../shared/model/settings.ts';
import type { PrintPage } from '../library/print-parts.ts';
import type { Dialogs } from '../shell/dialogs.ts';
import type { Platform } from '../shell/platform.ts';
import type { Recent } from '../shell/recent.ts';
import type { StateFile } from '../shell/state-file.ts';
import type { Handlers } from './answer.ts';
import { backupHandlers } from './backup-calls.ts';
import { copyHandlers } from './copy-calls.ts';
import type { DailyBackups } from './daily-backups.ts';
import { exportHandlers } from './export-calls.ts';
import { fileHandlers } from './file-calls.ts';
import { importHandlers } from './import-calls.ts';
import type { OpenLibrary } from './open-library.ts';
import type { WatchedFolder } from './watched-folder.ts';

/** What only Electron can do for a call. */
export interface System {
  version: string;
  platform: Platform;
  runtime: AppInfo['runtime'];
  openExternal(url: string): Promise<void>;
  reveal(path: string): void;
  /** Answers '' or why it could not be opened. */
  openPath(path: string): Promise<string>;
  copy(text: string): Promise<void>;
  print: PrintPage;
  applyTheme(theme: Settings['theme']): void;
}

export interface AppParts {
  system: System;
  library: OpenLibrary;
  settings: StateFile<Settings>;
  recent: Recent;
  dialogs: Dialogs;
  backups: DailyBackups;
  watched: WatchedFolder;
  /** Tells all windows. */
  tell<Name extends EventName>(name: Name, payload: Events[Name]): void;
  /** Opens another window, where given with an article in it. */
  openWindow(articleId: string | null): Promise<void>;
  /** Opens a library and tells the window. */
  openLibrary(folder: string, create: boolean): Promise<Result<LibraryInfo>>;
  /** Goes on with the open library in the folder where it lies now, and tells the window. */
  followLibrary(folder: string): Promise<Result<LibraryInfo>>;
}

/** The calls that the main process answers itself. */
export function appHandlers({
  system,
  library,
  settings,
  recent,
  dialogs,
  backups,
  watched,
  tell,
  openWindow,
  openLibrary,
  followLibrary,
}: AppParts): Handlers<AppCallName> {
  const exported = new Set<string>();
  return {
    ...fileHandlers({ library, dialogs, system, exported }),
    ...importHandlers({ library, dialogs, watched }),
    ...backupHandlers({ backups, settings, dialogs, openLibrary }),
    ...copyHandlers({ library, backups, dialogs, openLibrary }),
    ...exportHandlers({
      library,
      dialogs,
      print: system.print,
      onProgress: (progress) => tell('job.progress', progress),
      onExported: (path) => exported.add(path),
    }),
    async 'app.info'() {
      await library.settled();
      const host = library.host();
      const info = host.ok ? await host.value.call('library.info') : null;
      return ok({
        version: system.version,
        platform: system.platform,
        runtime: system.runtime,
        settings: settings.get(),
        library: info?.ok ? info.value : library.info,
        recent: recent.list(),
        exportFormats: host.ok ? await host.value.exportFormats() : [],
      });
    },
    async 'app.openExternal'(url) {
      await system.openExternal(url);
      return ok(undefined);
    },
    async 'app.copyText'(text) {
      await system.copy(text);
      return ok(undefined);
    },
    async 'settings.change'(change) {
      const known = Object.fromEntries(Object.entries(change).filter(([, value]) => value !== undefined));
      const next = { ...settings.get(), ...known };
      // Where files are written to is asked in a dialog, never said by the window; that it is the app's own folder, it may say.
      if (next.backups.folder !== null) next.backups = { ...next.backups, folder: settings.get().backups.folder };
      if (change.theme) system.applyTheme(change.theme);
      await settings.set(next);
      tell('settings.changed', next);
      return ok(next);
    },
    async 'app.newWindow'(articleId) {
      await openWindow(articleId);
      return ok(undefined);
    },
    async 'library.create'() {
      const folder = await dialogs.newLibrary();
      return folder === null ? ok(null) : openLibrary(folder, true);
    },
    async 'library.open'(asked) {
      const folder = asked ?? (await dialogs.openLibrary());
      return folder === null ? ok(null) : openLibrary(folder, false);
    },
    async 'library.follow'(asked) {
      const folder = asked ?? (await dialogs.openLibrary());
      return folder === null ? ok(null) : followLibrary(folder);
    },
  };
}
