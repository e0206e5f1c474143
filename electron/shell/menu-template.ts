import type { MenuItemConstructorOptions } from 'electron';
import type { RecentLibrary } from '../../shared/bridge/answers.ts';
import { statusNames } from '../../shared/model/annotation-names.ts';
import { claimStatuses } from '../../shared/model/annotation-words.ts';
import { labels } from './menu-labels.ts';
import { canShowKey, fullScreenKey, hasAppMenu, type Platform, redoKey } from './platform.ts';

/** What menu items do. `command` runs a command of the window by its id. */
export interface MenuActions {
  command(id: string): void;
  newWindow(): void;
  newLibrary(): void;
  /** Null asks for the folder first. */
  openLibrary(folder: string | null): void;
  about(): void;
  showLog(): void;
}

type Item = MenuItemConstructorOptions;
const separator: Item = { type: 'separator' };

/** The whole menu bar. A pure function, so that it can be looked at for every platform. */
export function menuTemplate(platform: Platform, recent: RecentLibrary[], actions: MenuActions): Item[] {
  const command = (label: string, id: string, accelerator?: string): Item => ({
    id,
    label,
    ...(accelerator && { accelerator }),
    click: () => actions.command(id),
  });
  // The window listens to these keys itself, for they mean something else in a text field; the menu only shows them.
  const shown = (label: string, id: string, accelerator: string): Item => ({
    ...command(label, id, canShowKey(platform, accelerator) ? accelerator : undefined),
    registerAccelerator: false,
  });

  // What was not found is offered where it can be looked for: on the page.
  const found = recent.filter(({ now }) => now !== null);
  const recentItems: Item[] = found.map(({ folder, name, now }) => ({
    label: name,
    toolTip: now ?? folder,
    click: () => actions.openLibrary(folder),
  }));
  const appMenu: Item = {
    role: 'appMenu',
    submenu: [
      { label: labels.about, click: actions.about },
      separator,
      command(labels.settings, 'app.settings', 'Cmd+,'),
      separator,
      { role: 'services' },
      separator,
      { role: 'hide' },
      { role: 'hideOthers' },
      { role: 'unhide' },
      separator,
      { role: 'quit' },
    ],
  };
  const file: Item = {
    label: labels.file,
    submenu: [
      command(labels.importFiles, 'file.import', 'CmdOrCtrl+I'),
      command(labels.importFolder, 'file.importFolder', 'CmdOrCtrl+Shift+I'),
      separator,
      { id: 'app.newWindow', label: labels.newWindow, accelerator: 'CmdOrCtrl+Shift+N', click: actions.newWindow },
      { label: labels.newLibrary, click: actions.newLibrary },
      { label: labels.openLibrary, accelerator: 'CmdOrCtrl+O', click: () => actions.openLibrary(null) },
      {
        label: labels.openRecent,
        submenu: recentItems.length > 0 ? recentItems : [{ label: labels.noRecent, enabled: false }],
      },
      separator,
      command(labels.exportAs, 'file.export', 'CmdOrCtrl+E'),
      {
        label: labels.copies,
        submenu: [
          command(labels.backups, 'library.backups'),
          separator,
          command(labels.saveCopy, 'library.saveCopy'),
          command(labels.restoreCopy, 'library.restoreCopy'),
          separator,
          command(labels.mergeFolder, 'library.mergeFolder'),
          command(labels.mergeFile, 'library.mergeFile'),
          separator,
          command(labels.health, 'library.health'),
        ],
      },
      separator,
      ...(hasAppMenu(platform)
        ? [{ role: 'close' } as Item]
        : [command(labels.settings, 'app.settings', 'Ctrl+,'), separator, { role: 'quit' } as Item]),
    ],
  };
  const edit: Item = {
    label: labels.edit,
    submenu: [
      shown(labels.undo, 'edit.undo', 'CmdOrCtrl+Z'),
      shown(labels.redo, 'edit.redo', redoKey(platform)),
      separator,
      { role: 'cut' },
      { role: 'copy' },
      { role: 'paste' },
      { role: 'pasteAndMatchStyle' },
      { role: 'delete' },
      { role: 'selectAll' },
      separator,
      command(labels.find, 'view.search', 'CmdOrCtrl+F'),
    ],
  };
  const view: Item = {
    label: labels.view,
    submenu: [
      shown(labels.palette, 'app.palette', 'CmdOrCtrl+K'),
      separator,
      command(labels.library, 'view.library', 'CmdOrCtrl+1'),
      command(labels.people, 'view.people', 'CmdOrCtrl+2'),
      command(labels.claims, 'view.claims', 'CmdOrCtrl+3'),
      command(labels.codebook, 'view.codebook', 'CmdOrCtrl+4'),
      command(labels.trash, 'view.trash', 'CmdOrCtrl+5'),
      separator,
      { role: 'resetZoom' },
      { role: 'zoomIn' },
      { role: 'zoomOut' },
      separator,
      { role: 'togglefullscreen', accelerator: fullScreenKey(platform) },
    ],
  };
  const annotate: Item = {
    label: labels.annotate,
    submenu: [
      shown(labels.quote, 'annotate.quote', 'Q'),
      shown(labels.claim, 'annotate.claim', 'C'),
      shown(labels.highlight, 'annotate.highlight', 'H'),
      shown(labels.note, 'annotate.note', 'N'),
      shown(labels.tag, 'annotate.tag', 'T'),
      separator,
      {
        label: labels.claimStatus,
        submenu: claimStatuses.map((status) => command(statusNames[status], `claims.mark.${status}`)),
      },
    ],
  };
  const window: Item = hasAppMenu(platform)
    ? { role: 'windowMenu' }
    : { label: labels.window, submenu: [{ role: 'minimize' }, { role: 'close' }] };
  const help: Item = {
    role: 'help',
    label: labels.help,
    submenu: [
      shown(labels.keys, 'app.keys', '?'),
      { label: labels.log, click: actions.showLog },
      ...(hasAppMenu(platform) ? [] : [separator, { label: labels.about, click: actions.about } as Item]),
    ],
  };
  return [...(hasAppMenu(platform) ? [appMenu] : []), file, edit, view, annotate, window, help];
}
