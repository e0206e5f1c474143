import type { WebPreferences } from 'electron';

const locked = {
  contextIsolation: true,
  sandbox: true,
  nodeIntegration: false,
  nodeIntegrationInWorker: false,
  nodeIntegrationInSubFrames: false,
  webSecurity: true,
  allowRunningInsecureContent: false,
  experimentalFeatures: false,
  webviewTag: false,
  navigateOnDragDrop: false,
  safeDialogs: true,
  spellcheck: false,
} satisfies WebPreferences;

/** The one set of preferences any window is made with; nothing in it can be changed by a caller. */
export function webPreferences(preload: string): Readonly<WebPreferences> {
  return Object.freeze({ ...locked, preload });
}

/** Of a window that only prints: no script runs in it, not even a preload. */
export const printPreferences: Readonly<WebPreferences> = Object.freeze({ ...locked, javascript: false });
