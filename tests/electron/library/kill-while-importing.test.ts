import { spawn } from 'node:child_process';
import { writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { createInterface } from 'node:readline';
import { afterEach, expect, test } from 'vitest';
import { openLibrary } from '../../../electron/library/open-library.ts';
import { harbour, makeFolder, makeLibrary, must, removeFolders } from '../../support/library.ts';

const FILES = 120;
const script = new URL('../../support/import-until-killed.ts', import.meta.url).pathname;

afterEach(removeFolders);

/** Kills the import once it has told of so many outcomes: the first half of the way is learning. */
async function importAndKill(args: string[], outcomes: number): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], { stdio: ['ignore', 'pipe', 'inherit'] });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  for await (const line of createInterface({ input: child.stdout })) {
    if (Number.parseInt(line, 10) >= (FILES + outcomes) / 2) child.kill('SIGKILL');
  }
  await gone;
}

test('an import that was killed goes on where it was when it is started again', { timeout: 120_000 }, async () => {
  const { library, folder, cacheDir } = await makeLibrary();
  await library.close();
  const sources = makeFolder();
  for (let at = 0; at < FILES; at++) {
    writeFileSync(join(sources, `${String(at).padStart(2, '0')}.txt`), harbour.replaceAll('Halden', `Halden${at}`));
  }
  for (const outcomes of [30, 70]) await importAndKill([folder, cacheDir, sources], outcomes);
  const again = must(await openLibrary(folder, { cacheDir }));
  const outcomes = must(await again.importPaths([sources]));
  const statuses = outcomes.map(({ status }) => status);
  const before = statuses.lastIndexOf('duplicate') + 1;
  expect(before).toBeGreaterThanOrEqual(70);
  expect(statuses).toEqual(statuses.map((_, at) => (at < before ? 'duplicate' : 'added')));
  const rows = must(await again.list({ trashed: false }));
  expect(rows).toHaveLength(FILES);
  expect(new Set(outcomes.map(({ id }) => id)).size).toBe(FILES);
  expect(must(await again.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
  await again.close();
});
