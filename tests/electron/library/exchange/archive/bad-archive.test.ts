import { createHash } from 'node:crypto';
import {
  cpSync,
  existsSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  symlinkSync,
  truncateSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { deflateRawSync } from 'node:zlib';
import { afterEach, expect, it } from 'vitest';
import { restoreLibrary } from '../../../../../electron/library/backups/restore-library.ts';
import { MANIFEST } from '../../../../../shared/exchange/archive.ts';
import { ZipWriter } from '../../../../../shared/export/zip/zip-writer.ts';
import {
  addText,
  draftOn,
  makeFolder,
  makeLibrary,
  must,
  noteBody,
  removeFolders,
} from '../../../../support/library.ts';

afterEach(removeFolders);

const sha256 = (text: string) => createHash('sha256').update(text).digest('hex');
const library = '{"format":1,"id":"aaaaaaaaaaaa","name":"Bad","created":"2024-01-01T00:00:00.000Z"}';

interface Parts {
  /** In the container, by name; a number is how many zero bytes. */
  files: [name: string, content: string][];
  listed?: { path: string; bytes: number; sha256: string }[];
  manifest?: string;
}

/** A container as a bundle is, whatever is in it. */
function archive(path: string, { files, listed, manifest }: Parts): void {
  const zip = new ZipWriter({ pack: deflateRawSync });
  const chunks: Uint8Array[] = [];
  const all =
    listed ?? files.map(([name, text]) => ({ path: name, bytes: Buffer.byteLength(text), sha256: sha256(text) }));
  const told =
    manifest ??
    JSON.stringify({ format: 1, kind: 'bundle', library: { id: 'a', name: 'b' }, made: '2024', files: all });
  for (const [name, text] of [...files, [MANIFEST, told] as const])
    for (const chunk of zip.add(name, text)) chunks.push(Buffer.from(chunk));
  for (const chunk of zip.end()) chunks.push(Buffer.from(chunk));
  writeFileSync(path, Buffer.concat(chunks));
}

const whole: Parts['files'] = [['library.json', library]];
const named = (name: string) => (path: string) => archive(path, { files: [...whole, [name, 'planted']] });
const told = (manifest: string) => (path: string) => archive(path, { files: whole, manifest });

/** Says that it unpacks to a hundred bytes, or to none of what it does. */
function bomb(path: string): void {
  archive(path, { files: [...whole, ['articles/bomb', '\0'.repeat(20 << 20)]] });
  const bytes = readFileSync(path);
  const entry = bytes.lastIndexOf('articles/bomb') - 46;
  bytes.writeUInt32LE(100, entry + 24);
  const listed = bytes.toString('latin1').replace('"bytes":20971520', '"bytes":100     ');
  writeFileSync(path, Buffer.from(listed, 'latin1'));
}

const bad: [string, (path: string) => void][] = [
  ['nothing', (path) => writeFileSync(path, '')],
  ['a picture', (path) => writeFileSync(path, Buffer.from([0x89, 0x50, 0x4e, 0x47, 0, 0, 0, 0]))],
  ['text', (path) => writeFileSync(path, '{"format":1}')],
  ['a gigabyte that takes no room', gigabyte],
  ['a container that is cut', (path) => cut(path)],
  ['a container without a manifest', (path) => archive(path, { files: [], manifest: '' })],
  ['a manifest of another kind', told('{"format":2}')],
  ['a manifest that is no JSON', told('{"format":1')],
  ['a manifest a million levels deep', told('['.repeat(1_000_000))],
  ['a manifest with __proto__', told('{"format":1,"__proto__":{"polluted":true}}')],
  [
    'files that are not there',
    (path) => archive(path, { files: whole, listed: [entry('library.json', library), entry('notes.jsonl', '')] }),
  ],
  [
    'a file that nobody lists',
    (path) => archive(path, { files: [...whole, ['notes.jsonl', 'x']], listed: [entry('library.json', library)] }),
  ],
  [
    'a file that is another',
    (path) => archive(path, { files: whole, listed: [entry('library.json', library.replace('Bad', 'Bud'))] }),
  ],
  ['no library', (path) => archive(path, { files: [['notes.jsonl', '']] })],
  ['a library of another format', (path) => archive(path, { files: [['library.json', library.replace('1', '99')]] })],
  ['a library that is no JSON', (path) => archive(path, { files: [['library.json', 'x']] })],
  ['a zip bomb', bomb],
  [
    'two names that are one on some systems',
    (path) => archive(path, { files: [...whole, ['notes.jsonl', ''], ['Notes.jsonl', '']] }),
  ],
  ['one name twice', (path) => archive(path, { files: [...whole, ...whole] })],
  ...[
    ...['../planted', 'articles/../../planted', '/tmp/planted', 'articles/./x', 'articles//x', '..', './library.json'],
    ...['C:\\planted', 'articles\\..\\..\\planted', 'articles/a:b', 'articles/CON', 'articles/nul.json', 'articles/x.'],
    ...[
      'articles/x\0y',
      'elsewhere/x',
      `articles/${'x'.repeat(201)}`,
      `articles/${'x/'.repeat(300)}x`,
      'articles/\u202ex',
    ],
  ].map((name): [string, (path: string) => void] => [`a file named ${JSON.stringify(name.slice(0, 40))}`, named(name)]),
];

function entry(path: string, text: string) {
  return { path, bytes: Buffer.byteLength(text), sha256: sha256(text) };
}

function gigabyte(path: string): void {
  archive(path, { files: whole });
  truncateSync(path, 1 << 30);
}

function cut(path: string): void {
  archive(path, { files: whole });
  truncateSync(path, readFileSync(path).length - 30);
}

function contents(folder: string): Record<string, string> {
  const files = readdirSync(folder, { recursive: true, withFileTypes: true }).filter((each) => each.isFile());
  return Object.fromEntries(
    files.map(({ parentPath, name }) => [
      join(parentPath, name).slice(folder.length),
      readFileSync(join(parentPath, name), 'latin1'),
    ]),
  );
}

it('what is no archive, or a hostile one, gives a sentence and changes nothing, restored or merged', async () => {
  const { library: ours, folder } = await makeLibrary();
  await addText(ours);
  const before = contents(folder);
  for (const [what, make] of bad) {
    const parent = makeFolder();
    const path = join(parent, 'bad.zip');
    make(path);
    const restored = await restoreLibrary(path, join(parent, 'new'));
    const merged = await ours.merge(path);
    for (const refused of [restored, merged]) {
      // A library that cannot be opened is one all the same: it is restored, byte for byte, and said to be damaged when it is opened.
      if (refused === restored && /^a library (?:of|that)/.test(what)) continue;
      expect([what, refused]).toMatchObject([
        what,
        { ok: false, error: { message: expect.stringMatching(/^.+\.$/s) } },
      ]);
    }
    if (!restored.ok) expect([what, readdirSync(parent)]).toEqual([what, ['bad.zip']]);
    expect([what, existsSync(join(dirname(parent), 'planted')), existsSync('/tmp/planted')]).toEqual([
      what,
      false,
      false,
    ]);
    expect([what, contents(folder)]).toEqual([what, before]);
  }
  expect(({} as Record<string, unknown>)['polluted']).toBeUndefined();
  await ours.close();
});

it('a library to be merged leads to no file outside of it', async () => {
  const { library: theirs, folder: other } = await makeLibrary();
  const id = await addText(theirs);
  must(await theirs.saveAnnotations(id, [await draftOn(theirs, id, 'the quay', { body: noteBody('one') })]));
  await theirs.close();
  const secret = join(makeFolder(), 'secret');
  mkdirSync(secret);
  writeFileSync(
    join(secret, 'content.2.json'),
    '{"format":1,"revision":2,"created":"","reason":"","blocks":[{"type":"paragraph","text":"the secret words"}]}',
  );
  const [name = ''] = readdirSync(join(other, 'articles', id.slice(-2)));

  const planted: [string, (folder: string) => void][] = [
    ['a link to a file', (folder) => symlinkSync(join(secret, 'content.2.json'), join(folder, 'evidence.txt'))],
    ['a link to a folder', (folder) => symlinkSync(secret, join(folder, 'evidence'))],
    ['a path out of the article', (folder) => point(folder, `../../../../${secret}/content.2.json`)],
    ['a whole path', (folder) => point(folder, join(secret, 'content.2.json'))],
  ];
  for (const [what, plant] of planted) {
    const hostile = join(makeFolder(), 'hostile');
    cpSync(other, hostile, { recursive: true });
    plant(join(hostile, 'articles', id.slice(-2), name));
    const { library: ours, folder } = await makeLibrary();
    const report = await ours.merge(hostile);
    const failed = report.ok ? report.value.failed : [report.error.message];
    expect([what, failed.every((sentence) => sentence.endsWith('.'))]).toEqual([what, true]);
    expect([what, Object.values(contents(folder)).some((text) => text.includes('the secret words'))]).toEqual([
      what,
      false,
    ]);
    await ours.close();
  }
});

/** The text that is read is said to lie there. */
function point(folder: string, file: string): void {
  const article = JSON.parse(readFileSync(join(folder, 'article.json'), 'utf8'));
  article.revisions.push({ revision: 2, file, sha256: sha256('x') });
  article.revision = 2;
  writeFileSync(join(folder, 'article.json'), JSON.stringify(article));
}
