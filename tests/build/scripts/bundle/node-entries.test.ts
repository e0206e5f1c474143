import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, relative } from 'node:path';
import { afterAll, expect, test } from 'vitest';
import { bundleEntries } from '../../../../build/scripts/bundle/node-entries.ts';
import { sweepParts } from '../../../../build/scripts/bundle/parts.ts';
import { root } from '../../../../build/scripts/paths.ts';

const folder = mkdtempSync(join(tmpdir(), 'stet-bundle-'));
afterAll(() => rmSync(folder, { recursive: true, force: true }));

/** Writes a source and answers its path as a target names it: relative to the root folder. */
function source(name: string, content: string): string {
  writeFileSync(join(folder, name), content);
  return relative(root, join(folder, name));
}

test("bundled CommonJS may require Node's own modules in an ES module", async () => {
  source('old.cjs', "const { sep } = require('node:path'); module.exports = { sep };");
  const output = join(folder, 'out', 'one.mjs');
  await bundleEntries([
    {
      source: source('one.ts', "import old from './old.cjs'; const text: string = old.sep; console.log('sep', text);"),
      output,
      format: 'esm',
    },
  ]);
  expect(execFileSync(process.execPath, [output], { encoding: 'utf8' })).toMatch(/^sep [/\\]\n$/);
  expect(existsSync(`${output}.map`)).toBe(true);
});

test('electron stays outside the app, and is replaced in the second runtime', async () => {
  const main = source('main.ts', "import { app } from 'electron'; console.log(app.name);");
  const stand = source('stand-in.ts', "export const app = { name: 'the stand-in' };");
  const inElectron = join(folder, 'out', 'app.mjs');
  await bundleEntries([{ source: main, output: inElectron, format: 'esm' }]);
  expect(readFileSync(inElectron, 'utf8')).toMatch(/from ?"electron"/);

  const inChromium = join(folder, 'out', 'chromium.mjs');
  await bundleEntries([{ source: main, output: inChromium, format: 'esm', electron: stand }]);
  expect(execFileSync(process.execPath, [inChromium], { encoding: 'utf8' })).toBe('the stand-in\n');
});

test('a preload is one CommonJS file', async () => {
  const output = join(folder, 'out', 'preload.cjs');
  source('part.ts', 'export const part = 1;');
  await bundleEntries([
    {
      source: source(
        'preload.ts',
        "import { ipcRenderer } from 'electron'; import { part } from './part.ts'; ipcRenderer.send('x', part);",
      ),
      output,
      format: 'cjs',
    },
  ]);
  const text = readFileSync(output, 'utf8');
  expect([...text.matchAll(/require\("([^"]+)"\)/g)].map(([, name]) => name)).toEqual(['electron']);
  expect(text).not.toMatch(/^import |^export /m);
});

test('a source that cannot be bundled leaves the last good output alone', async () => {
  const output = join(folder, 'out', 'kept.mjs');
  await bundleEntries([{ source: source('kept.ts', 'console.log(1);'), output, format: 'esm' }]);
  const before = readFileSync(output, 'utf8');
  const broken = bundleEntries([{ source: source('kept.ts', 'import "./gone.ts";'), output, format: 'esm' }]);
  await expect(broken).rejects.toThrow('gone.ts');
  expect(readFileSync(output, 'utf8')).toBe(before);
});

test('modules share what they have in common, and load late what they import late', async () => {
  source('shared.ts', "export const shared = () => 'shared by both';");
  source('late.ts', "import { shared } from './shared.ts'; export const late = () => 'late, ' + shared();");
  const text = "import { shared } from './shared.ts'; console.log(shared(), (await import('./late.ts')).late());";
  const output = (name: string) => join(folder, 'parts', `${name}.mjs`);
  const entries = (names: string[]) =>
    names.map((name) => ({ source: source(`${name}.ts`, text), output: output(name), format: 'esm' as const }));
  await bundleEntries(entries(['first', 'second']));
  expect(readFileSync(output('first'), 'utf8')).not.toContain('shared by both');
  expect(execFileSync(process.execPath, [output('second')], { encoding: 'utf8' })).toBe(
    'shared by both late, shared by both\n',
  );
});

test('parts that nothing leads to are swept when they are old enough', () => {
  const parts = join(folder, 'swept');
  mkdirSync(parts);
  const write = (name: string, content: string) => writeFileSync(join(parts, name), content);
  write('main.mjs', "import './part-AAAA.mjs';");
  write('part-AAAA.mjs', "await import('./part-BBBB.mjs');");
  for (const name of ['part-BBBB.mjs', 'part-BBBB.mjs.map', 'part-CCCC.mjs', 'part-CCCC.mjs.map']) write(name, '');
  sweepParts(parts, 60_000);
  expect(existsSync(join(parts, 'part-CCCC.mjs'))).toBe(true);
  sweepParts(parts, 0);
  expect(readdirSync(parts).sort()).toEqual(['main.mjs', 'part-AAAA.mjs', 'part-BBBB.mjs', 'part-BBBB.mjs.map']);
});
