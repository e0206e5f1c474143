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
  const make = makers(platform, actions);
  return [
    ...(hasAppMenu(platform) ? [appMenu(make, actions)] : []),
    fileMenu(make, platform, recent, actions),
    editMenu(make, platform),
    viewMenu(make, platform),
    annotateMenu(make),
    windowMenu(platform),
    helpMenu(make, platform, actions),
  ];
}

interface Makers {
  /** Runs a command of the window. */
  command(label: string, id: string, accelerator?: string): Item;
  /** The same, with a key that the window listens to itself, for it means something else in a text field; the menu only shows it. */
  shown(label: string, id: string, accelerator: string): Item;
}

function makers(platform: Platform, actions: MenuActions): Makers {
  const command: Makers['command'] = (label, id, accelerator) => ({
    id,
    label,
    ...(accelerator && { accelerator }),
    click: () => actions.command(id),
  });
  return {
    command,
    shown: (label, id, accelerator) => ({
      ...command(label, id, canShowKey(platform, accelerator) ? accelerator : undefined),
      registerAccelerator: false,
    }),
  };
}

function appMenu({ command }: Makers, actions: MenuActions): Item {
  return {
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
}

function fileMenu({ command }: Makers, platform: Platform, recent: RecentLibrary[], actions: MenuActions): Item {
  return {
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
        submenu: recentItems(recent, actions),
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
}

function recentItems(recent: RecentLibrary[], actions: MenuActions): Item[] {
  // What was not found is offered where it can be looked for: on the page.
  const found = recent.filter(({ now }) => now !== null);
  if (found.length === 0) return [{ label: labels.noRecent, enabled: false }];
  return found.map(({ folder, name, now }) => ({
    label: name,
    toolTip: now ?? folder,
    click: () => actions.openLibrary(folder),
  }));
}

function editMenu({ command, shown }: Makers, platform: Platform): Item {
  return {
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
}

function viewMenu({ command, shown }: Makers, platform: Platform): Item {
  return {
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
}

function annotateMenu({ command, shown }: Makers): Item {
  return {
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
}

function windowMenu(platform: Platform): Item {
  return hasAppMenu(platform)
    ? { role: 'windowMenu' }
    : { label: labels.window, submenu: [{ role: 'minimize' }, { role: 'close' }] };
}

function helpMenu({ shown }: Makers, platform: Platform, actions: MenuActions): Item {
  return {
    role: 'help',
    label: labels.help,
    submenu: [
      shown(labels.keys, 'app.keys', '?'),
      { label: labels.log, click: actions.showLog },
      ...(hasAppMenu(platform) ? [] : [separator, { label: labels.about, click: actions.about } as Item]),
    ],
  };
}
