import { execFileSync, spawnSync } from 'node:child_process';
import {
  closeSync,
  cpSync,
  ftruncateSync,
  mkdirSync,
  openSync,
  readdirSync,
  readFileSync,
  rmSync,
  symlinkSync,
  writeFileSync,
  writeSync,
} from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { folderOf } from '../support/folder-of.ts';
import {
  addText,
  draftOn,
  harbour,
  makeFolder,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
} from '../support/library.ts';
import { bundleProgram } from './support/bundle-program.ts';
import { full, patience } from './support/scale.ts';
import { canTrace } from './support/strace.ts';

const entry = new URL('./programs/use-library.ts', import.meta.url);

interface Stage {
  program: string;
  folder: string;
  /** The article that is attacked; the other one must stay of use. */
  id: string;
}

let stage: Stage;

beforeAll(async () => {
  const program = await bundleProgram(entry, makeFolder(), 'use-library');
  const made = await makeLibrary();
  const id = await addText(made.library);
  await addText(made.library, harbour.replace(/Harbour towns|Halden/g, 'Port cities'), 'other.txt');
  must(await made.library.saveAnnotations(id, [await draftOn(made.library, id, 'the quay', { body: noteBody('x') })]));
  must(await made.library.savePerson({ id: 'p1', name: 'Ana', aliases: [], role: null, affiliation: null }));
  await made.library.close();
  stage = { program, folder: made.folder, id };
}, patience);

afterAll(removeFolders, patience);

interface Attack {
  folder: string;
  /** The attacked article's folder. */
  article: string;
  /** A folder outside with things that must be neither read nor changed. */
  outside: string;
}

/** A file of that size that takes no room: all zeros after what is given. */
function sparse(path: string, bytes: number, head: string): void {
  const file = openSync(path, 'w');
  writeSync(file, head);
  ftruncateSync(file, bytes);
  closeSync(file);
}

function edit(path: string, change: (value: Record<string, unknown>) => void): void {
  const value = JSON.parse(readFileSync(path, 'utf8')) as Record<string, unknown>;
  change(value);
  writeFileSync(path, JSON.stringify(value));
}

function replaceBy(path: string, target: string): void {
  rmSync(path, { recursive: true, force: true });
  symlinkSync(target, path);
}

const deep = (levels: number) => `${'['.repeat(levels)}${']'.repeat(levels)}`;
const GIGABYTE = 2 ** 30;

