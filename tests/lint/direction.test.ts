import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { cruise, type ICruiseResult } from 'dependency-cruiser';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { cruiseOptions } from '../../build/lint/cruise-options.ts';
import { directionRules } from '../../build/lint/direction-rules.ts';
import { parseTsxFiles } from '../../build/lint/parse-tsx.ts';

/** A bad import (or a pair, where it takes two) and the one rule it breaks. Every file name occurs once. */
const planted: [rule: string, from: string, imports: string][] = [
  ['shared-stands-alone', 'shared/text/a.ts', '../../electron/library/library.ts'],
  ['shared-stands-alone', 'shared/text/b.ts', '../../renderer/state/bridge.ts'],
  ['shared-runs-everywhere', 'shared/text/c.ts', 'node:fs'],
  ['shared-runs-everywhere', 'shared/text/d.ts', 'path'],
  ['shared-knows-no-window', 'shared/text/e.ts', 'electron'],
  ['shared-knows-no-window', 'shared/text/f.ts', 'react'],
  ['shared-knows-no-window', 'shared/text/g.ts', 'lexical'],
  ['renderer-crosses-the-bridge', 'renderer/reader/a.tsx', '../../electron/library/library.ts'],
  ['renderer-has-no-node', 'renderer/reader/b.tsx', 'node:fs'],
  ['renderer-has-no-electron', 'renderer/state/b.ts', 'electron'],
  ['electron-draws-nothing', 'electron/shell/a.ts', '../../renderer/state/bridge.ts'],
  ['electron-draws-nothing', 'electron/library/a.ts', 'react'],
  ['electron-package-in-the-shell', 'electron/library/b.ts', 'electron'],
  ['electron-package-in-the-shell', 'electron/cli/b.ts', 'electron'],
  ['electron-package-in-the-shell', 'electron/ipc/b.ts', 'electron'],
  ['preload-is-small', 'electron/preload.ts', '../shared/text/words.ts'],
  ['main-is-the-top', 'electron/shell/b.ts', '../main.ts'],
  ['chromium-is-not-imported', 'electron/shell/c.ts', '../chromium/electron.ts'],
  ['chromium-loads-main', 'electron/chromium/a.ts', '../library/library.ts'],
  ['library-looks-down', 'electron/library/c.ts', '../shell/window.ts'],
  ['library-looks-down', 'electron/library/d.ts', '../cli/print.ts'],
  ['library-by-its-front-door', 'electron/cli/c.ts', '../library/store/write.ts'],
  ['library-by-its-front-door', 'electron/ipc/c.ts', '../library/search/run.ts'],
  ['library-by-its-front-door', 'electron/cli/e.ts', '../library/index/keep.ts'],
  ['library-rooms-apart', 'electron/library/search/a.ts', '../store/write.ts'],
  ['library-rooms-apart', 'electron/library/search/b.ts', '../index/keep.ts'],
  ['library-rooms-apart', 'electron/library/import/a.ts', '../clean/lines.ts'],
  ['cli-uses-the-library', 'electron/cli/d.ts', '../shell/window.ts'],
  ['shell-and-ipc-serve-main', 'electron/ipc/d.ts', '../cli/print.ts'],
  ['features-apart', 'renderer/claims/a.tsx', '../people/list.tsx'],
  ['features-apart', 'renderer/reader/c.tsx', '../annotate/toolbar.tsx'],
  ['app-on-top', 'renderer/claims/b.tsx', '../app/shell.tsx'],
  ['app-on-top', 'renderer/ui/b.tsx', '../app/shell.tsx'],
  ['state-and-ui-below', 'renderer/ui/a.tsx', '../people/list.tsx'],
  ['state-and-ui-below', 'renderer/state/a.ts', '../annotate/toolbar.tsx'],
  ['lexical-in-reader-and-annotate', 'renderer/claims/c.tsx', 'lexical'],
  ['lexical-in-reader-and-annotate', 'renderer/ui/c.tsx', '@lexical/react'],
  ['product-without-scaffolding', 'shared/text/h.ts', '../../tests/support/make.ts'],
  ['product-without-scaffolding', 'electron/shell/d.ts', '../../build/scripts/bundle.ts'],
  ['no-barrels', 'shared/text/index.ts', './words.ts'],
  ['no-cycles', 'shared/text/about.ts', './round.ts'],
  ['resolvable', 'shared/text/i.ts', './nowhere.ts'],
];

