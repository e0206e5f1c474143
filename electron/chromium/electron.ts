/**
 * Stands in for the main-process part of the `electron` module that Stet uses; the bundle for the second runtime
 * names this file wherever main.ts and what it loads say `electron`.
 */
export { app } from './app.ts';
export { clipboard } from './clipboard.ts';
export { dialog } from './dialog.ts';
export { ipcMain } from './ipc-main.ts';
export { Menu } from './menu.ts';
export { nativeTheme } from './native-theme.ts';
export { protocol } from './protocol.ts';
export { screen } from './screen.ts';
export { session } from './session.ts';
export { shell } from './shell.ts';
export { BrowserWindow } from './windows.ts';
