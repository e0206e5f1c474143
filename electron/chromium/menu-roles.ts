import type { AppWindow } from './app-window.ts';

export interface Role {
  label: string;
  accelerator?: string;
  /** False where the browser handles the key itself; the menu only shows it. */
  registered?: boolean;
  run(window: AppWindow): void;
}

const edit = (label: string, command: string, accelerator?: string): Role => ({
  label,
  ...(accelerator && { accelerator }),
  registered: false,
  run: (window) => window.webContents.edit(command),
});

/** Roles that mean something here. The browser zooms by its own keys, and hides and arranges windows with the system. */
export function roleOf(name: string, quit: () => void): Role | null {
  const roles: Record<string, Role> = {
    undo: edit('Undo', 'undo', 'CmdOrCtrl+Z'),
    redo: edit('Redo', 'redo', 'CmdOrCtrl+Shift+Z'),
    cut: edit('Cut', 'cut', 'CmdOrCtrl+X'),
    copy: edit('Copy', 'copy', 'CmdOrCtrl+C'),
    paste: edit('Paste', 'paste', 'CmdOrCtrl+V'),
    pasteandmatchstyle: edit('Paste and Match Style', 'pasteAndMatchStyle', 'CmdOrCtrl+Shift+V'),
    delete: edit('Delete', 'delete'),
    selectall: edit('Select All', 'selectAll', 'CmdOrCtrl+A'),
    togglefullscreen: {
      label: 'Toggle Full Screen',
      accelerator: 'F11',
      run: (w) => w.setFullScreen(!w.isFullScreen()),
    },
    minimize: { label: 'Minimize', accelerator: 'CmdOrCtrl+M', run: (window) => window.minimize() },
    close: { label: 'Close', accelerator: 'CmdOrCtrl+W', registered: false, run: (window) => window.close() },
    quit: { label: 'Quit', accelerator: 'CmdOrCtrl+Q', run: quit },
  };
  return roles[name.toLowerCase()] ?? null;
}

/** What a role that stands for a whole menu is called. */
export const menuRoles: Record<string, string> = { appmenu: 'Stet', windowmenu: 'Window', help: 'Help' };

/** What it holds when the template does not say. */
export const menuRoleItems: Record<string, string[]> = { windowmenu: ['minimize', 'close'] };
