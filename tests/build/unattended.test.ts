import { spawnSync } from 'node:child_process';
import { readdirSync, readFileSync, rmSync, statSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { root } from '../../build/scripts/paths.ts';
import { sampleArticles } from '../../build/scripts/start/sample-library.ts';
import { exportInfos } from '../../shared/export/formats.ts';

/** `npm start` where there is no display: the main job from the articles to the pictures. */
let output = '';
let results = '';

beforeAll(() => {
  const env = { ...process.env, DISPLAY: '', WAYLAND_DISPLAY: '', STET_RUNTIME: 'chromium' };
  const run = spawnSync(process.execPath, ['build/scripts/start.mjs', '--unattended'], {
    cwd: root,
    env,
    encoding: 'utf8',
  });
  output = run.stdout;
  expect(run.status, run.stderr).toBe(0);
  results = /All results are in (.*)$/m.exec(output)?.[1] ?? '';
}, 180_000);

afterAll(() => {
  if (results) rmSync(results, { recursive: true, force: true });
});

const read = (path: string) => readFileSync(join(results, path), 'utf8');

test('every sample article comes in and is annotated', () => {
  expect(output).toContain(`Imported ${sampleArticles().length} articles`);
  const saved = Number(/Saved (\d+) annotations/.exec(output)?.[1]);
  expect(saved).toBeGreaterThan(sampleArticles().length * 3);
  const stored = readdirSync(join(results, 'library', 'articles'), { recursive: true, encoding: 'utf8' })
    .filter((path) => path.endsWith('annotations.jsonl'))
    .flatMap((path) =>
      read(join('library', 'articles', path))
        .trim()
        .split('\n'),
    );
  expect(stored.length).toBe(saved);
  const kinds = new Set(stored.map((line) => JSON.parse(line)['stet:kind']));
  expect(kinds).toEqual(new Set(['quote', 'claim', 'note', 'highlight', 'tag']));
});

test('every format there is has its file', () => {
  const files = readdirSync(join(results, 'exports'));
  expect(new Set(files)).toEqual(new Set(exportInfos.map(({ id, extension }) => `stet-${id}.${extension}`)));
  for (const file of files) expect(statSync(join(results, 'exports', file)).size, file).toBeGreaterThan(500);
});

test('every view has its picture, and no two are the same', () => {
  const pictures = readdirSync(join(results, 'screenshots'));
  expect(pictures).toEqual(
    expect.arrayContaining(['library.png', 'reader.png', 'people.png', 'claims.png', 'search.png']),
  );
  const contents = pictures.map((name) => readFileSync(join(results, 'screenshots', name)).toString('base64'));
  expect(new Set(contents).size).toBe(pictures.length);
});
