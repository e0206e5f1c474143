import { expect, it } from 'vitest';
import { openCommand, revealCommand } from '../../../electron/chromium/shell.ts';

const url = 'https://example.com/?a=1&b=2|calc';

it('hands an address to the system without a shell in between', () => {
  expect(openCommand('darwin', url)).toEqual(['open', [url]]);
  expect(openCommand('linux', url)).toEqual(['xdg-open', [url]]);
  expect(openCommand('win32', url)).toEqual(['rundll32.exe', ['url.dll,FileProtocolHandler', url]]);
});

it('shows a file in its folder', () => {
  expect(revealCommand('darwin', '/a/b')).toEqual(['open', ['-R', '/a/b']]);
  expect(revealCommand('win32', 'C:\\a\\b')).toEqual(['explorer.exe', ['/select,C:\\a\\b']]);
  expect(revealCommand('linux', '/a/b')).toEqual(['xdg-open', ['/a']]);
});
