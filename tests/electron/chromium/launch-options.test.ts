import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { readLaunchOptions } from '../../../electron/chromium/launch-options.ts';

const env = { XDG_CONFIG_HOME: '/config', APPDATA: '/config' };

it('reads its switches in both notations', () => {
  const argv = ['--headless', '--user-data=u', '--chromium', '/usr/bin/chrome', '--remote-debugging-port=0', 'a.txt'];
  expect(readLaunchOptions(argv, env, '/home')).toEqual({
    userData: resolve('/home/u'),
    headless: true,
    chromium: '/usr/bin/chrome',
    debuggingPort: 0,
  });
});

it('opens no port unless it is told to, and prefers the switch to the environment', () => {
  expect(readLaunchOptions([], env, '/home')).toMatchObject({ headless: false, chromium: null, debuggingPort: null });
  const named = { ...env, STET_USER_DATA: '/data' };
  expect(readLaunchOptions([], named, '/home').userData).toBe(resolve('/data'));
  expect(readLaunchOptions(['--user-data', '/other'], named, '/home').userData).toBe(resolve('/other'));
});
