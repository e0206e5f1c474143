import { readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import { articleText } from '../../../../shared/text/article-text.ts';
import { folderOf } from '../../../support/folder-of.ts';
import { addText, draftOn, makeLibrary, must, noteBody, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

async function made() {
  const events: unknown[] = [];
  const test = await makeLibrary({ onChanged: (event) => events.push(event) });
  const id = await addText(test.library);
  must(await test.library.list({ trashed: false }));
  return { ...test, id, article: folderOf(test.folder, id), events };
}

const person = (id: string, name: string) => ({ id, name, aliases: [], role: null, affiliation: null });
const read = (path: string) => readFileSync(path, 'utf8');
const conflict = (ours: string, theirs: string) => `<<<<<<< HEAD\n${ours}=======\n${theirs}>>>>>>> laptop\n`;

test.each(['codebook', 'collections', 'rules'])('a second version of %s.json is told and merged', async (name) => {
  const { library, folder } = await made();
  const list = name === 'codebook' ? 'codes' : name;
  const copy = `${name}.sync-conflict-20240301-101112-ABCDEFG.json`;
  writeFileSync(join(folder, `${name}.json`), JSON.stringify({ format: 1, [list]: [] }));
  writeFileSync(join(folder, copy), JSON.stringify({ format: 1, [list]: [] }));
  const findings = must(await library.check());
  expect(findings).toMatchObject([{ path: copy, repair: { kind: 'merge', path: copy } }]);
  expect(must(await library.repair(findings.flatMap(({ repair }) => repair ?? [])))).toBe(1);
  expect(must(await library.check())).toEqual([]);
  await library.close();
});

test('what a second version of a register says is shown at once, and merged when asked', async () => {
  const { library, folder, events } = await made();
  must(await library.savePerson(person('a', 'Ana')));
  const copy = 'people.sync-conflict-20240301-101112-ABCDEFG.json';
  writeFileSync(join(folder, copy), JSON.stringify({ format: 1, people: [person('b', 'Bo')] }));
  expect(must(await library.people()).map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  expect(must(await library.info()).warnings.join()).toMatch(/second version of people\.json/);
  const findings = must(await library.check());
  expect(findings).toMatchObject([{ path: copy, repair: { kind: 'merge', path: copy } }]);
  expect(must(await library.repair(findings.flatMap(({ repair }) => repair ?? [])))).toBe(1);
  expect(events).toContainEqual({ what: 'people', ids: [] });
  expect(read(join(folder, 'people.json'))).toMatch(/Bo/);
  expect(readdirSync(join(folder, 'trash', 'conflict-copies'))).toHaveLength(1);
  expect(must(await library.check())).toEqual([]);
  expect(must(await library.people()).map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  await library.close();
});

test('a copy that cannot be read changes nothing, and stays', async () => {
  const { library, folder } = await made();
  must(await library.savePerson(person('a', 'Ana')));
  writeFileSync(join(folder, 'people (1).json'), '{');
  expect(must(await library.people()).map(({ name }) => name)).toEqual(['Ana']);
  await library.close();
});

test('a conflict of Git in a register, an article and annotations: both sides are taken', async () => {
  const { library, folder, id, article } = await made();
  must(await library.savePerson(person('a', 'Ana')));
  const people = read(join(folder, 'people.json'));
  writeFileSync(join(folder, 'people.json'), conflict(people, people.replaceAll('"a"', '"b"').replace('Ana', 'Bo')));
  expect(must(await library.people()).map(({ name }) => name)).toEqual(['Ana', 'Bo']);
  must(await library.savePerson(person('c', 'Cy')));
  expect(JSON.parse(read(join(folder, 'people.json'))).people).toHaveLength(3);

  must(await library.update(id, { metadata: { byline: 'By us' } }));
  const mine = read(join(article, 'article.json'));
  const theirs = mine.replace(/"version": "[^"]+"/, '"version": "other:900"').replaceAll('By us', 'By them');
  writeFileSync(join(article, 'article.json'), conflict(mine, theirs));
  const merged = must(await library.read(id)).article;
  expect(['By us', 'By them']).toContain(merged.metadata.byline);
  expect(merged.evidence.byline?.map(({ value }) => value)).toEqual(expect.arrayContaining(['By us', 'By them']));
  must(await library.update(id, { starred: true }));
  expect(JSON.parse(read(join(article, 'article.json'))).starred).toBe(true);

  const draft = await draftOn(library, id, 'the quay', { 'stet:kind': 'note', body: noteBody('one') });
  must(await library.saveAnnotations(id, [draft]));
  const line = read(join(article, 'annotations.jsonl'));
  const other = line.replace(/"id":"[^"]+"/, '"id":"urn:uuid:0002"');
  writeFileSync(join(article, 'annotations.jsonl'), conflict(line, other));
  expect(must(await library.read(id)).annotations).toHaveLength(2);
  must(await library.rescan());
  expect(must(await library.info()).warnings).toEqual([]);
  await library.close();
});

test('what a second version of article.json says is shown at once, kept with the next change, and passes over nothing', async () => {
  const { library, id, article, events } = await made();
  must(await library.update(id, { metadata: { byline: 'By us' } }));
  must(await library.rescan());
  const ours = read(join(article, 'article.json'));
  const theirs = JSON.parse(ours);
  theirs.metadata = { ...theirs.metadata, byline: 'By them', publication: 'Coast Weekly' };
  Object.assign(theirs, {
    version: 'other:900',
    seen: theirs.seen,
    changed: { 'metadata.byline': 'other:900', 'metadata.publication': 'other:900' },
  });
  const copy = join(article, 'article.sync-conflict-20240301-101112-ABCDEFG.json');
  writeFileSync(copy, JSON.stringify(theirs));
  events.length = 0;
  must(await library.rescan());
  expect(events).toMatchObject([{ what: 'articles', ids: [id] }]);
  const shown = async () => must(await library.read(id)).article;
  expect((await shown()).metadata).toMatchObject({ byline: 'By them', publication: 'Coast Weekly' });
  expect((await shown()).evidence.byline?.map(({ value }) => value)).toContain('By us');
  expect(must(await library.list({ trashed: false }))[0]?.byline).toBe('By them');
  expect(read(join(article, 'article.json'))).toBe(ours);

  must(await library.update(id, { starred: true, metadata: { byline: 'By both' } }));
  expect(JSON.parse(read(join(article, 'article.json')))).toMatchObject({
    starred: true,
    metadata: { byline: 'By both', publication: 'Coast Weekly' },
  });
  // The copy is known now: it brings nothing back.
  expect((await shown()).metadata.byline).toBe('By both');
  const repairs = must(await library.check()).flatMap(({ repair }) => repair ?? []);
  expect(must(await library.repair(repairs))).toBe(1);
  expect((await shown()).metadata).toMatchObject({ byline: 'By both', publication: 'Coast Weekly' });
  await library.close();
});

test('a second version of article.json is merged with its texts, and put away', async () => {
  const { library, id, article } = await made();
  const before = read(join(article, 'article.json'));
  const { blocks } = must(await library.read(id));
  must(await library.editText(id, [{ type: 'paragraph', text: 'Their beginning.' }, ...blocks], 'theirs'));
  const theirs = read(join(article, 'article.json')).replace(/"version": "[^"]+"/, '"version": "other:900"');
  const text = read(join(article, 'content.2.json'));
  // On the other computer, meanwhile.
  writeFileSync(join(article, 'article.json'), before);
  must(await library.update(id, { metadata: { byline: 'By us' } }));
  must(await library.editText(id, [{ type: 'paragraph', text: 'Our beginning.' }, ...blocks], 'ours'));
  writeFileSync(join(article, 'article (conflicted copy 2024-03-01 101112).json'), theirs);
  writeFileSync(join(article, 'content.2 (conflicted copy 2024-03-01 101112).json'), text);
  must(await library.rescan());
  expect(must(await library.info()).warnings.join()).toMatch(/left by a sync program, has a text of its own/);
  const repairs = must(await library.check()).flatMap(({ repair }) => repair ?? []);
  expect(repairs).toMatchObject([{ kind: 'merge' }]);
  expect(must(await library.repair(repairs))).toBe(1);
  const merged = must(await library.read(id)).article;
  expect(merged.metadata.byline).toBe('By us');
  const texts = await Promise.all(
    merged.revisions.map(async ({ revision }) => articleText(must(await library.readRevision(id, revision)).blocks)),
  );
  expect(texts.some((one) => one.startsWith('Our beginning.'))).toBe(true);
  expect(texts.some((one) => one.startsWith('Their beginning.'))).toBe(true);
  expect(must(await library.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
  await library.close();
});

test('a text that is edited by hand, in place, is found, told and matched; nothing is overwritten', async () => {
  const { library, id, article, events } = await made();
  must(await library.saveAnnotations(id, [await draftOn(library, id, 'the quay')]));
  must(await library.list({ trashed: false }));
  must(await library.rescan());
  events.length = 0;
  const content = join(article, 'content.json');
  const edited = read(content).replace('The council of Halden', 'On a cold night the council of Halden');
  writeFileSync(content, edited);
  must(await library.rescan());
  expect(events).toMatchObject([{ what: 'articles', ids: [id] }]);
  expect(must(await library.search({ text: 'cold ', limit: 5 })).total).toBe(1);
  const view = must(await library.read(id));
  const [placed] = view.annotations[0]?.placements ?? [];
  if (!placed || placed.state === 'orphan') throw new Error('The annotation has lost its place.');
  expect(articleText(view.blocks).slice(placed.range.start, placed.range.end)).toBe('the quay');
  expect(must(await library.info()).warnings.join()).toMatch(/content\.json was edited outside of Stet/);
  must(await library.saveAnnotations(id, [await draftOn(library, id, 'two boats')]));
  must(await library.editText(id, view.blocks.slice(1), 'shorter'));
  expect(read(content)).toBe(edited);
  await library.close();
});
