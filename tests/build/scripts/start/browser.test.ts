import { expect, test } from 'vitest';
import { installCommand } from '../../../../build/scripts/start/browser.ts';

test.each([
  ['darwin', false, 'brew install'],
  ['win32', false, 'winget install'],
  ['linux', true, 'apt-get install chromium xvfb'],
  ['linux', false, 'your package manager'],
] as const)('what to type on %s (apt: %s)', (platform, hasApt, command) => {
  expect(installCommand(platform, hasApt)).toContain(command);
});
