import { join } from 'node:path';
import { BrowserWindow, type Rectangle, screen } from 'electron';
import { startPage } from './bundle-files.ts';
import type { Log } from './log.ts';
import { openStateFile, type StateFile } from './state-file.ts';
import { webPreferences } from './web-preferences.ts';
import { defaultWindowState, fitToDisplays, minimumSize, type WindowState, windowStateSchema } from './window-state.ts';

/** Milliseconds without a move or resize after which the place is kept. */
const SETTLED = 400;
/** Pixels that a further window is moved by, each way. */
const STEP = 28;

/** Where windows stand, kept for the next start. */
export type WindowPlace = StateFile<WindowState>;

export function openWindowPlace(userData: string): WindowPlace {
  return openStateFile(join(userData, 'window.json'), windowStateSchema, defaultWindowState);
}

/** Makes a window where the last one stood, or a step from the one `beside` it; loads the page, and keeps its place. */
export function createWindow(
  file: WindowPlace,
  preload: string,
  log: Log,
  beside: BrowserWindow | null = null,
): BrowserWindow {
  const areas = screen.getAllDisplays().map(({ workArea }) => workArea);
  const wanted = beside ? stepFrom(beside.getNormalBounds()) : file.get();
  const { maximized, ...bounds } = fitToDisplays(wanted, areas);
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

/** So that both can be seen. */
function stepFrom({ x, y, width, height }: Rectangle): WindowState {
  return { x: x + STEP, y: y + STEP, width, height, maximized: false };
}

/** Brings the window to the front, also out of the dock. */
export function bringToFront(window: BrowserWindow): void {
  if (window.isMinimized()) window.restore();
  window.show();
  window.focus();
}
