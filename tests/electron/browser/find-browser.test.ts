import { expect, it } from 'vitest';
import { browserCandidates, findBrowser } from '../../../electron/browser/find-browser.ts';

it.each([
  ['darwin', { HOME: '/Users/ida' }, '/Applications/Google Chrome.app/Contents/MacOS/Google Chrome'],
  ['win32', { ProgramFiles: 'C:\\Program Files' }, 'C:\\Program Files\\Microsoft\\Edge\\Application\\msedge.exe'],
  ['linux', { PATH: '/opt/bin:/usr/bin' }, '/opt/bin/google-chrome'],
] as const)('knows where browsers are on %s', (platform, env, path) => {
  expect(browserCandidates(platform, env)).toContain(path);
  expect(findBrowser(platform, env, (candidate) => candidate === path)).toBe(path);
  expect(findBrowser(platform, env, () => false)).toBeNull();
});

it('looks nowhere but where programs are: not in relative folders of the path', () => {
  expect(browserCandidates('linux', { PATH: '.:bin:/usr/bin' }).every((path) => path.startsWith('/'))).toBe(true);
});

it('takes the one that is named', () => {
  expect(findBrowser('linux', { STET_CHROMIUM: '/my/chromium' }, () => true)).toBe('/my/chromium');
});
