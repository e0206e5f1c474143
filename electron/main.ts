import { join } from 'node:path';
import { app, clipboard, Menu, nativeTheme, shell } from 'electron';
import type { LibraryInfo } from '../shared/model/library.ts';
import type { Result } from '../shared/model/result.ts';
import { appHandlers, type System } from './ipc/app-calls.ts';
import { DailyBackups } from './ipc/daily-backups.ts';
import { handleCalls } from './ipc/handle.ts';
import { libraryHandlers } from './ipc/library-calls.ts';
import { OpenLibrary } from './ipc/open-library.ts';
import { WatchedFolder } from './ipc/watched-folder.ts';
import { AppWindows } from './shell/app-windows.ts';
import { ownArguments, parseArguments, type StartRequest } from './shell/command-line.ts';
import { addContextMenu } from './shell/context-menu.ts';
import { createDialogs } from './shell/dialogs.ts';
import { collectDroppedFiles } from './shell/dropped-files.ts';
import { lockDown } from './shell/lockdown.ts';
import { openLog } from './shell/log.ts';
import { menuTemplate } from './shell/menu-template.ts';
import { collectOpenings, type HandOver } from './shell/openings.ts';
import { preloadFile, rendererFolder, workerFile } from './shell/paths.ts';
import { platformOf, quitsWithLastWindow, themeSource } from './shell/platform.ts';
import { printPage } from './shell/print-page.ts';
import { declareProtocol, serveBundle } from './shell/protocol.ts';
import { finishBeforeQuit } from './shell/quit.ts';
import { openRecent } from './shell/recent.ts';
import { openSettings } from './shell/settings.ts';
import { stateFilesWritten } from './shell/state-file.ts';
import { bringToFront, createWindow, openWindowPlace } from './shell/window.ts';

/** Composition root: what the program consists of, in the order in which it comes to life. */

const platform = platformOf(process.platform);
const handOver: HandOver = { argv: ownArguments(process.argv, app.isPackaged), cwd: process.cwd() };
const asked = parseArguments(handOver.argv, handOver.cwd);

// Where this user's own things lie.
app.setName('Stet');
const userDataAsked = asked.userData ?? process.env['STET_USER_DATA'];
if (userDataAsked) app.setPath('userData', userDataAsked);

// One instance per user-data folder: a second one hands over its arguments and goes.
// Not awaited: Electron becomes ready only after this module has run to its end.
if (app.requestSingleInstanceLock({ ...handOver })) void run(app.getPath('userData'));
else app.quit();

