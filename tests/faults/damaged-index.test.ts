import { cpSync, existsSync, mkdirSync, readdirSync, readFileSync, rmSync, truncateSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { DatabaseSync } from 'node:sqlite';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { markOf } from '../../electron/library/index/index-seal.ts';
import type { Library } from '../../electron/library/library.ts';
import { openLibrary } from '../../electron/library/open-library.ts';
import { draftOn, makeFolder, makeLibrary, must, noteBody, removeFolders } from '../support/library.ts';
import { randomFrom } from './support/random.ts';
import { patience, scaled, tell } from './support/scale.ts';

const WAYS = scaled(13, 715);
const ARTICLES = 12;
const PAGE = 4096;

interface Template {
  folder: string;
  /** The cache as closing leaves it, and as a process leaves it that is killed. */
  closed: string;
  killed: string;
  /** The cache of another library. */
  other: string;
  /** What the library answers. */
  answers: unknown;
}

let template: Template;

beforeAll(async () => {
  const made = await fill('Halden');
  const killed = join(makeFolder(), 'killed');
  cpSync(made.cacheDir, killed, { recursive: true });
  const answers = await ask(made.library);
  await made.library.close();
  const other = await fill('Morvik');
  await other.library.close();
  template = { folder: made.folder, closed: made.cacheDir, killed, other: other.cacheDir, answers };
}, patience);

afterAll(removeFolders, patience);

async function fill(town: string) {
  const made = await makeLibrary();
  for (let at = 0; at < ARTICLES; at++) {
    const random = randomFrom(at);
    const words = Array.from({ length: 60 }, () => `w${Math.floor(random() * 900)}`).join(' ');
    const text = `News ${at} from ${town}\n\nThe quay of ${town} number ${at} stays open: ${words}.\n\nIt is a second paragraph of some words.`;
    const added = must(await made.library.importText({ name: `${at}.txt`, text, html: null }));
    const draft = await draftOn(made.library, added.id ?? '', 'quay', {
      'stet:kind': 'note',
      body: noteBody(`note ${at}`),
    });
    must(await made.library.saveAnnotations(added.id ?? '', [draft]));
  }
  must(await made.library.list({ trashed: false }));
  return made;
}

/** What is asked of the index. */
async function ask(library: Library): Promise<unknown> {
  const found = async (text: string) => {
    const { hits, total } = must(await library.search({ text, limit: 50 }));
    return { total, ids: hits.map(({ articleId, places }) => `${articleId} ${places.length}`).sort() };
  };
  return {
    rows: must(await library.list({ trashed: false })).sort((a, b) => (a.id < b.id ? -1 : 1)),
    counts: must(await library.annotationCounts()),
    quay: await found('quay '),
    rare: await found('w7 '),
    note: await found('kind:note note'),
    none: await found('zeppelin '),
    matching: must(await library.matching('number')).sort(),
    warnings: must(await library.info()).warnings,
  };
}

type Damage = (index: string, random: () => number) => void;

const bytesOf = (path: string) => readFileSync(path);
const flip = (path: string, random: () => number, times: number) => {
  const bytes = bytesOf(path);
  for (let time = 0; time < times; time++) {
    const at = Math.floor(random() * bytes.length);
    bytes[at] = (bytes[at] ?? 0) ^ (1 << Math.floor(random() * 8));
  }
  writeFileSync(path, bytes);
};
const page = (path: string, random: () => number) => Math.floor((random() * bytesOf(path).length) / PAGE) * PAGE;
const inside = (index: string, change: (database: DatabaseSync) => void) => {
  const database = new DatabaseSync(index);
  change(database);
  database.close();
};

/** Each is done many times, at other places. */
const damages: [name: string, from: 'closed' | 'killed', damage: Damage][] = [
  ['one bit flipped', 'closed', (index, random) => flip(index, random, 1)],
  ['many bits flipped', 'closed', (index, random) => flip(index, random, 200)],
  ['cut off', 'closed', (index, random) => truncateSync(index, Math.floor(random() * bytesOf(index).length))],
  [
    'a page of zeros',
    'closed',
    (index, random) => {
      const bytes = bytesOf(index);
      const at = page(index, random);
      writeFileSync(index, bytes.fill(0, at, at + PAGE));
    },
  ],
  [
    'a page in the place of another',
    'closed',
    (index, random) => {
      const bytes = bytesOf(index);
      const [from, to] = [page(index, random), page(index, random)];
      bytes.copy(bytes, to, from, from + PAGE);
      writeFileSync(index, bytes);
    },
  ],
  [
    'the index of another library',
    'closed',
    (index) => {
      const name = readdirSync(template.other).find((one) => one.endsWith('.index')) ?? '';
      cpSync(join(template.other, name), index);
    },
  ],
  [
    'an older or newer schema',
    'closed',
    (index, random) =>
      inside(index, (database) => {
        const tables = database
          .prepare("SELECT name FROM sqlite_master WHERE type = 'table'")
          .all()
          .map((row) => String(row['name']))
          .filter((one) => !/^sqlite_|_(?:data|idx|content|docsize|config|row|col|instance)$/.test(one));
        const name = tables[Math.floor(random() * tables.length)] ?? '';
        if (random() < 0.3) database.exec(`PRAGMA user_version = ${Math.floor(random() * 50)}`);
        else database.exec(random() < 0.5 ? `DROP TABLE "${name}"` : `ALTER TABLE "${name}" RENAME TO renamed`);
      }),
  ],
  [
    'rows that are gone',
    'closed',
    (index, random) =>
      inside(index, (database) => database.exec(`DELETE FROM article WHERE rowid % 3 = ${Math.floor(random() * 3)}`)),
  ],
  [
    'another file in its place',
    'closed',
    (index, random) => {
      rmSync(index);
      if (random() < 0.3) mkdirSync(index);
      else writeFileSync(index, random() < 0.5 ? '' : 'x'.repeat(Math.floor(random() * 20_000)));
    },
  ],
  [
    'garbage in the files beside it',
    'closed',
    (index, random) => {
      for (const suffix of ['-wal', '-shm', '-journal'])
        if (random() < 0.6) writeFileSync(index + suffix, Buffer.alloc(Math.floor(random() * 40_000), 0x37));
    },
  ],
  [
    'a missing log after a kill',
    'killed',
    (index, random) => {
      rmSync(`${index}-wal`, { force: true });
      if (random() < 0.5) rmSync(`${index}-shm`, { force: true });
    },
  ],
  [
    'a power cut while it was made',
    'killed',
    (index, random) => {
      writeFileSync(markOf(index), '');
      inside(index, (database) =>
        database.exec(`UPDATE article SET title = 'x' WHERE n % 3 = ${Math.floor(random() * 3)}`),
      );
    },
  ],
  [
    'a damaged log after a kill',
    'killed',
    (index, random) => {
      const log = existsSync(`${index}-wal`) ? `${index}-wal` : index;
      if (random() < 0.5) flip(log, random, 1 + Math.floor(random() * 4));
      else truncateSync(log, Math.floor(random() * bytesOf(log).length));
    },
  ],
];

test('an index damaged in whatever way is noticed or harmless, and built anew', { timeout: patience }, async () => {
  const failures: string[] = [];
  for (let way = 0; way < WAYS; way++) {
    const [name, from, damage] = damages[way % damages.length] ?? ['', 'closed' as const, () => undefined];
    const cacheDir = join(makeFolder(), 'cache');
    cpSync(template[from], cacheDir, { recursive: true });
    const index = readdirSync(cacheDir).find((one) => one.endsWith('.index')) ?? '';
    damage(join(cacheDir, index), randomFrom(way));
    for (const time of ['first', 'second']) {
      try {
        const library = must(await openLibrary(template.folder, { cacheDir }));
        const answers = await ask(library);
        if (JSON.stringify(answers) !== JSON.stringify(template.answers))
          failures.push(`${name} (${way}): wrong the ${time} time`);
        await library.close();
      } catch (error) {
        failures.push(`${name} (${way}): ${error instanceof Error ? error.message : String(error)}`);
      }
    }
    rmSync(cacheDir, { recursive: true, force: true });
  }
  tell(`${WAYS} damaged indexes, ${failures.length} failures`);
  expect(failures).toEqual([]);
});
