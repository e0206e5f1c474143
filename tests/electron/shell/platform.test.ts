import { expect, it } from 'vitest';
import {
  canShowKey,
  fullScreenKey,
  hasAppMenu,
  platformOf,
  quitsWithLastWindow,
  redoKey,
  themeSource,
} from '../../../electron/shell/platform.ts';

it.each([
  ['darwin', { quits: false, appMenu: true, redo: 'CmdOrCtrl+Shift+Z', full: 'Ctrl+Cmd+F' }],
  ['win32', { quits: true, appMenu: false, redo: 'Ctrl+Y', full: 'F11' }],
  ['linux', { quits: true, appMenu: false, redo: 'CmdOrCtrl+Shift+Z', full: 'F11' }],
] as const)('knows the manners of %s', (platform, expected) => {
  expect({
    quits: quitsWithLastWindow(platform),
    appMenu: hasAppMenu(platform),
    redo: redoKey(platform),
    full: fullScreenKey(platform),
  }).toEqual(expected);
});

it('takes any other system for a Linux', () => {
  expect((['darwin', 'win32', 'linux', 'freebsd'] as const).map(platformOf)).toEqual([
    'darwin',
    'win32',
    'linux',
    'linux',
  ]);
});

it('has no sepia for what the system draws', () => {
  expect((['system', 'light', 'sepia', 'dark'] as const).map(themeSource)).toEqual([
    'system',
    'light',
    'light',
    'dark',
  ]);
});

it('shows a bare letter in the menu only where that does not take it away from text fields', () => {
  expect((['darwin', 'win32', 'linux'] as const).map((platform) => canShowKey(platform, 'Q'))).toEqual([
    false,
    true,
    true,
  ]);
  expect(canShowKey('darwin', 'CmdOrCtrl+K')).toBe(true);
});
