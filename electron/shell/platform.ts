import type { Settings } from '../../shared/model/settings.ts';

/** What differs by platform in the window and the menu: pure functions, so that all three are tested on each. */
export type Platform = 'darwin' | 'win32' | 'linux';

/** Any other Unix behaves as Linux does. */
export function platformOf(platform: NodeJS.Platform): Platform {
  return platform === 'darwin' || platform === 'win32' ? platform : 'linux';
}

/** macOS programs stay in the dock without a window. */
export function quitsWithLastWindow(platform: Platform): boolean {
  return platform !== 'darwin';
}

/** On macOS the first menu bears the program's name and holds About, Settings, Hide and Quit. */
export function hasAppMenu(platform: Platform): boolean {
  return platform === 'darwin';
}

/** macOS cannot show a key in the menu without listening to it, and a bare letter would never reach a text field. */
export function canShowKey(platform: Platform, accelerator: string): boolean {
  return platform !== 'darwin' || /(Ctrl|Cmd)\+/.test(accelerator);
}

/** Redo is ⇧⌘Z and Ctrl+Shift+Z; Windows programs say Ctrl+Y. */
export function redoKey(platform: Platform): string {
  return platform === 'win32' ? 'Ctrl+Y' : 'CmdOrCtrl+Shift+Z';
}

export function fullScreenKey(platform: Platform): string {
  return platform === 'darwin' ? 'Ctrl+Cmd+F' : 'F11';
}

/** The page colours itself; the system has no sepia for scroll bars and menus. */
export function themeSource(theme: Settings['theme']): 'system' | 'light' | 'dark' {
  return theme === 'sepia' ? 'light' : theme;
}
