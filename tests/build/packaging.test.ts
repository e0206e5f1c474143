import { execFileSync } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { isBuiltin } from 'node:module';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { extractFile, listPackage } from '@electron/asar';
import { FuseState, FuseV1Options, getCurrentFuseWire } from '@electron/fuses';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { bundle } from '../../build/scripts/bundle.ts';
import { root } from '../../build/scripts/paths.ts';
import { articleTypes } from '../../shared/model/article-types.ts';
import { writeStubElectron } from './stub-electron.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-packaging-'));
const unpacked = join(folder, 'linux', 'installers', 'linux-unpacked');
const asar = join(unpacked, 'resources', 'app.asar');
const macApp = join(folder, 'mac', 'installers', 'mac-arm64', 'Stet.app');

function pack(platform: 'linux' | 'mac', arch: 'x64' | 'arm64'): void {
  const electron = join(folder, platform, 'electron');
  const { version } = JSON.parse(readFileSync(join(root, 'node_modules/electron/package.json'), 'utf8'));
  writeStubElectron(electron, version, platform);
  execFileSync(
    process.execPath,
    [
      'node_modules/electron-builder/cli.js',
      `--${platform}`,
      'dir',
      `--${arch}`,
      '--config=build/package/electron-builder.yml',
      '--publish=never',
      `-c.electronDist=${electron}`,
      `-c.directories.output=${join(folder, platform, 'installers')}`,
      '-c.mac.identity=null',
    ],
    { cwd: root, stdio: 'pipe' },
  );
}

async function expectFuses(app: string): Promise<void> {
  const wire = await getCurrentFuseWire(app);
  const state = (fuse: FuseV1Options) => wire[fuse];
  expect(state(FuseV1Options.RunAsNode)).toBe(FuseState.DISABLE);
  expect(state(FuseV1Options.EnableCookieEncryption)).toBe(FuseState.ENABLE);
  expect(state(FuseV1Options.EnableNodeOptionsEnvironmentVariable)).toBe(FuseState.DISABLE);
  expect(state(FuseV1Options.EnableNodeCliInspectArguments)).toBe(FuseState.DISABLE);
  expect(state(FuseV1Options.EnableEmbeddedAsarIntegrityValidation)).toBe(FuseState.ENABLE);
  expect(state(FuseV1Options.OnlyLoadAppFromAsar)).toBe(FuseState.ENABLE);
  expect(state(FuseV1Options.GrantFileProtocolExtraPrivileges)).toBe(FuseState.DISABLE);
}

