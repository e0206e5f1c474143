import { join } from 'node:path';
import { BrowserWindow, screen } from 'electron';
import { startPage } from './bundle-files.ts';
import type { Log } from './log.ts';
import { openStateFile } from './state-file.ts';
import { webPreferences } from './web-preferences.ts';
import { defaultWindowState, fitToDisplays, minimumSize, windowStateSchema } from './window-state.ts';

/** Milliseconds without a move or resize after which the place is kept. */
const SETTLED = 400;

/** Makes the window where it stood last, loads the page, and keeps its place. */
export function createWindow(userData: string, preload: string, log: Log): BrowserWindow {
  const file = openStateFile(join(userData, 'window.json'), windowStateSchema, defaultWindowState);
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const { maximized, ...bounds } = fitToDisplays(file.get(), areas);
  const window = new BrowserWindow({
    ...bounds,
    minWidth: minimumSize.width,
    minHeight: minimumSize.height,
    title: 'Stet',
    show: false,
    backgroundColor: '#fbfaf7',
    webPreferences: webPreferences(preload),
  });
  if (maximized) window.maximize();
  window.once('ready-to-show', () => window.show());

  let timer: NodeJS.Timeout | undefined;
  const keep = () => {
    if (window.isDestroyed() || window.isMinimized() || window.isFullScreen()) return;
    void file.set({ ...window.getNormalBounds(), maximized: window.isMaximized() }).catch(() => undefined);
  };
  const keepSoon = () => {
    clearTimeout(timer);
    timer = setTimeout(keep, SETTLED);
  };
  window.on('resize', keepSoon);
  window.on('move', keepSoon);
  window.on('maximize', keepSoon);
  window.on('unmaximize', keepSoon);
  window.on('close', keep);
  window.on('closed', () => clearTimeout(timer));

  window.webContents.on('render-process-gone', (_event, { reason }) => {
    log.error(`The page was lost (${reason}); loading it again`);
    if (!window.isDestroyed()) void load();
  });
  const load = () => window.loadURL(startPage).catch((error) => log.error('The page did not load', error));
  void load();
  return window;
}

/** Brings the window to the front, also out of the dock. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
