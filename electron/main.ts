import { join } from 'node:path';
import { app, type BrowserWindow, Menu, nativeTheme, shell } from 'electron';
import type { EventName, Events } from '../shared/bridge/contract.ts';
import type { LibraryInfo } from '../shared/model/library.ts';
import type { Result } from '../shared/model/result.ts';
import { appHandlers } from './ipc/app-calls.ts';
import { handleCalls } from './ipc/handle.ts';
import { libraryHandlers } from './ipc/library-calls.ts';
import { OpenLibrary } from './ipc/open-library.ts';
import { ownArguments, parseArguments, type StartRequest } from './shell/command-line.ts';
import { addContextMenu } from './shell/context-menu.ts';
import { createDialogs } from './shell/dialogs.ts';
import { parseLink } from './shell/link.ts';
import { lockDown } from './shell/lockdown.ts';
import { openLog } from './shell/log.ts';
import { menuTemplate } from './shell/menu-template.ts';
import { preloadFile, rendererFolder, workerFile } from './shell/paths.ts';
import { platformOf, quitsWithLastWindow } from './shell/platform.ts';
import { declareProtocol, serveBundle } from './shell/protocol.ts';
import { openRecent } from './shell/recent.ts';
import { openSettings } from './shell/settings.ts';
import { bringToFront, createWindow } from './shell/window.ts';

/** Composition root: what the program consists of, in the order in which it comes to life. */

const platform = platformOf(process.platform);
const start = parseArguments(ownArguments(process.argv, app.isPackaged), process.cwd());

// 1. Where this user's own things lie.
app.setName('Stet');
const userDataAsked = start.userData ?? process.env['STET_USER_DATA'];
if (userDataAsked) app.setPath('userData', userDataAsked);
const userData = app.getPath('userData');

// 2. One instance per user-data folder: a second one hands over its arguments and goes.
// Not awaited: Electron becomes ready only after this module has run to its end.
if (app.requestSingleInstanceLock()) void run();
else app.quit();

async function run(): Promise<void> {
  // 3. What has to stand before the app is ready.
  declareProtocol();
  app.enableSandbox();
  app.setAppUserModelId('app.stet.Stet');
  app.setAsDefaultProtocolClient('stet');
  const log = openLog(join(userData, 'logs', 'stet.log'));
  process.on('uncaughtException', (error) => log.error('Uncaught exception', error));
  process.on('unhandledRejection', (error) => log.error('Unhandled rejection', error));

  // 4. What this user set.
  const settings = openSettings(userData);
  const recent = openRecent(userData);

  // 5. The window, once there is one, and what it is told.
  let window: BrowserWindow | null = null;
  const send = <Name extends EventName>(name: Name, payload: Events[Name]) => {
    if (window && !window.isDestroyed()) window.webContents.send(name, payload);
  };
  const dialogs = createDialogs(() => window);

  // 6. The library, in its worker.
  const library = new OpenLibrary(workerFile, (event) => send(event.name as EventName, event.payload as never));
  const openLibrary = async (folder: string, create: boolean): Promise<Result<LibraryInfo>> => {
    const opened = await library.open(folder, create);
    if (opened.ok) {
      await recent.add(opened.value);
      send('library.opened', opened.value);
      showMenu();
    }
    return opened;
  };
  const openOrTell = async (folder: string | null, create: boolean) => {
    if (folder === null) return;
    const opened = await openLibrary(folder, create);
    if (!opened.ok) await dialogs.tell(opened.error.message);
  };

  function showMenu(): void {
    const actions = {
      command: (command: string) => send('menu.command', { command }),
      newLibrary: async () => openOrTell(await dialogs.newLibrary(), true),
      openLibrary: async (folder: string | null) => openOrTell(folder ?? (await dialogs.openLibrary()), false),
      about: () => app.showAboutPanel(),
      showLog: () => shell.showItemInFolder(join(userData, 'logs', 'stet.log')),
    };
    Menu.setApplicationMenu(Menu.buildFromTemplate(menuTemplate(platform, actions, recent.list())));
  }

  void [log, settings, nativeTheme, parseLink];
  await app.whenReady();
  lockDown(log);
  serveBundle(rendererFolder);
  handleCalls(
    { ...appHandlers({ library, settings, recent, dialogs, openLibrary }), ...libraryHandlers(library) },
    () => window,
    log,
  );
  showMenu();
  const folder = start.library ?? recent.list()[0]?.folder;
  if (folder) await openLibrary(folder, true);
  window = createWindow(userData, preloadFile);
  addContextMenu(window);
  app.on('window-all-closed', () => {
    if (quitsWithLastWindow(platform)) app.quit();
  });
  let closed = false;
  app.on('will-quit', (event) => {
    if (closed) return;
    event.preventDefault();
    void library.close().finally(() => {
      closed = true;
      app.quit();
    });
  });
  app.on('second-instance', (_event, argv, cwd) => {
    if (window) bringToFront(window);
    void (parseArguments(ownArguments(argv, app.isPackaged), cwd) satisfies StartRequest);
  });
}