beforeAll(async () => {
  await bundle(['app']);
  pack('linux', 'x64');
  // Windows cannot be packed without a real executable: electron-builder writes the archive's hash into its resources.
  if (process.platform !== 'win32') pack('mac', 'arm64');
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('the packed app', () => {
  test('holds the bundles and package.json, and nothing it does not need', () => {
    const files = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    for (const needed of [
      'main.mjs',
      'preload.cjs',
      'library-worker.mjs',
      'import-worker.mjs',
      'index-worker.mjs',
      'renderer/index.html',
    ]) {
      expect(files).toContain(`/build/out/app/${needed}`);
    }
    expect(files).toContain('/package.json');
    const folders = new Set(['/build', '/build/out', '/build/out/app']);
    expect(files.filter((path) => !path.startsWith('/build/out/app/') && !folders.has(path))).toEqual([
      '/package.json',
    ]);
    expect(files.filter((path) => /\.map$|\.tsx?$|node_modules/.test(path))).toEqual([]);
  });

  test('begins where package.json says, without scripts or development packages', () => {
    const manifest = JSON.parse(extractFile(asar, 'package.json').toString('utf8'));
    expect(manifest.main).toBe('build/out/app/main.mjs');
    expect(manifest.type).toBe('module');
    expect(manifest.scripts).toBeUndefined();
    expect(manifest.devDependencies).toBeUndefined();
    expect(extractFile(asar, manifest.main).length).toBeGreaterThan(1000);
  });

  test('the page asks for nothing but its own files and has no inline script', () => {
    const page = extractFile(asar, 'build/out/app/renderer/index.html').toString('utf8');
    const addresses = [...page.matchAll(/\b(?:src|href)="([^"]*)"/g)].map(([, address]) => address ?? '');
    expect(addresses.length).toBeGreaterThan(0);
    for (const address of addresses) {
      expect(address).toMatch(/^\.\//);
      expect(() => extractFile(asar, `build/out/app/renderer/${address.slice(2)}`)).not.toThrow();
    }
    expect(page).not.toMatch(/<script(?![^>]*\bsrc=)[^>]*>/);
    expect(page).not.toMatch(/<style|\son\w+=/);
  });

  test('brings the licence of every package that is in it', () => {
    const text = readFileSync(join(unpacked, 'resources', 'licences.txt'), 'utf8');
    for (const name of [
      'react',
      'lexical',
      '@fontsource-variable/literata',
      'zod',
      'parse5',
      'pdfjs-dist',
      'mammoth',
      'saxes',
    ]) {
      expect(text).toMatch(new RegExp(`^${name} \\d+\\.\\d+\\.\\d+ \\(`, 'm'));
    }
    expect(readFileSync(join(unpacked, 'resources', 'LICENSE.txt'), 'utf8')).toContain('Apache License');
  });

  test('imports nothing at run time but Node and Electron', () => {
    const packed = listPackage(asar, { isPack: false }).map((path) => path.replaceAll('\\', '/'));
    const sources = packed.filter((path) => /^\/build\/out\/app\/[^/]+\.[cm]js$/.test(path));
    expect(sources.length).toBeGreaterThan(4);
    for (const file of sources) {
      const source = extractFile(asar, file.slice(1)).toString('utf8');
      const imported = [
        ...source.matchAll(/^(?:import|export) [^;]*?from "([^"]+)";$/gm),
        ...source.matchAll(/^import "([^"]+)";$/gm),
        ...source.matchAll(/\bimport\("([^"$]+)"\)/g),
      ];
      const isBeside = (name: string) => packed.includes(`/build/out/app/${name.replace('./', '')}`);
      const foreign = imported
        .map(([, name]) => name ?? '')
        .filter((name) => name !== 'electron' && !isBuiltin(name) && !isBeside(name));
      expect(foreign).toEqual([]);
    }
  });

  test('has its fuses blown: this binary runs this app and nothing else', async () => {
    await expectFuses(join(unpacked, 'stet'));
  });
});

describe.skipIf(process.platform === 'win32')('the packed app for macOS', () => {
  const list = () => readFileSync(join(macApp, 'Contents', 'Info.plist'), 'utf8').replaceAll(/\s+/g, '');

  test('holds the same archive, and knows its hash', () => {
    const paths = (archive: string) => listPackage(archive, { isPack: false });
    expect(paths(join(macApp, 'Contents', 'Resources', 'app.asar'))).toEqual(paths(asar));
    expect(list()).toMatch(/<key>ElectronAsarIntegrity<\/key><dict><key>Resources\/app.asar<\/key>.*SHA256/);
  });

  test('has its fuses blown', () => expectFuses(macApp));

  test('answers stet:// and opens articles without claiming them', () => {
    expect(list()).toContain('<key>CFBundleURLSchemes</key><array><string>stet</string></array>');
    const ranks = [
      ...list().matchAll(
        /<key>CFBundleTypeExtensions<\/key><array>(.*?)<\/array>.*?<key>LSHandlerRank<\/key><string>(\w+)/g,
      ),
    ];
    expect(ranks.map(([, extensions, rank]) => [extensions?.match(/(?<=<string>)\w+/g), rank])).toEqual([
      [['stet'], 'Owner'],
      ...articleTypes.map(({ extensions }) => [[...extensions], 'Alternate']),
    ]);
  });
});