/** What is done to the library, and what must be said of it. */
const attacks: [name: string, (attack: Attack) => void, RegExp | null][] = [
  [
    'articles leads out',
    ({ folder, outside }) => replaceBy(join(folder, 'articles'), join(outside, 'articles')),
    /link|listed/,
  ],
  ['the trash leads out', ({ folder, outside }) => replaceBy(join(folder, 'trash'), outside), /link|listed|leads out/],
  ['the staging folder leads out', ({ folder, outside }) => replaceBy(join(folder, '.staging'), outside), null],
  [
    'a shard leads out',
    ({ folder, outside }) => {
      mkdirSync(join(outside, 'shard'));
      for (let at = 0; at < 256; at++) {
        const shard = join(folder, 'articles', at.toString(16).padStart(2, '0'));
        try {
          symlinkSync(join(outside, 'shard'), shard);
        } catch {
          // There is an article.
        }
      }
    },
    null,
  ],
  ['an article leads out', ({ article, outside }) => replaceBy(article, join(outside, 'article')), /link/],
  [
    'article.json leads out',
    ({ article, outside }) => replaceBy(join(article, 'article.json'), join(outside, 'secret.json')),
    /link/,
  ],
  [
    'the text leads out',
    ({ article, outside }) => replaceBy(join(article, 'content.json'), join(outside, 'secret.json')),
    /link/,
  ],
  [
    'annotations lead out',
    ({ article, outside }) => replaceBy(join(article, 'annotations.jsonl'), join(outside, 'secret.json')),
    /link/,
  ],
  [
    'the history leads out',
    ({ article, outside }) => replaceBy(join(article, 'history.jsonl'), join(outside, 'secret.json')),
    null,
  ],
  ['evidence leads out', ({ article, outside }) => replaceBy(join(article, 'evidence'), outside), /link|leads out/],
  [
    'the snapshot leads out',
    ({ article, outside }) => replaceBy(join(article, 'original.txt'), join(outside, 'secret.json')),
    /link/,
  ],
  [
    'people.json leads out',
    ({ folder, outside }) => replaceBy(join(folder, 'people.json'), join(outside, 'secret.json')),
    /link/,
  ],
  [
    'library.json leads out',
    ({ folder, outside }) => replaceBy(join(folder, 'library.json'), join(outside, 'secret.json')),
    /link/,
  ],
  [
    'pointers lead out',
    ({ article }) =>
      edit(join(article, 'article.json'), (value) => {
        for (const revision of value['revisions'] as { file: string }[])
          revision.file = '../../../../outside/secret.json';
      }),
    /not beside it/,
  ],
  [
    'the snapshot’s name leads out',
    ({ article, outside }) =>
      edit(join(article, 'article.json'), (value) =>
        Object.assign(value['original'] as object, { file: join(outside, 'secret.json') }),
      ),
    /not beside it/,
  ],
  [
    'an id that is a path',
    ({ article }) => edit(join(article, 'article.json'), (value) => Object.assign(value, { id: '../../outside' })),
    /does not hold what it should|another article/,
  ],
  ['an endless line', ({ article }) => sparse(join(article, 'annotations.jsonl'), GIGABYTE, '{"id":"'), /larger than/],
  [
    'a line of 40 MB',
    ({ article }) =>
      writeFileSync(join(article, 'annotations.jsonl'), `{"id":"${'x'.repeat(40_000_000)}`, { flag: 'a' }),
    /could not be read/,
  ],
  [
    'an endless text',
    ({ article }) => sparse(join(article, 'content.json'), GIGABYTE, '{"format":1,"blocks":["'),
    /larger than/,
  ],
  [
    'an endless library.json',
    ({ folder }) => sparse(join(folder, 'library.json'), GIGABYTE, '{"format":1,"id":"'),
    /larger than/,
  ],
  [
    'a deep article.json',
    ({ article }) => append(join(article, 'article.json'), `,"more":${deep(100_000)}}`),
    /deeper/,
  ],
  [
    'a deep line',
    ({ article }) => writeFileSync(join(article, 'annotations.jsonl'), `{"id":${deep(100_000)}}\n`, { flag: 'a' }),
    /could not be read/,
  ],
  [
    'deep people',
    ({ folder }) => writeFileSync(join(folder, 'people.json'), `{"format":1,"people":${deep(100_000)}}`),
    /deeper/,
  ],
  [
    '__proto__ in an article',
    ({ article }) => append(join(article, 'article.json'), ',"__proto__":{"admin":true}}'),
    /__proto__/,
  ],
  [
    '__proto__ in a line',
    ({ article }) =>
      writeFileSync(join(article, 'annotations.jsonl'), '{"id":"x","__proto__":{"admin":true}}\n', { flag: 'a' }),
    /could not be read/,
  ],
  [
    '__proto__ in people',
    ({ folder }) => append(join(folder, 'people.json'), ',"\\u005f_proto__":{"a":1}}'),
    /__proto__/,
  ],
  [
    'wrong types',
    ({ article }) =>
      edit(join(article, 'article.json'), (value) => Object.assign(value, { metadata: 7, revisions: 'x' })),
    /does not hold/,
  ],
  [
    'a text of wrong types',
    ({ article }) => writeFileSync(join(article, 'content.json'), '{"format":1,"revision":1,"blocks":[7,null]}'),
    /does not hold/,
  ],
  [
    'lines of wrong types',
    ({ article }) => writeFileSync(join(article, 'annotations.jsonl'), '7\nnull\n[]\n{"id":7}\n""\n'),
    /could not be read/,
  ],
  [
    'people of wrong types',
    ({ folder }) => writeFileSync(join(folder, 'people.json'), '{"format":1,"people":{"a":1}}'),
    /does not hold/,
  ],
  [
    'a future library',
    ({ folder }) => edit(join(folder, 'library.json'), (value) => Object.assign(value, { format: 99 })),
    /newer Stet/,
  ],
  [
    'a future article',
    ({ article }) => edit(join(article, 'article.json'), (value) => Object.assign(value, { format: 2 })),
    /newer Stet/,
  ],
  [
    'future people',
    ({ folder }) => edit(join(folder, 'people.json'), (value) => Object.assign(value, { format: 2 })),
    /newer Stet/,
  ],
  [
    'bytes that are no text',
    ({ article }) => writeFileSync(join(article, 'article.json'), Buffer.alloc(5000, 0xff)),
    /not UTF-8/,
  ],
  ['a pipe for a file', ({ article }) => replaceByPipe(join(article, 'annotations.jsonl')), /not a file/],
  ['a pipe for the text', ({ article }) => replaceByPipe(join(article, 'content.json')), /not a file/],
  [
    'a folder for a file',
    ({ article }) => mkdirSync(join(rm(join(article, 'annotations.jsonl')), 'x'), { recursive: true }),
    /folder stands|not a file/,
  ],
];

