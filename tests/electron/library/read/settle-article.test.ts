import { readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { ArticleConflict, StandingFields } from '../../../../shared/model/article-conflict.ts';
import { reversed } from '../../../../shared/model/change.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import { folderOf } from '../../../support/folder-of.ts';
import { addText, makeLibrary, must, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const SYNCTHING = '.sync-conflict-20240301-101112-ABCDEFG.json';

/** A library with one article, and what two computers make of it apart: here “ours”, in files that came from elsewhere “theirs”. */
async function apart(text = true) {
  const made = await makeLibrary();
  const { library } = made;
  const id = await addText(library);
  must(await library.list({ trashed: false }));
  const article = folderOf(made.folder, id);
  const read = (name: string) => readFileSync(join(article, name), 'utf8');
  const write = (name: string, content: string) => writeFileSync(join(article, name), content);
  const before = read('article.json');
  const { blocks } = must(await library.read(id));
  const change = async (who: string) => {
    if (text) must(await library.editText(id, [{ type: 'paragraph', text: `Begun by ${who}.` }, ...blocks], who));
    must(await library.update(id, { metadata: { byline: `By ${who}` } }));
  };
  await change('them');
  const names = text ? ['content.2', 'removals.2', 'article'] : ['article'];
  const theirs = new Map(names.map((name) => [name, read(`${name}.json`)]));
  const { version } = JSON.parse(before) as { version: string };
  const device = version.slice(0, version.indexOf(':'));
  // What that computer did bears its own name; what was there before does not.
  const elsewhere = (theirs.get('article') ?? '').replaceAll(new RegExp(`"${device}:(\\d+)"`, 'g'), (whole, counter) =>
    whole === `"${version}"` || before.includes(whole) ? whole : `"laptop:${counter}"`,
  );
  theirs.set('article', elsewhere);
  for (const name of names.slice(0, -1)) rmSync(join(article, `${name}.json`));
  write('article.json', before);
  await change('us');
  const conflict = async () => must(await library.articleConflicts())[0];
  return { ...made, id, article, read, write, theirs, conflict };
}

/** All fields as the version with that number has them, settled. */
function all({ fields }: ArticleConflict, version: number): StandingFields {
  return Object.fromEntries(fields.map(({ id, values }) => [id, { value: values[version], beside: [] }]));
}

function given<T>(value: T | undefined): T {
  if (value === undefined) throw new Error('There is no conflict.');
  return value;
}

test('details that were changed apart stand side by side until one is kept, and again when that is undone', async () => {
  const { library, id, write, theirs, conflict } = await apart(false);
  write(`article${SYNCTHING}`, theirs.get('article') ?? '');
  must(await library.rescan());
  const found = given(await conflict());
  const bylines = found.fields[0]?.values;
  expect(found).toMatchObject({ articleId: id, fields: [{ id: 'metadata.byline' }] });
  expect(new Set(bylines)).toEqual(new Set(['By us', 'By them']));
  // With any other change both are written down, and stay in conflict without the copy.
  must(await library.update(id, { starred: true }));
  must(await library.repair(must(await library.check()).flatMap(({ repair }) => repair ?? [])));
  expect(await conflict()).toEqual(found);

  const before = must(await library.settleArticle(id, all(found, 1)));
  expect(await conflict()).toBeUndefined();
  const settled = must(await library.read(id)).article;
  expect(settled.metadata.byline).toBe(bylines?.[1]);
  expect(settled.evidence.byline?.filter(({ source }) => source === 'person').map(({ value }) => value)).toEqual([
    bylines?.[1],
  ]);
  // The copy comes again, as it does from a computer that was asleep.
  write(`article${SYNCTHING}`, theirs.get('article') ?? '');
  must(await library.rescan());
  expect(await conflict()).toBeUndefined();

  must(await library.settleArticle(id, before));
  expect(await conflict()).toEqual(found);
  // Setting a field settles it as well.
  must(await library.update(id, { metadata: { byline: 'By both' } }));
  expect(await conflict()).toBeUndefined();
  must(await library.rebuild());
  expect(must(await library.read(id)).article.metadata.byline).toBe('By both');
  expect(await conflict()).toBeUndefined();
  await library.close();
});

test('a change of details that settled a conflict brings it back when it is undone, and leaves what was set since', async () => {
  const { library, id, write, theirs, conflict } = await apart(false);
  write(`article${SYNCTHING}`, theirs.get('article') ?? '');
  must(await library.rescan());
  const found = given(await conflict());
  const change = must(await library.update(id, { metadata: { byline: 'By the desk' } }));
  expect(await conflict()).toBeUndefined();
  expect(must(await library.changeArticles(reversed([change])))).toBe(0);
  expect(await conflict()).toEqual(found);
  expect(must(await library.changeArticles([change]))).toBe(0);
  expect(await conflict()).toBeUndefined();
  must(await library.update(id, { metadata: { byline: 'By somebody else' } }));
  expect(must(await library.changeArticles(reversed([change])))).toBe(1);
  expect(must(await library.read(id)).article.metadata.byline).toBe('By somebody else');
  await library.close();
});

test('texts that were corrected apart are both there before anything is merged, and both are revisions once one is kept', async () => {
  const { library, folder, id, article, read, write, theirs, conflict } = await apart();
  for (const [name, content] of theirs) write(`${name}${SYNCTHING}`, content);
  must(await library.rescan());
  const untouched = read('article.json');
  const found = given(await conflict());
  expect(found.fields.map((field) => field.id).sort()).toEqual(['metadata.byline', 'revision']);
  const hashes = found.fields.find((field) => field.id === 'revision')?.values;
  const texts = must(await library.conflictTexts(id));
  expect(texts.map(({ sha256 }) => sha256)).toEqual(hashes);
  const begins = () => texts.map(({ blocks }) => articleText(blocks).split('\n')[0]);
  expect(new Set(begins())).toEqual(new Set(['Begun by us.', 'Begun by them.']));
  expect(read('article.json')).toBe(untouched);

  const before = must(await library.settleArticle(id, all(found, 1)));
  expect(await conflict()).toBeUndefined();
  const firstLine = async () => articleText(must(await library.read(id)).blocks).split('\n')[0];
  expect(await firstLine()).toBe(begins()[1]);
  const lines = async () => {
    const revisions = must(await library.revisions(id));
    const blocks = revisions.map(async ({ revision }) => must(await library.readRevision(id, revision)).blocks);
    return (await Promise.all(blocks)).map((one) => articleText(one).split('\n')[0]);
  };
  expect(new Set((await lines()).slice(1))).toEqual(new Set(['Begun by them.', 'Begun by us.']));
  expect(readdirSync(join(folder, 'trash', 'conflict-copies'))).toHaveLength(1);
  expect(must(await library.check())).toEqual([]);
  // What the sync program left of the texts can go: each has a file of its own.
  for (const name of readdirSync(article).filter((one) => one.includes('.sync-conflict-'))) rmSync(join(article, name));
  expect(new Set((await lines()).slice(1))).toEqual(new Set(['Begun by them.', 'Begun by us.']));

  must(await library.settleArticle(id, before));
  expect(await firstLine()).toBe(begins()[0]);
  expect(await conflict()).toEqual(found);
  must(await library.settleArticle(id, all(found, 0)));
  expect(await firstLine()).toBe(begins()[0]);
  expect(must(await library.check())).toEqual([]);
  await library.close();
});

test('two texts that Git left as two sides of one file are read, shown, and get a file each', async () => {
  const { library, id, read, write, theirs, conflict } = await apart();
  for (const [name, content] of theirs) {
    if (read(`${name}.json`) === content) continue;
    write(`${name}.json`, `<<<<<<< HEAD\n${read(`${name}.json`)}=======\n${content}>>>>>>> laptop\n`);
  }
  must(await library.rescan());
  const found = given(await conflict());
  expect(must(await library.list({ trashed: false }))).toHaveLength(1);
  const texts = must(await library.conflictTexts(id));
  expect(new Set(texts.map(({ blocks }) => blocks[0]?.text))).toEqual(new Set(['Begun by them.', 'Begun by us.']));
  must(await library.settleArticle(id, all(found, 1)));
  expect(await conflict()).toBeUndefined();
  const view = must(await library.read(id));
  expect(view.blocks[0]?.text).toBe(texts[1]?.blocks[0]?.text);
  expect(view.article.revisions).toHaveLength(3);
  expect(read('article.json')).not.toContain('<<<<<<<');
  expect(must(await library.check())).toEqual([]);
  await library.close();
});

test.each<[string, StandingFields, RegExp]>([
  ['a field that no article has', { 'metadata.weather': { value: 'rain', beside: [] } }, /has no field/],
  ['a text that is not there', { revision: { value: 'f'.repeat(64), beside: [] } }, /no such text/],
  ['a value of the wrong type', { starred: { value: 'yes', beside: [] } }, /was not written/],
])('%s is refused, and nothing is changed', async (_, fields, sentence) => {
  const { library, id, read } = await apart(false);
  const before = read('article.json');
  const refused = await library.settleArticle(id, fields);
  expect(refused.ok ? '' : refused.error.message).toMatch(sentence);
  expect(read('article.json')).toBe(before);
  await library.close();
});
