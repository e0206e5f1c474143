import { spawn } from 'node:child_process';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterEach, expect, test } from 'vitest';
import { openLibrary } from '../../../electron/library/open-library.ts';
import { addText, makeFolder, makeLibrary, must, removeFolders } from '../../support/library.ts';

const KILLS = 24;
const script = new URL('../../support/save-until-killed.ts', import.meta.url).pathname;

afterEach(removeFolders);

/** Kills a saving process again and again; answers the acknowledged numbers and those found afterwards. */
async function killRepeatedly(way: 'safe' | 'in-place', kills: number) {
  const { library, folder, cacheDir } = await makeLibrary();
  const articleId = await addText(library);
  await library.close();
  const acknowledged = join(makeFolder(), 'acknowledged');
  writeFileSync(acknowledged, '');
  const shard = join(folder, 'articles', articleId.slice(-2));
  const file = join(shard, readdirSync(shard)[0]!, 'annotations.jsonl');
  if (way === 'in-place') writeFileSync(file, '');
  const readAcknowledged = () => readFileSync(acknowledged, 'utf8').trim().split('\n').filter(Boolean).map(Number);
  let lost = new Set<number>();
  for (let kill = 0; kill < kills && lost.size === 0; kill++) {
    const first = (readAcknowledged().at(-1) ?? -1) + 1;
    await saveAndKill([folder, cacheDir, articleId, acknowledged, String(first), way], file, 3 + ((kill * 37) % 120));
    const opened = must(await openLibrary(folder, { cacheDir }));
    const view = must(await opened.read(articleId));
    const found = new Set(view.annotations.map(({ annotation }) => annotation.id));
    lost = new Set(readAcknowledged().filter((number) => !found.has(`urn:test:${number}`)));
    must(await opened.list({ trashed: false }));
    await opened.close();
  }
  return { acknowledged: readAcknowledged(), lost, folder, file };
}

async function saveAndKill(args: string[], file: string, after: number): Promise<void> {
  const child = spawn(process.execPath, [script, ...args], {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, ANNOTATIONS_FILE: file },
  });
  const gone = new Promise((resolve) => child.once('exit', resolve));
  await Promise.race([new Promise((resolve) => child.stdout.once('data', resolve)), gone]);
  await sleep(after);
  child.kill('SIGKILL');
  await gone;
}

test('no acknowledged annotation is lost to kill -9, and nothing is left behind', { timeout: 240_000 }, async () => {
  const { acknowledged, lost, file } = await killRepeatedly('safe', KILLS);
  expect(acknowledged.length).toBeGreaterThan(KILLS);
  expect([...lost]).toEqual([]);
  expect(existsSync(file.replace('annotations.jsonl', 'annotations.quarantine.jsonl'))).toBe(false);
  expect(readdirSync(join(file, '..')).filter((name) => name.endsWith('.tmp'))).toEqual([]);
});

test('the same trial finds out a program that writes in place', { timeout: 240_000 }, async () => {
  const { lost } = await killRepeatedly('in-place', 60);
  expect(lost.size).toBeGreaterThan(0);
});
