import { rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, test, vi } from 'vitest';
import { openLibrary } from '../../electron/library/open-library.ts';
import { addText, harbour, makeFolder, makeLibrary, must, removeFolders } from '../support/library.ts';
import { DiskModel, layOut, type Operation, type Tree, treeKey } from './support/disk-model.ts';
import {
  after,
  canonical,
  differences,
  type Kind,
  nothingYet,
  numbersOf,
  outcomeOf,
  perform,
} from './support/edits.ts';
import { randomFrom } from './support/random.ts';
import type { Recorder } from './support/recorded-files.ts';
import { full, patience, scaled, tell } from './support/scale.ts';

const recorder = vi.hoisted((): Recorder => ({ root: null, operations: [] }));
vi.mock('node:fs/promises', async (importOriginal) => {
  const { recordedFiles } = await import('./support/recorded-files.ts');
  return recordedFiles(await importOriginal(), recorder);
});

/** Everything a library does to its files. */
const kinds: Kind[] = [
  'note',
  'person',
  'title',
  'edition',
  'move',
  'story',
  'evidence',
  'note',
  'move',
  'unstory',
  'unnote',
];
/** Series of all kinds of edits. */
const SERIES = scaled(1, 6);
/** States that are looked at for one moment of a crash at most. */
const MOST = scaled(3, 400);

afterAll(removeFolders, patience);

interface Recording {
  subjects: { worked: string; moved: string };
  before: DiskModel;
  operations: Operation[];
  /** The numbers of the edits, in order. */
  edits: number[];
}

/** Does the edits on a real disk and writes down what happens to it. */
async function record(first: number): Promise<Recording> {
  const made = await makeLibrary();
  const worked = await addText(made.library);
  const moved = await addText(made.library, harbour.replace(/Harbour towns|Halden/g, 'Port cities'), 'moved.txt');
  const subjects = { worked, moved };
  const edits = numbersOf(kinds, first);
  const before = DiskModel.of(made.folder);
  recorder.operations = [];
  recorder.root = made.folder;
  for (const number of edits) {
    recorder.operations.push({ kind: 'begin' });
    must(await perform(made.library, subjects, number, makeFolder()));
    recorder.operations.push({ kind: 'acknowledge' });
  }
  recorder.root = null;
  await made.library.close();
  return { subjects, before, operations: recorder.operations, edits };
}

/** At some moment of a crash so many edits must be there, and so many may be. */
interface Moment {
  acknowledged: number;
  begun: number;
}

interface CrashState {
  tree: Tree;
  /** Those that leave this tree; edits that change nothing make more than one. */
  moments: Map<string, Moment>;
}

/** What a crash after any of the operations may leave, each tree once. */
function crashStates(disk: DiskModel, operations: Operation[], seed: number): CrashState[] {
  const states = new Map<string, CrashState>();
  const random = randomFrom(seed);
  let [acknowledged, begun] = [0, 0];
  for (const operation of operations) {
    if (operation.kind === 'begin') begun++;
    else if (operation.kind === 'acknowledge') acknowledged++;
    else disk.apply(operation);
    for (const tree of disk.states(MOST, random)) {
      const key = treeKey(tree);
      const state = states.get(key) ?? { tree, moments: new Map() };
      state.moments.set(`${acknowledged} ${begun}`, { acknowledged, begun });
      states.set(key, state);
    }
  }
  return [...states.values()];
}

/** Opens the library as a crash left it; a sentence when it is neither the old nor the new one, or of no use. */
async function lookAt({ tree, moments }: CrashState, recording: Recording, folder: string): Promise<string | null> {
  const { subjects, edits } = recording;
  layOut(tree, folder);
  const opened = await openLibrary(folder, { cacheDir: `${folder}-cache` });
  if (!opened.ok) return opened.error.message;
  const library = opened.value;
  try {
    const found = await outcomeOf(library, subjects);
    const outcomes = [nothingYet, ...edits.map((_, at) => edits.slice(0, at + 1).reduce(after, nothingYet))];
    for (const { acknowledged, begun } of moments.values()) {
      const allowed = outcomes.slice(acknowledged, begun + 1);
      if (allowed.some((outcome) => canonical(outcome) === canonical(found))) continue;
      return `after ${acknowledged} edits: ${differences(allowed[0] ?? nothingYet, found)}`;
    }
    const { warnings } = must(await library.info());
    if (warnings.length > 0) return warnings.join(' ');
    must(await perform(library, subjects, edits[0] ?? 0, `${folder}-scratch`));
    return null;
  } catch (error) {
    return error instanceof Error ? error.message : String(error);
  } finally {
    await library.close();
  }
}

async function lookAtAll(states: CrashState[], recording: Recording, stopAtFirst = false): Promise<string[]> {
  const failures: string[] = [];
  const base = makeFolder();
  for (const [number, state] of states.entries()) {
    const folder = join(base, String(number));
    const failure = await lookAt(state, recording, folder);
    if (failure !== null) failures.push(failure);
    for (const suffix of ['', '-cache', '-scratch']) rmSync(folder + suffix, { recursive: true, force: true });
    if (stopAtFirst && failures.length > 0) break;
  }
  return failures;
}

test('whatever a crash leaves is the library before or after the edit, and usable', { timeout: patience }, async () => {
  let count = 0;
  let operations = 0;
  for (let series = 0; series < SERIES; series++) {
    const recording = await record(series * 1000);
    const states = crashStates(recording.before, recording.operations, series);
    count += states.length;
    operations += recording.operations.length;
    expect(await lookAtAll(states, recording)).toEqual([]);
  }
  tell(`${operations} operations, ${count} crash states`);
  expect(count).toBeGreaterThan(50);
});

test.each<[string, (operation: Operation, isFolder: boolean) => boolean]>([
  ['folders', (operation, isFolder) => operation.kind === 'sync' && isFolder],
  ['files', (operation, isFolder) => operation.kind === 'sync' && !isFolder],
])('the same trial finds out a program that does not sync %s', { timeout: patience }, async (what, left) => {
  const recording = await record(0);
  const files = new Set(recording.operations.flatMap((one) => (one.kind === 'create' ? one.path : [])));
  const careless = recording.operations.filter((one) => !left(one, one.kind === 'sync' && !files.has(one.path)));
  expect(careless.length).toBeLessThan(recording.operations.length);
  const states = crashStates(recording.before, careless, 1);
  // The later the crash, the more there is to lose.
  const latest = states.reverse().slice(0, scaled(40, 300));
  const failures = await lookAtAll(latest, recording, !full);
  tell(`control that does not sync ${what}: ${failures.length} of ${latest.length} states are wrong`);
  expect(failures.length).toBeGreaterThan(0);
});
