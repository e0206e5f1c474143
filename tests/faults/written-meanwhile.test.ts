import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { Library } from '../../electron/library/library.ts';
import type * as device from '../../electron/library/store/device.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Result } from '../../shared/model/result.ts';
import { folderOf } from '../support/folder-of.ts';
import { addText, makeLibrary, must, removeFolders, type TestLibrary } from '../support/library.ts';

/** Done when Stet has read what it is about to change and numbers the change: what another program does in between. */
let meanwhile: (() => void) | undefined;

vi.mock('../../electron/library/store/device.ts', async (importOriginal) => {
  const real = await importOriginal<typeof device>();
  return {
    deviceVersions: (...args: Parameters<typeof device.deviceVersions>) => {
      const versions = real.deviceVersions(...args);
      return {
        next(above: number) {
          meanwhile?.();
          return versions.next(above);
        },
      };
    },
  };
});

let made: TestLibrary;
let id: string;
let file: string;

beforeEach(async () => {
  made = await makeLibrary();
  id = await addText(made.library);
  file = join(folderOf(made.folder, id), 'article.json');
});

afterEach(async () => {
  meanwhile = undefined;
  await made.library.close();
  removeFolders();
});

const stored = () => JSON.parse(readFileSync(file, 'utf8')) as Article;

/** What another computer makes of the article as it stands. */
function writeTheirs(byline: string): void {
  const { version, seen, changed, metadata, ...rest } = stored();
  const next = `elsewhere:${Number(version.split(':')[1]) + 1}`;
  const written = {
    ...rest,
    version: next,
    seen: [...seen, version],
    changed: { ...changed, 'metadata.byline': next },
    metadata: { ...metadata, byline },
  };
  writeFileSync(file, JSON.stringify(written));
}

type Change = (library: Library) => Promise<Result<unknown>>;

test.each<[string, Change, Partial<Article>]>([
  ['stars it', (library) => library.update(id, { starred: true }), { starred: true }],
  ['takes a block out', (library) => library.removeBlock(id, 0), { revision: 2 }],
  ['settles it', (library) => library.settleArticle(id, { status: { value: 'done', beside: [] } }), { status: 'done' }],
])('what another program writes of an article while Stet %s stays', async (_what, change, expected) => {
  let times = 0;
  meanwhile = () => {
    if (++times <= 2) writeTheirs(`Writer ${times}`);
  };
  must(await change(made.library));
  const article = stored();
  expect(article).toMatchObject({ ...expected, metadata: { byline: 'Writer 2' } });
  expect(article.seen).toContain(`elsewhere:${Number(article.version.split(':')[1]) - 1}`);
  expect(article.conflicts).toBeUndefined();
  expect(must(await made.library.check())).toEqual([]);
});

test('a revision that was chosen while another program wrote is read, and what that program wrote stays', async () => {
  must(await made.library.removeBlock(id, 0));
  let times = 0;
  meanwhile = () => {
    if (++times === 1) writeTheirs('Their writer');
  };
  must(await made.library.chooseRevision(id, 1));
  expect(stored()).toMatchObject({ revision: 1, metadata: { byline: 'Their writer' } });
});

test('an article that another program writes to all the time is left as that program has it, with a sentence', async () => {
  let times = 0;
  meanwhile = () => writeTheirs(`Writer ${++times}`);
  const changed = await made.library.update(id, { starred: true });
  expect(changed).toMatchObject({
    ok: false,
    error: { code: 'busy', message: expect.stringContaining('article.json') },
  });
  expect(stored()).toMatchObject({ starred: false, metadata: { byline: `Writer ${times}` } });
});
