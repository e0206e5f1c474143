import { expect, it } from 'vitest';
import { webPreferences } from '../../../electron/shell/web-preferences.ts';

it('isolates the page, and cannot be changed', () => {
  const preferences = webPreferences('/preload.cjs');
  expect(preferences).toMatchObject({
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
  });
  expect(Object.isFrozen(preferences)).toBe(true);
});
