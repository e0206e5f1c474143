import type { FileDialogView, MenuView, MessageBoxView, PageOptions } from '../wire.ts';
import { reportContextMenus } from './context-menu.ts';
import { showFileDialog } from './file-dialog.ts';
import { MenuBar } from './menu-bar.ts';
import { showMessageBox } from './message-box.ts';
import { stayHere } from './navigation.ts';
import { openNoWindows } from './new-windows.ts';
import { showPopupMenu } from './popup-menu.ts';
import { rendererModules } from './renderer-modules.ts';
import { Transport } from './transport.ts';

/** Milliseconds of rest after which a moved window is looked at. */
const SETTLED = 200;

/** Entry of the page part; answers what the preload gets for `require('electron')`. */
export function start(options: PageOptions, post: (payload: string) => void) {
  const isMac = options.platform === 'darwin';
  const transport = new Transport(options, post);
  const electron = rendererModules(transport, options.deliver);

  const menuBar = new MenuBar(isMac, (id) => transport.notify('menu.choose', { id }));
  menuBar.listen();
  transport.answer('menu.changed', (menus: MenuView[]) => menuBar.set(menus));
  transport.answer('menu.popup', ({ items, x, y }: { items: MenuView[]; x: number; y: number }) =>
    showPopupMenu(items, x, y, isMac),
  );
  transport.answer('dialog.file', (view: FileDialogView) => whenReady().then(() => showFileDialog(view, transport)));
  transport.answer('dialog.message', (view: MessageBoxView) => whenReady().then(() => showMessageBox(view)));
  reportContextMenus(transport);
  stayHere(transport);
  openNoWindows(transport);

  let timer = 0;
  window.addEventListener('resize', () => {
    clearTimeout(timer);
    timer = window.setTimeout(() => transport.notify('window.changed', null), SETTLED);
  });
  window.addEventListener('focus', () => transport.notify('window.focused', null));
  window.addEventListener('pagehide', () => transport.notify('window.changed', null));

  transport.notify('hello', null);
  return electron;
}

/** Nothing can be drawn before there is a body. */
function whenReady(): Promise<void> {
  if (document.body) return Promise.resolve();
  return new Promise((resolve) => document.addEventListener('DOMContentLoaded', () => resolve(), { once: true }));
}
