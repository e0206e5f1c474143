import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test } from 'vitest';
import { licenceOf, packageOf } from '../../../../build/scripts/bundle/packages.ts';
import { root } from '../../../../build/scripts/paths.ts';

test.each([
  ['shared/text/words.ts', null],
  [join(root, 'renderer/app/main.tsx'), null],
  ['node_modules/zod/index.js', 'node_modules/zod'],
  [join(root, 'node_modules/zod/v4/core.js'), 'node_modules/zod'],
  ['node_modules/@lexical/list/dist/list.mjs', 'node_modules/@lexical/list'],
  ['node_modules/a/node_modules/@b/c/index.js', 'node_modules/a/node_modules/@b/c'],
  ['../node_modules/@fontsource-variable/inter/files/x.woff2', 'node_modules/@fontsource-variable/inter'],
  ['\0node_modules/react/index.js?commonjs-module', 'node_modules/react'],
])('%j lies in %s', (module, folder) => {
  expect(packageOf(module)).toBe(folder);
});

let folder: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stet-package-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

function manifest(more: object): void {
  writeFileSync(
    join(folder, 'package.json'),
    JSON.stringify({ name: 'thing', version: '1.2.3', license: 'MIT', ...more }),
  );
}

test.each(['LICENSE', 'licence.md', 'LICENSE-MIT', 'COPYING'])('the text of %s is taken', (name) => {
  manifest({});
  mkdirSync(join(folder, 'licensing'));
  writeFileSync(join(folder, name), 'You may.');
  expect(licenceOf(folder)).toEqual({ name: 'thing', version: '1.2.3', licence: 'MIT', text: 'You may.' });
});

test.each([
  [{ author: 'Ada' }, 'Copyright Ada'],
  [{ author: { name: 'Ada' } }, 'Copyright Ada'],
  [{}, 'Copyright the authors of thing'],
])('without a text, %j is told as %s', (more, line) => {
  manifest(more);
  expect(licenceOf(folder).text).toBe(line);
});