function append(path: string, tail: string): void {
  const text = readFileSync(path, 'utf8').trimEnd();
  writeFileSync(path, `${text.slice(0, -1)}${tail}`);
}

function rm(path: string): string {
  rmSync(path, { recursive: true, force: true });
  return path;
}

function replaceByPipe(path: string): void {
  execFileSync('mkfifo', [rm(path)]);
}

/** Things outside that look just like what a library has. */
function makeOutside(): string {
  const outside = makeFolder();
  writeFileSync(join(outside, 'secret.json'), '{"format":1,"secret":true,"people":[],"id":"secret"}');
  writeFileSync(join(outside, '.left.0123456789ab.tmp'), 'not ours');
  cpSync(join(stage.folder, 'articles'), join(outside, 'articles'), { recursive: true });
  cpSync(folderOf(stage.folder, stage.id), join(outside, 'article'), { recursive: true });
  return outside;
}

function snapshot(folder: string): string[] {
  return (
    readdirSync(folder, { recursive: true, withFileTypes: true }) as {
      parentPath: string;
      name: string;
      isFile(): boolean;
    }[]
  )
    .map(
      (one) =>
        join(one.parentPath, one.name) +
        (one.isFile() ? readFileSync(join(one.parentPath, one.name)).toString('base64') : ''),
    )
    .sort();
}

// Where strace may look, the run shows which files were opened; else only that nothing outside has changed.
const traces = canTrace();
const shown = full ? attacks : attacks.filter((_, at) => at % 9 === 0);

test.each(shown)(
  '%s: refused with a sentence, nothing outside is touched',
  { timeout: patience },
  (_name, harm, says) => {
    const folder = join(makeFolder(), 'library');
    cpSync(stage.folder, folder, { recursive: true });
    const outside = makeOutside();
    harm({ folder, article: folderOf(folder, stage.id), outside });
    const before = snapshot(outside);
    const log = join(makeFolder(), 'log');
    const evidence = join(makeFolder(), 'evidence.txt');
    writeFileSync(evidence, 'kept');
    const args = [stage.program, folder, makeFolder(), evidence, stage.id];
    const tracing = [
      'strace',
      '-f',
      '-qq',
      '-o',
      log,
      '-e',
      'trace=openat,open,creat,rename,renameat,renameat2,unlink,unlinkat,mkdir',
    ];
    const [command = '', ...rest] = [
      ...(traces ? tracing : []),
      process.execPath,
      '--max-old-space-size=1024',
      ...args,
    ];
    const run = spawnSync(command, rest, { encoding: 'utf8', timeout: 60_000 });
    expect(run.stderr.replace(/\(node:\d+\) ExperimentalWarning[^\n]*\n[^\n]*\n?/g, '')).toBe('');
    expect(run.stdout).toMatch(/done\n$/);
    expect(run.stdout).not.toMatch(/internal:/);
    if (says) expect(run.stdout).toMatch(says);
    expect(snapshot(outside)).toEqual(before);
    if (!traces) return;
    const touched = readFileSync(log, 'utf8')
      .split('\n')
      .filter((line) => line.includes(`"${outside}`) && !/= -1 E/.test(line));
    expect(touched).toEqual([]);
  },
);
