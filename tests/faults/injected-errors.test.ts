import { cpSync, rmSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { openLibrary } from '../../electron/library/open-library.ts';
import { folderOf } from '../support/folder-of.ts';
import { addText, harbour, makeFolder, makeLibrary, must, removeFolders } from '../support/library.ts';
import { bundleProgram } from './support/bundle-program.ts';
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
import { full, patience, tell } from './support/scale.ts';
import { canTrace, type Traced, trace } from './support/strace.ts';

const entry = new URL('./programs/edit-twice.ts', import.meta.url);

/** What can go wrong in a system call; every call can also be the last. */
const errors: Record<string, string[]> = {
  openat: ['EACCES', 'EIO', 'ENOSPC'],
  write: ['ENOSPC', 'EIO'],
  pwrite64: ['ENOSPC', 'EIO'],
  fsync: ['EIO', 'ENOSPC'],
  rename: ['EXDEV', 'EACCES', 'ENOSPC', 'EIO'],
  mkdir: ['EACCES', 'ENOSPC', 'EIO'],
  unlink: ['EACCES', 'EIO'],
  close: ['EIO'],
  read: ['EIO'],
  getdents64: ['EIO'],
  readlink: ['EACCES', 'EIO'],
  statx: ['EACCES', 'EIO'],
  newfstatat: ['EACCES', 'EIO'],
  fstat: ['EIO'],
  lstat: ['EACCES'],
  stat: ['EACCES'],
};

interface Stage {
  program: string;
  /** A library as it is before the edit; each run has a copy. */
  folder: string;
  subjects: { worked: string; moved: string };
}

let stage: Stage;

/** Names that are random in the product are known here, so that strace can be told of them. */
const RANDOM = '0123456789ab';
const ID = '00000000000000000abc';

beforeAll(async () => {
  const program = await bundleProgram(entry, makeFolder(), 'edit-twice', [
    {
      module: 'store/atomic-write.ts',
      by: (source) => source.replace("randomBytes(6).toString('hex')", `'${RANDOM}'`),
    },
    {
      module: 'store/library-paths.ts',
      by: (source) => source.replace("randomBytes(10).toString('hex')", `'${ID}'`),
    },
  ]);
  const made = await makeLibrary();
  const worked = await addText(made.library);
  const moved = await addText(made.library, harbour.replace(/Harbour towns|Halden/g, 'Port cities'), 'moved.txt');
  must(await perform(made.library, { worked, moved }, numbersOf(['note'])[0] ?? 0, makeFolder()));
  must(await perform(made.library, { worked, moved }, numbersOf(['person'])[0] ?? 0, makeFolder()));
  await made.library.close();
  stage = { program, folder: made.folder, subjects: { worked, moved } };
});

afterAll(removeFolders, patience);

/** The file with its temporary one and its folder. */
const file = (folder: string, name: string) => [folder, join(folder, name), join(folder, `.${name}.${RANDOM}.tmp`)];

/** What an edit touches. */
const touched: Partial<Record<Kind, (folder: string) => string[]>> = {
  note: (folder) => file(folderOf(folder, stage.subjects.worked), 'annotations.jsonl'),
  title: (folder) => file(folderOf(folder, stage.subjects.worked), 'article.json'),
  person: (folder) => file(folder, 'people.json'),
  move: (folder) => [
    folderOf(folder, stage.subjects.moved),
    join(folderOf(folder, stage.subjects.moved), '..'),
    join(folder, 'trash'),
  ],
  story: (folder) => [
    join(folder, 'articles'),
    join(folder, 'articles', 'bc'),
    join(folder, '.staging', ID),
    ...['article.json', 'content.json', 'removals.json', 'original.txt'].map((name) =>
      join(folder, '.staging', ID, name),
    ),
  ],
  evidence: (folder) => [join(folderOf(folder, stage.subjects.worked), 'evidence')],
};

/** Numbers after those of the stage, so that the edit changes something. */
const numberOf = (kind: Kind) => numbersOf([kind], 1000).find((number) => kind !== 'move' || number % 2 === 0);

interface Run extends Traced {
  failures: string[];
}

async function run(kind: Kind, inject?: string): Promise<Run> {
  const folder = join(makeFolder(), 'library');
  cpSync(stage.folder, folder, { recursive: true });
  const { worked, moved } = stage.subjects;
  const number = movedNumber(kind);
  const cacheDir = makeFolder();
  const args = [stage.program, folder, cacheDir, makeFolder(), worked, moved, String(number)];
  const traced = trace(args, touched[kind]?.(folder) ?? [], join(makeFolder(), 'log'), inject);
  const failures = await judge(traced, folder, cacheDir, number);
  rmSync(folder, { recursive: true });
  return { ...traced, failures: failures.map((failure) => `${kind}, ${inject ?? 'nothing'}: ${failure}`) };
}

/** An even number moves into the trash. */
function movedNumber(kind: Kind): number {
  let number = numberOf(kind) ?? 0;
  while (kind === 'move' && number % 2 === 1) number = numbersOf([kind], number + 1)[0] ?? 0;
  return number;
}

async function judge(traced: Traced, folder: string, cacheDir: string, number: number): Promise<string[]> {
  const said = traced.stdout
    .split('\n')
    .filter((line) => line !== '')
    .map((line) => JSON.parse(line) as { acknowledged?: boolean; opened?: false; message?: string; code?: string });
  const failures = said.flatMap(({ message, code }) =>
    message !== undefined && (!/^.+\.$/.test(message) || code === 'internal')
      ? [`no sentence: ${code} ${message}`]
      : [],
  );
  const acknowledged = said.filter((line) => line.acknowledged).length;
  // A story that was moved to its place and could not be synced there stands in the way of the next one with its id.
  const isAgain = said.some(({ message }) => /stored safely/.test(message ?? ''));
  if (
    !traced.killed &&
    !isAgain &&
    said.every(({ opened }) => opened !== false) &&
    acknowledged + traced.injected < 2
  ) {
    failures.push(`work did not go on: ${traced.stdout}`);
  }
  const before = [numbersOf(['note'])[0] ?? 0, numbersOf(['person'])[0] ?? 0].reduce(after, nothingYet);
  const allowed = acknowledged > 0 ? [after(before, number)] : [before, after(before, number)];
  const library = must(await openLibrary(folder, { cacheDir }));
  const found = await outcomeOf(library, stage.subjects);
  if (!allowed.some((outcome) => canonical(outcome) === canonical(found))) {
    failures.push(`${acknowledged} acknowledged: ${differences(allowed[0] ?? before, found)}`);
  }
  failures.push(...must(await library.info()).warnings);
  await library.close();
  return failures;
}

/** A few for each day; in full each call of each kind with each error, and the end. */
const few: Partial<Record<Kind, string[]>> = {
  note: [
    'openat:error=EACCES:when=2',
    'fsync:error=EIO:when=1',
    'rename:error=EXDEV:when=1',
    'rename:signal=SIGKILL:when=1',
  ],
};

test('a disk that fails: the old file or the new one, a sentence, and work goes on', {
  timeout: patience,
}, async (context) => {
  if (!canTrace()) return context.skip('Needs strace, and the right to use it.');
  let [runs, injections] = [0, 0];
  const failures: string[] = [];
  for (const kind of Object.keys(full ? touched : few) as Kind[]) {
    const plain = await run(kind);
    expect([plain.injected, plain.failures]).toEqual([0, []]);
    const all = [...plain.calls].flatMap(([call, count]) =>
      Array.from({ length: count }, (_, at) => [
        ...(errors[call] ?? []).map((error) => `${call}:error=${error}:when=${at + 1}`),
        ...(errors[call] ? [`${call}:signal=SIGKILL:when=${at + 1}`] : []),
      ]).flat(),
    );
    for (const inject of full ? all : (few[kind] ?? [])) {
      const done = await run(kind, inject);
      runs++;
      // The same call may come in another thread this time; such a run says nothing.
      if (done.injected > 0) injections++;
      else if (!full) failures.push(`${inject} was not injected`);
      failures.push(...done.failures);
    }
    tell(`${kind}: ${[...plain.calls].map(([call, count]) => `${call} ${count}`).join(', ')}`);
  }
  tell(`${runs} runs, ${injections} with an injected fault, ${failures.length} failures`);
  expect(failures).toEqual([]);
  expect(injections).toBeGreaterThan(runs * 0.9);
});
