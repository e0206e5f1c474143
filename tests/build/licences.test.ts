import { existsSync, globSync, readFileSync } from 'node:fs';
import { builtinModules } from 'node:module';
import { join } from 'node:path';
import { beforeAll, expect, test } from 'vitest';
import { bundle } from '../../build/scripts/bundle.ts';
import { out, root } from '../../build/scripts/paths.ts';
import { type Licence, licencesFileSchema } from '../../shared/model/licence.ts';

let licences: Licence[];

beforeAll(async () => {
  await bundle(['app']);
  licences = licencesFileSchema.parse(JSON.parse(readFileSync(join(out, 'app/renderer/licences.json'), 'utf8')));
}, 120_000);

/** Packages that a source imports values from, found by reading it: another way than the bundlers' own lists. */
function importedBy(source: string): string[] {
  const statements = source.matchAll(/^(?:import|export)\s+(?!type\b)(?:[^'";]*?from\s+)?['"]([^'".][^'"]*)['"]/gm);
  return [...statements].map(([, from = '']) => /^(?:@[^/]+\/)?[^/]+/.exec(from)?.[0] ?? '');
}

function namesIn(pattern: string): Set<string> {
  const files = globSync(pattern, { cwd: root });
  expect(files.length).toBeGreaterThan(0);
  const names = files.flatMap((file) => importedBy(readFileSync(join(root, file), 'utf8')));
  const system = new Set([...builtinModules, 'electron']);
  return new Set(names.filter((name) => !name.startsWith('node:') && !system.has(name)));
}

test.each(['renderer/**/*.{ts,tsx}', 'shared/**/*.ts', 'electron/{ipc,shell,library}/**/*.ts'])(
  'every package that %s imports is listed',
  (pattern) => {
    const listed = new Set(licences.map(({ name }) => name));
    expect([...namesIn(pattern)].filter((name) => !listed.has(name))).toEqual([]);
  },
);

test('fonts, which style sheets import, are listed', () => {
  const names = licences.map(({ name }) => name);
  const fonts = [
    ...readFileSync(join(root, 'renderer/styles/fonts.css'), 'utf8').matchAll(/(@fontsource[^/"']*\/[^/"']+)/g),
  ];
  expect(fonts.length).toBeGreaterThan(0);
  for (const [, font] of fonts) expect(names).toContain(font);
});

test('each says its version and its terms, as installed', () => {
  for (const { name, version, licence, text } of licences) {
    const installed = join(root, 'node_modules', name, 'package.json');
    if (existsSync(installed)) expect(version.length, name).toBeGreaterThan(0);
    expect(licence, `${name} names its licence`).toEqual(expect.any(String));
    expect(text.length, name).toBeGreaterThan(10);
  }
});

test('none asks for more than to be named: nothing copyleft that would reach the app', () => {
  const free =
    /^\(?(MIT|ISC|BSD-[23]-Clause|0BSD|Apache-2\.0|OFL-1\.1|Zlib|CC0-1\.0|Unlicense|BlueOak-1\.0\.0|Python-2\.0|MPL-2\.0|WTFPL)\b/;
  expect(
    licences.filter(({ licence }) => !free.test(licence ?? '')).map(({ name, licence }) => [name, licence]),
  ).toEqual([]);
});
