import { join } from 'node:path';
import { expect, it } from 'vitest';
import { appDataFolder } from '../../../electron/chromium/app-data.ts';

it.each([
  ['win32', { APPDATA: 'R' }, 'R'],
  ['win32', {}, join('home', 'AppData', 'Roaming')],
  ['darwin', {}, join('home', 'Library', 'Application Support')],
  ['linux', {}, join('home', '.config')],
  ['linux', { XDG_CONFIG_HOME: 'x' }, 'x'],
] as const)('on %s with %o', (platform, env, expected) => {
  expect(appDataFolder(platform, env, 'home')).toBe(expected);
});
