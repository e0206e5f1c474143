import { join, resolve, sep } from 'node:path';
import fc from 'fast-check';
import { describe, expect, it } from 'vitest';
import { bundleFile, isOwnAddress, mediaType } from '../../../electron/shell/bundle-files.ts';

const root = resolve('/opt/stet/renderer');

describe('bundleFile', () => {
  it.each([
    ['app://bundle/', 'index.html'],
    ['app://bundle/index.html', 'index.html'],
    ['app://bundle/assets/main-1a2b.js?x=1#y', join('assets', 'main-1a2b.js')],
    ['app://bundle/assets/a%20b.css', join('assets', 'a b.css')],
    ['app://bundle//assets//x.woff2', join('assets', 'x.woff2')],
  ])('serves %s', (address, file) => {
    expect(bundleFile(root, address)).toBe(join(root, file));
  });

  it.each([
    'app://bundle/..%2f..%2fmain.mjs',
    'app://bundle/..%5c..%5cmain.mjs',
    'app://bundle/%252e%252e/main.mjs',
    'app://bundle/.git/config.json',
    'app://bundle/assets/.hidden.js',
    'app://bundle/C:%5cWindows%5cx.js',
    'app://bundle/C:/x.js',
    'app://bundle/x.js%00.html',
    'app://bundle/%ff.js',
    'app://bundle/main.exe',
    'app://bundle/noextension',
    'app://other/index.html',
    'app://bundle:80/index.html',
    'https://bundle/index.html',
    'file:///opt/stet/renderer/index.html',
    'not an address',
  ])('refuses %s', (address) => {
    expect(bundleFile(root, address)).toBeNull();
  });

  it('never leaves the folder, whatever the path', () => {
    const part = fc.oneof(
      fc.constantFrom('..', '.', '%2e%2e', '%2f', '\\', '%5c', '', 'a', 'x.js', '~', '%00'),
      fc.string(),
    );
    fc.assert(
      fc.property(fc.array(part, { maxLength: 8 }), (parts) => {
        const file = bundleFile(root, `app://bundle/${parts.join('/')}.js`);
        expect(file === null || (file.startsWith(root + sep) && resolve(file) === file)).toBe(true);
      }),
    );
  });
});

it('knows our own addresses by scheme and host', () => {
  expect(['app://bundle/index.html', 'app://bundle/'].every(isOwnAddress)).toBe(true);
  const others = ['app://other/', 'app://bundle.evil/', 'https://bundle/', 'about:blank', 'null', '', 'app:bundle/x'];
  expect(others.filter(isOwnAddress)).toEqual([]);
});

it('has a type for every kind of file it serves', () => {
  expect(mediaType('a/B.JS')).toBe('text/javascript; charset=utf-8');
  expect(mediaType('a/b.wasm')).toBeNull();
});
