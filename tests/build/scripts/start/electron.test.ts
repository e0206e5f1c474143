import { mkdirSync, mkdtempSync, rmSync, symlinkSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { delimiter, dirname, join } from 'node:path';
import { afterAll, describe, expect, test } from 'vitest';
import { root } from '../../../../build/scripts/paths.ts';
import { findElectron, programIn } from '../../../../build/scripts/start/electron.ts';
import { electronArguments } from '../../../../build/scripts/start/launch.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-electron-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

function program(path: string, script = ''): string {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, script, { mode: 0o755 });
  return file;
}

test.each([
  ['linux', join('dist', 'electron')],
  ['win32', join('dist', 'electron.exe')],
  ['darwin', join('dist', 'Electron.app', 'Contents', 'MacOS', 'Electron')],
] as const)('its place on %s', (platform, path) => {
  expect(programIn('dist', platform)).toBe(path);
});

test.each(['linux', 'win32', 'darwin'] as const)('ELECTRON_OVERRIDE_DIST_PATH comes first on %s', (platform) => {
  const path = program(programIn(`named-${platform}`, platform));
  expect(findElectron({ ELECTRON_OVERRIDE_DIST_PATH: join(folder, `named-${platform}`) }, platform)).toBe(path);
});

describe.skipIf(process.platform === 'win32')('on the PATH', () => {
  const version = (number: string) => `#!/bin/sh\necho v${number}.0.0\n`;
  const onPath = (...folders: string[]) => ({ PATH: folders.map((name) => join(folder, name)).join(delimiter) });

  test('one of our version counts, an older one does not', () => {
    program('old/electron', version('20'));
    const recent = program('recent/electron', version('99'));
    expect(findElectron(onPath('old', 'recent'), 'linux')).toBe(recent);
    expect(findElectron(onPath('old'), 'linux')).not.toBe(join(folder, 'old', 'electron'));
  });

  test("the npm package's command is never asked: that would begin a download", () => {
    const script = program('package/cli.js', version('99'));
    mkdirSync(join(folder, 'bin'));
    symlinkSync(script, join(folder, 'bin', 'electron'));
    program('node_modules/.bin/electron', version('99'));
    const found = findElectron(onPath('bin', 'node_modules/.bin'), 'linux');
    expect(found === null || found.startsWith(join(root, 'node_modules', 'electron', 'dist'))).toBe(true);
  });
});

test('root on Linux starts it without the sandbox that would refuse', () => {
  expect(electronArguments(['--library', 'x'], 'linux', true)).toEqual([root, '--library', 'x', '--no-sandbox']);
  expect(electronArguments(['--library', 'x'], 'linux', false)).toEqual([root, '--library', 'x']);
  expect(electronArguments([], 'darwin', true)).toEqual([root]);
});