async function run(userData: string): Promise<void> {
  // What has to stand before the app is ready.
  declareProtocol();
  app.enableSandbox();
  app.setAppUserModelId('app.stet.Stet');
  app.setAsDefaultProtocolClient('stet');
  const openings = collectOpenings();
  const logFile = join(userData, 'logs', 'stet.log');
  const log = openLog(logFile);
  process.on('uncaughtException', (error) => log.error('Uncaught exception', error));
  process.on('unhandledRejection', (error) => log.error('Unhandled rejection', error));

  // What this user set, and the libraries opened before.
  const settings = openSettings(userData);
  const recent = openRecent(userData);

  // The windows: what they are told and what is asked above them.
  const place = openWindowPlace(userData);
  const windows = new AppWindows((beside) => {
    const window = createWindow(place, preloadFile, log, beside);
    addContextMenu(window);
    return window;
  });
  const send: AppWindows['tell'] = (name, payload) => windows.tell(name, payload);
  const dialogs = createDialogs(() => windows.front);

  // The library, in its worker.
  const library = new OpenLibrary(workerFile, ({ name, event }) => send(name, event));
  const watched = new WatchedFolder(userData, library, send);
  const openBy = async (event: 'library.opened' | 'library.moved', open: () => Promise<Result<LibraryInfo>>) => {
    await watched.stop();
    const opened = await open();
    void watched.follow();
    if (opened.ok) {
      await recent.add(opened.value).catch((error) => log.error('Recent libraries not kept', error));
      showMenu();
      send(event, opened.value);
    } else log.warn(`Library not opened: ${opened.error.message} ${opened.error.detail ?? ''}`);
    return opened;
  };
  const openLibrary = async (folder: string, create: boolean): Promise<Result<LibraryInfo>> => {
    // One that is to be made is made where it was asked for.
    const place = create ? folder : recent.placeOf(folder);
    const opened = await openBy('library.opened', () =>
      library.open(place, create, place === folder ? undefined : folder),
    );
    if (opened.ok && place !== folder)
      void dialogs.tell(`“${opened.value.name}” is no longer in ${folder}. It is open where it lies now: ${place}`);
    return opened;
  };
  const followLibrary = (folder: string) => openBy('library.moved', () => library.follow(folder));
  const openOrTell = async (folder: string | null, create: boolean) => {
    if (folder === null) return;
    const opened = await openLibrary(folder, create);
    if (!opened.ok) await dialogs.tell(opened.error.message);
  };

  function showMenu(): void {
    const template = menuTemplate(platform, recent.list(), {
      command: (command) => windows.tellFront('menu.command', { command }),
      newWindow: () => void windows.open(),
      newLibrary: async () => openOrTell(await dialogs.newLibrary(), true),
      openLibrary: async (folder) => openOrTell(folder ?? (await dialogs.openLibrary()), false),
      about: () => void dialogs.about(app.getVersion()),
      showLog: () => shell.showItemInFolder(logFile),
    });
    Menu.setApplicationMenu(Menu.buildFromTemplate(template));
  }

  await app.whenReady();
  lockDown(log);
  const dropped = collectDroppedFiles(app.getPath('temp'));
  serveBundle(rendererFolder, dropped);
  const system: System = {
    version: app.getVersion(),
    platform,
    runtime: process.versions['electron'] ? 'electron' : 'chromium',
    openExternal: (url) => shell.openExternal(url),
    openPath: (path) => shell.openPath(path),
    reveal: (path) => shell.showItemInFolder(path),
    copy: async (text) => void (await clipboard.writeText(text)),
    print: printPage,
    applyTheme: (theme) => {
      nativeTheme.themeSource = themeSource(theme);
    },
  };
  system.applyTheme(settings.get().theme);
  const backups = new DailyBackups({
    library,
    settings,
    userData,
    failed: (message) => send('backups.failed', { message }),
  });
  const ownCalls = appHandlers({
    ...{ system, library, settings, recent, dialogs, backups, watched, openLibrary, followLibrary },
    tell: send,
    openWindow: async (articleId) =>
      void (await windows.open(articleId === null ? null : { articleId, annotationId: null })),
  });
  handleCalls({ ...ownCalls, ...libraryHandlers(library) }, () => windows.mainFrames, log);
  showMenu();

  // The library opens while the page loads; the page's first call waits for it.
  const first = asked.library ?? recent.last();
  const opened = first === null ? null : openLibrary(first, asked.library !== null);
  const loaded = windows.open();

  // What the system asks from here on.
  const open = async ({ library: folder, files, links }: StartRequest) => {
    bringToFront(windows.front ?? (await windows.open()));
    // The one that is open stays as it is, with what is read in it.
    if (folder && folder !== library.info?.folder) await openOrTell(folder, true);
    for (const link of links) windows.tellFront('link.opened', link);
    if (files.length > 0) windows.tellFront('files.opened', { paths: files });
  };
  app.on('activate', () => void (windows.front ?? windows.open()));
  app.on('window-all-closed', () => {
    if (quitsWithLastWindow(platform)) app.quit();
  });
  finishBeforeQuit(log, async () => {
    backups.stop();
    await Promise.all([watched.stop(), library.close()]);
    await stateFilesWritten();
    dropped.clear();
  });

  await loaded;
  const result = await opened;
  if (result?.ok === false) await dialogs.tell(result.error.message);
  if (settings.warning) await dialogs.tell(settings.warning);
  backups.start();
  openings.start((request) => void open(request));
  await open({ ...asked, library: null });
}
