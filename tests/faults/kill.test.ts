import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, expect, test } from 'vitest';
import { openLibrary } from '../../electron/library/open-library.ts';
import { addText, harbour, makeFolder, makeLibrary, must, removeFolders } from '../support/library.ts';
import { bundleProgram, type Swap } from './support/bundle-program.ts';
import { after, canonical, differences, nothingYet, type Outcome, outcomeOf, type Subjects } from './support/edits.ts';
import { randomFrom } from './support/random.ts';
import { full, patience, scaled, tell } from './support/scale.ts';

const entry = new URL('./programs/write-until-killed.ts', import.meta.url);
const KILLS = scaled(8, 3000);
/** Libraries that are written to and killed side by side. */
const LANES = full ? 3 : 2;
/** Kills that one library goes through before the next takes its place. */
const LIFE = 60;
/** A kill comes during one of so many edits, within about the milliseconds that one takes. */
const EDITS = 5;
const LENGTH = 12;

afterAll(removeFolders, patience);

interface Trial {
  kills: number;
  acknowledged: number;
  /** What went wrong, a sentence each. */
  failures: string[];
}

interface Victim extends Subjects {
  folder: string;
  cacheDir: string;
  scratch: string;
  /** The next edit, and what is there before it. */
  next: number;
  state: Outcome;
}

async function makeVictim(first: number): Promise<Victim> {
  const { library, folder, cacheDir } = await makeLibrary();
  const worked = await addText(library);
  const moved = await addText(library, harbour.replace(/Harbour towns|Halden/g, 'Port cities'), 'moved.txt');
  await library.close();
  return { folder, cacheDir, scratch: makeFolder(), worked, moved, next: first, state: nothingYet };
}

/** Starts the program, kills it at a random moment of one of its first edits; answers the numbers it acknowledged. */
async function killOnce(program: string, victim: Victim, random: () => number, first: boolean): Promise<number[]> {
  const { folder, cacheDir, scratch, worked, moved, next } = victim;
  const args = [program, folder, cacheDir, scratch, worked, moved, String(next), ...(first ? ['--warm'] : [])];
  const child = spawn(process.execPath, args, {
    stdio: ['ignore', 'pipe', 'inherit'],
    env: { ...process.env, NODE_COMPILE_CACHE: join(program, '..', 'compiled') },
  });
  const gone = once(child, 'close');
  const lines = 1 + Math.floor(random() * EDITS);
  let heard = '';
  const enough = new Promise<void>((resolve) => {
    child.stdout.setEncoding('utf8').on('data', (text: string) => {
      heard += text;
      if (heard.split('\n').length > lines) resolve();
    });
  });
  await Promise.race([enough, gone]);
  await sleep(random() * LENGTH);
  if (child.exitCode !== null) throw new Error(`The program ended by itself with ${child.exitCode}.`);
  child.kill('SIGKILL');
  await gone;
  return heard.split('\n').slice(1, -1).map(Number);
}

/** What is there must be what the acknowledged edits made, or one edit more: that which was under way. */
async function lookAfter(victim: Victim, acknowledged: number[], thorough: boolean): Promise<string[]> {
  const expected = acknowledged.reduce(after, victim.state);
  const underWay = (acknowledged.at(-1) ?? victim.next - 1) + 1;
  const opened = await openLibrary(victim.folder, { cacheDir: victim.cacheDir });
  if (!opened.ok) return [`not opened: ${opened.error.message}`];
  const library = opened.value;
  const failures: string[] = [];
  try {
    const found = await outcomeOf(library, victim);
    if (![expected, after(expected, underWay)].some((state) => canonical(state) === canonical(found))) {
      failures.push(`after edit ${underWay - 1}: ${differences(expected, found)}`);
    }
    failures.push(...must(await library.info()).warnings);
    if (thorough) failures.push(...must(await library.check()).map(({ path, message }) => `${path}: ${message}`));
    victim.state = found;
    victim.next = underWay;
  } catch (error) {
    failures.push(`not read: ${error instanceof Error ? error.message : String(error)}`);
  } finally {
    await library.close();
  }
  return failures;
}

/** Kills a program again and again; with `stopAtFirst` only until the first failure. */
async function killRepeatedly(program: string, kills: number, stopAtFirst = false): Promise<Trial> {
  const trial: Trial = { kills: 0, acknowledged: 0, failures: [] };
  async function lane(number: number): Promise<void> {
    const random = randomFrom(number + 1);
    let victim: Victim | null = null;
    let age = 0;
    while (trial.kills < kills && !(stopAtFirst && trial.failures.length > 0)) {
      if (!victim || age >= LIFE) {
        victim = await makeVictim(number * 1_000_003 + trial.kills * 101);
        age = 0;
      }
      trial.kills++;
      age++;
      const acknowledged = await killOnce(program, victim, random, trial.kills === 1);
      trial.acknowledged += acknowledged.length;
      const failures = await lookAfter(victim, acknowledged, age % 20 === 0);
      trial.failures.push(...failures);
      // What is wrong once stays wrong: the next trial begins with a sound library.
      if (failures.length > 0) victim = null;
    }
  }
  await Promise.all(Array.from({ length: LANES }, (_, number) => lane(number)));
  return trial;
}

test('kill -9 at any moment: nothing acknowledged is lost, nothing is unreadable', { timeout: patience }, async () => {
  const program = await bundleProgram(entry, makeFolder(), 'product');
  const { kills, acknowledged, failures } = await killRepeatedly(program, KILLS);
  tell(`${kills} kills, ${acknowledged} edits acknowledged, ${failures.length} failures`);
  expect(failures).toEqual([]);
  expect(kills).toBeGreaterThanOrEqual(KILLS);
  expect(acknowledged).toBeGreaterThan(kills / 2);
});

const inPlace: Swap = {
  module: 'store/atomic-write.ts',
  by: (source) =>
    source.replace(
      /const written = await writeSynced\(temporary, data\);[\s\S]+?return written;/,
      `const handle = await open(path, 'w');
       const bytes = Buffer.from(data);
       for (let at = 0; at < bytes.length; at += 512) await handle.write(bytes.subarray(at, at + 512));
       await handle.sync();
       const written = await handle.stat({ bigint: true });
       await handle.close();
       return written;`,
    ),
};

const early: Swap = {
  module: 'programs/write-until-killed.ts',
  by: (source) =>
    source
      .replace('  acknowledge(number);\n}', '}')
      .replace('  const done = await perform', '  acknowledge(number);\n  const done = await perform'),
};

test.each([
  ['writes in place', inPlace],
  ['acknowledges before it has written', early],
])('the same trial finds out a program that %s', { timeout: patience }, async (name, swap) => {
  const program = await bundleProgram(entry, makeFolder(), 'control', [swap]);
  const { kills, failures } = await killRepeatedly(program, scaled(200, 600), true);
  tell(`control that ${name}: found out after ${kills} kills: ${failures[0] ?? ''}`);
  expect(failures.length).toBeGreaterThan(0);
});
