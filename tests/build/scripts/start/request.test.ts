import { resolve } from 'node:path';
import { describe, expect, test } from 'vitest';
import { hasDisplay, parseStartRequest } from '../../../../build/scripts/start/request.ts';

const cwd = resolve('/home/ada');
const nothing = { library: null, unattended: false, rest: [] };

describe('parseStartRequest', () => {
  test.each([
    ['nothing', [], nothing],
    ['a library', ['--library', 'notes'], { ...nothing, library: resolve(cwd, 'notes') }],
    ['a library after an equals sign', ['--library=notes'], { ...nothing, library: resolve(cwd, 'notes') }],
    ['an absolute library', ['--library', resolve('/srv/x')], { ...nothing, library: resolve('/srv/x') }],
    ['unattended', ['--unattended'], { ...nothing, unattended: true }],
    [
      'what is for the app',
      ['--headless', 'a.txt', 'stet://article/1'],
      { ...nothing, rest: ['--headless', 'a.txt', 'stet://article/1'] },
    ],
  ])('%s', (_, argv, request) => {
    expect(parseStartRequest(argv, cwd)).toEqual(request);
  });

  test.each([[['--library']], [['--library', '--headless']], [['--library=']]])('%j names no folder', (argv) => {
    expect(() => parseStartRequest(argv, cwd)).toThrow(/Which library/);
  });
});

describe('hasDisplay', () => {
  test.each([
    ['win32', {}, true],
    ['darwin', {}, true],
    ['linux', {}, false],
    ['linux', { DISPLAY: '' }, false],
    ['linux', { DISPLAY: ':0' }, true],
    ['linux', { WAYLAND_DISPLAY: 'wayland-0' }, true],
  ] as const)('%s with %j: %s', (platform, env, has) => {
    expect(hasDisplay(platform, env)).toBe(has);
  });
});
