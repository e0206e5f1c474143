import { resolve } from 'node:path';
import { expect, it } from 'vitest';
import { ownArguments, parseArguments } from '../../../electron/shell/command-line.ts';

const cwd = resolve('/home/ida');
const nothing = { library: null, userData: null, files: [], links: [] };

it.each<[string, string[], object]>([
  ['nothing', [], {}],
  ['a library', ['--library', 'news'], { library: resolve(cwd, 'news') }],
  ['a library, joined', ['--library=/srv/news'], { library: resolve('/srv/news') }],
  ['a user-data folder', ['--user-data', '/tmp/u'], { userData: resolve('/tmp/u') }],
  ['files, relative and absolute', ['a.txt', '/b.md'], { files: [resolve(cwd, 'a.txt'), resolve('/b.md')] }],
  ['switches that are not ours', ['--no-sandbox', '--lang=de', '-x', 'a.txt'], { files: [resolve(cwd, 'a.txt')] }],
  [
    'values of the other runtime',
    ['--chromium', '/usr/bin/chromium', '--headless', 'a.txt'],
    { files: [resolve(cwd, 'a.txt')] },
  ],
  [
    'files that look like switches',
    ['--', '--library', '-x'],
    { files: [resolve(cwd, '--library'), resolve(cwd, '-x')] },
  ],
  ['a switch without its value', ['--library'], {}],
  ['a link', ['stet://article/abcdef12'], { links: [{ articleId: 'abcdef12', annotationId: null }] }],
  ['a link that names nothing', ['stet://open/everything'], { links: [null] }],
  ['a link whose name came in capitals', ['STET:article'], { links: [null] }],
  ['a file that looks like a link', ['--', 'stet:a'], { files: [resolve(cwd, 'stet:a')] }],
])('reads %s', (_name, argv, expected) => {
  expect(parseArguments(argv, cwd)).toEqual({ ...nothing, ...expected });
});

it('drops the program, and the script where there is one', () => {
  expect(ownArguments(['/opt/stet', 'a.txt'], true)).toEqual(['a.txt']);
  expect(ownArguments(['electron', '--no-sandbox', '.', 'a.txt'], false)).toEqual(['--no-sandbox', 'a.txt']);
  expect(ownArguments(['/usr/bin/node', 'main.mjs', 'a.txt'], false)).toEqual(['a.txt']);
});
