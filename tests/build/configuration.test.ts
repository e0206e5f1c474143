import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { Ajv } from 'ajv';
import { describe, expect, test } from 'vitest';
import { parse } from 'yaml';
import { root } from '../../build/scripts/paths.ts';
import { articleExtensions, articleTypes } from '../../shared/model/article-types.ts';

const text = (path: string) => readFileSync(join(root, path), 'utf8');
const configuration = parse(text('build/package/electron-builder.yml'));
const manifest = JSON.parse(text('package.json'));

/** The names of a platform's targets. */
function targets(platform: string): string[] {
  return configuration[platform].target.map(({ target }: { target: string }) => target);
}

describe('electron-builder configuration', () => {
  const schema = JSON.parse(text('node_modules/app-builder-lib/scheme.json'));
  const validate = new Ajv({ strict: false, allErrors: true }).compile(schema);

  test('follows the schema of electron-builder', () => {
    expect(validate(configuration) || validate.errors).toBe(true);
  });

  test.each(['appId', 'nsis.oneClick', 'mac.category', 'electronFuses.runAsNode'])(
    'a wrong %s would be seen',
    (path) => {
      const broken = structuredClone(configuration);
      const keys = path.split('.');
      const last = keys.pop() ?? '';
      keys.reduce((object, key) => object[key], broken)[last] = ['not', 'this'];
      expect(validate(broken)).toBe(false);
    },
  );

  test('makes the installers of all three systems, on both processors', () => {
    expect(targets('win')).toEqual(['nsis']);
    expect(targets('mac')).toEqual(['dmg', 'zip']);
    expect(targets('linux')).toEqual(['AppImage', 'deb']);
    for (const platform of ['win', 'mac', 'linux']) {
      for (const { arch } of configuration[platform].target) expect(arch).toEqual(['x64', 'arm64']);
    }
  });

  test('names only files that are there', () => {
    const { win, mac, linux, nsis, deb } = configuration;
    const named = [win.icon, mac.icon, linux.icon, mac.entitlements, mac.entitlementsInherit, nsis.include];
    const extra = deb.fpm.map((pair: string) => pair.split('=')[0]);
    for (const path of [...named, ...extra]) expect(existsSync(join(root, path)), path).toBe(true);
  });

  test('answers stet:// links on every system', () => {
    expect(configuration.protocols).toMatchObject([{ schemes: ['stet'] }]);
    // electron-builder writes them into the property list and the desktop entry; the Windows installer is ours to tell.
    expect(text('build/package/installer.nsh')).toContain('"Software\\Classes\\stet" "URL Protocol"');
  });

  test('owns .stet, opens articles when asked, and makes itself the usual program of none of them', () => {
    expect(configuration.fileAssociations).toMatchObject([{ ext: 'stet', role: 'Editor', rank: 'Owner' }]);
    const viewed = configuration.mac.fileAssociations;
    expect(viewed.flatMap(({ ext }: { ext: string | string[] }) => ext)).toEqual(articleExtensions);
    for (const association of viewed) expect(association).toMatchObject({ role: 'Viewer', rank: 'Alternate' });
    expect(configuration.win.fileAssociations).toBeUndefined();
    const installer = text('build/package/installer.nsh');
    for (const ext of articleExtensions.map((extension) => `.${extension}`)) {
      expect(installer).toContain(`SupportedTypes" "${ext}"`);
      expect(installer).not.toContain(`"Software\\Classes\\${ext}"`);
    }
    expect(configuration.linux.mimeTypes).toEqual(articleTypes.map(({ mediaType }) => mediaType));
    expect(text('build/package/mime.xml')).toContain('application/x-stet');
  });

  test('has what a deb must tell', () => {
    expect(manifest.homepage).toMatch(/^https:\/\//);
    expect(manifest.description).toBeTruthy();
    expect(manifest.desktopName).toBe(`${configuration.linux.executableName}.desktop`);
    expect(configuration.linux.maintainer).toMatch(/^.+ <.+@.+>$/);
  });

  test('runs under the hardened runtime with no right but to compile JavaScript', () => {
    expect(configuration.mac.hardenedRuntime).toBe(true);
    const keys = [...text(configuration.mac.entitlements).matchAll(/<key>(.*?)<\/key>/g)].map(([, key]) => key);
    expect(keys).toEqual(['com.apple.security.cs.allow-jit']);
  });
});