/** Imports that look similar and are right. */
const allowed: [from: string, imports: string][] = [
  ['electron/main.ts', './shell/window.ts'],
  ['electron/main.ts', 'electron'],
  ['electron/shell/window.ts', 'electron'],
  ['electron/ipc/handle.ts', '../library/library.ts'],
  ['electron/cli/print.ts', '../library/library.ts'],
  ['electron/library/library.ts', './store/write.ts'],
  ['electron/library/store/write.ts', 'node:fs'],
  ['electron/library/index/keep.ts', '../search/run.ts'],
  ['electron/chromium/launch.ts', '../main.ts'],
  ['electron/chromium/electron.ts', './launch.ts'],
  ['renderer/app/shell.tsx', '../people/list.tsx'],
  ['renderer/people/list.tsx', '../state/bridge.ts'],
  ['renderer/annotate/toolbar.tsx', 'lexical'],
  ['renderer/state/bridge.ts', '../../shared/text/words.ts'],
  // The other half of the planted cycle, which is told once.
  ['shared/text/round.ts', './about.ts'],
];

/** Files that are only imported. */
const leaves = [
  'shared/text/words.ts',
  'electron/library/search/run.ts',
  'electron/library/clean/lines.ts',
  'tests/support/make.ts',
  'build/scripts/bundle.ts',
];

const folder = mkdtempSync(join(tmpdir(), 'stet-direction-'));
let broken: { rule: string; from: string }[] = [];

function write(path: string, content: string): void {
  const file = join(folder, path);
  mkdirSync(dirname(file), { recursive: true });
  writeFileSync(file, content);
}

beforeAll(async () => {
  for (const name of ['electron', 'react', 'lexical', '@lexical/react']) {
    write(`node_modules/${name}/package.json`, JSON.stringify({ name, version: '1.0.0', main: 'index.js' }));
    write(`node_modules/${name}/index.js`, '');
  }
  for (const path of leaves) write(path, 'export const value = 1;\n');
  const importsOf = Map.groupBy(
    [...planted.map(([, from, imports]) => [from, imports] as const), ...allowed],
    ([from]) => from,
  );
  // `import type` in some, so that a type is seen to count as well.
  for (const [from, imports] of importsOf) {
    const lines = imports.map(
      ([, path], index) => `import ${from.endsWith('a.ts') ? 'type ' : ''}{ value as v${index} } from '${path}';`,
    );
    const jsx = from.endsWith('x') ? 'export const view = <p>{v0}</p>;\n' : 'export const value = v0;\n';
    write(from, `${lines.join('\n')}\n${jsx}`);
  }
  parseTsxFiles();
  const { output } = await cruise(['shared', 'electron', 'renderer'], {
    ...cruiseOptions,
    baseDir: folder,
    validate: true,
    ruleSet: { forbidden: directionRules },
  });
  broken = (output as ICruiseResult).summary.violations.map(({ rule, from }) => ({ rule: rule.name, from }));
});

afterAll(() => rmSync(folder, { recursive: true, force: true }));

describe('direction rules', () => {
  test.each(planted)('%s fires alone on %s importing %s', (rule, from) => {
    expect(broken.filter((violation) => violation.from === from).map((violation) => violation.rule)).toEqual([rule]);
  });

  test('nothing else fires', () => {
    const sources = new Set(planted.map(([, from]) => from));
    expect(broken.filter(({ from }) => !sources.has(from))).toEqual([]);
  });

  test('every rule is planted, and its message names the right way', () => {
    expect(new Set(planted.map(([rule]) => rule))).toEqual(new Set(directionRules.map(({ name }) => name)));
    for (const { comment } of directionRules) expect(comment).toMatch(/: |; /);
  });
});
