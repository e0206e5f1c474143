import { appendFileSync, cpSync, mkdirSync, readdirSync, readFileSync, renameSync, writeFileSync } from 'node:fs';
import { join, relative } from 'node:path';
import { afterEach, expect, test } from 'vitest';
import type { Events } from '../../../../shared/bridge/events.ts';
import { reversed } from '../../../../shared/model/change.ts';
import { noDifferences } from '../../../../shared/model/differences.ts';
import { folderOf } from '../../../support/folder-of.ts';
import { addText, draftOn, harbour, makeLibrary, must, noteBody, removeFolders } from '../../../support/library.ts';
import { putCollection } from '../../../support/library-entries.ts';

afterEach(removeFolders);

async function watched() {
  const events: Events['library.changed'][] = [];
  const test = await makeLibrary({ onChanged: (event) => events.push(event) });
  const id = await addText(test.library);
  must(await test.library.list({ trashed: false }));
  return { ...test, id, events, article: folderOf(test.folder, id) };
}

test('what another program changed is found, told and read', async () => {
  const { library, events, id, article } = await watched();
  must(await library.rescan());
  events.length = 0;
  const file = join(article, 'article.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Harbour towns ask', 'Island towns beg'));
  must(await library.rescan());
  expect(events).toEqual([{ what: 'articles', ids: [id], outside: { ...noDifferences, articles: 1, details: 1 } }]);
  expect(must(await library.list({ trashed: false }))[0]?.title).toMatch(/^Island towns beg/);
  expect(must(await library.search({ text: 'title:island', limit: 5 })).total).toBe(1);
  expect(must(await library.search({ text: 'title:harbour', limit: 5 })).total).toBe(0);
  events.length = 0;
  must(await library.rescan());
  expect(events).toEqual([]);
  await library.close();
});

test('people that another program changed are told as such; those that were changed here are not', async () => {
  const { library, folder, events } = await watched();
  const ada = { id: 'ada', name: 'Ada Brandt', aliases: [], role: '', affiliation: '' };
  must(await library.savePerson(ada));
  must(await library.rescan());
  expect(events.filter(({ outside }) => outside)).toEqual([]);
  events.length = 0;
  const file = join(folder, 'people.json');
  writeFileSync(file, readFileSync(file, 'utf8').replace('Ada Brandt', 'Ada B. Brandt'));
  must(await library.rescan());
  expect(events).toEqual([{ what: 'people', ids: [], outside: noDifferences }]);
  events.length = 0;
  must(await library.savePerson(ada));
  must(await library.rescan());
  expect(events.filter(({ outside }) => outside)).toEqual([]);
  await library.close();
});

test('annotations of another computer join those that are here', async () => {
  const { library, id, article, events } = await watched();
  const draft = await draftOn(library, id, 'quay', { 'stet:kind': 'note', body: noteBody('mine') });
  const [mine] = must(await library.saveAnnotations(id, [draft]));
  must(await library.list({ trashed: false }));
  const theirs = {
    ...mine!.annotation,
    id: 'urn:uuid:0000',
    body: noteBody('from elsewhere'),
    'stet:version': 'other1:1',
  };
  appendFileSync(join(article, 'annotations.jsonl'), `${JSON.stringify(theirs)}\n`);
  must(await library.rescan());
  // The other computer's, and that alone.
  expect(events.at(-1)).toMatchObject({ outside: { articles: 1, annotations: 1 } });
  expect(must(await library.search({ text: 'note:elsewhere', limit: 5 })).total).toBe(1);
  expect(must(await library.annotationCounts()).note).toBe(2);
  expect(must(await library.read(id)).annotations).toHaveLength(2);
  await library.close();
});

test('a text that was edited by hand is told as that, with what became of its annotations', async () => {
  const { library, id, article, events } = await watched();
  const drafts = [await draftOn(library, id, 'Marta Lindqvist'), await draftOn(library, id, 'minister declined')];
  must(await library.saveAnnotations(id, drafts));
  must(await library.list({ trashed: false }));
  must(await library.rescan());
  events.length = 0;
  const file = join(article, 'content.json');
  const edited = readFileSync(file, 'utf8')
    .replace('The council of Halden met', 'As ever, the council of Halden met')
    .replace(/The minister declined[^"]*/, 'Nothing else.');
  writeFileSync(file, edited);
  must(await library.rescan());
  expect(events).toEqual([
    { what: 'articles', ids: [id], outside: { ...noDifferences, articles: 1, texts: 1, moved: 1, lost: 1 } },
  ]);
  await library.close();
});

test('what another program changes beside a change of this one is told, and that alone', async () => {
  const { library, id, article, events } = await watched();
  const save = async (words: string) => must(await library.saveAnnotations(id, [await draftOn(library, id, words)]));
  const outside = () => events.flatMap((event) => event.outside ?? []);
  const file = join(article, 'article.json');
  const rename = (from: string, to: string) => writeFileSync(file, readFileSync(file, 'utf8').replace(from, to));
  const one = { ...noDifferences, articles: 1 };
  // After this program's change, before the index has followed.
  await save('quay');
  rename('Harbour towns ask', 'Island towns beg');
  must(await library.list({ trashed: false }));
  expect(outside()).toEqual([one]);
  must(await library.rescan());
  expect(outside()).toEqual([one]);
  // Before it, after the last look for changes.
  rename('Island towns beg', 'Harbour towns plead');
  await save('declined');
  must(await library.list({ trashed: false }));
  expect(outside()).toEqual([one, one]);
  must(await library.rescan());
  // Between two changes that the index follows together.
  await save('quay');
  rename('Harbour towns plead', 'Harbour towns ask');
  await save('declined');
  must(await library.list({ trashed: false }));
  expect(outside()).toEqual([one, one, one]);
  // And nothing of what this program does alone: annotating, turning suggestions down, keeping files.
  await Promise.all([save('quay'), save('declined'), library.update(id, { starred: true })]);
  const selector = [{ type: 'TextQuoteSelector' as const, exact: 'declined' }];
  must(await library.rejectSuggestions(id, [{ kind: 'claim', selector }], true));
  must(await library.list({ trashed: false }));
  await save('quay');
  must(await library.rescan());
  must(await library.rescan());
  expect(outside()).toEqual([one, one, one]);
  await library.close();
});

test('of a change beside one of this program it is told whether it was of the text or of annotations', async () => {
  const { library, id, article, events } = await watched();
  const save = async (words: string) => must(await library.saveAnnotations(id, [await draftOn(library, id, words)]));
  const [quay] = await save('quay');
  must(await library.list({ trashed: false }));
  const told = async () => {
    must(await library.list({ trashed: false }));
    return events.splice(0).flatMap((event) => event.outside ?? []);
  };
  await told();
  await save('declined');
  const text = join(article, 'content.json');
  writeFileSync(text, readFileSync(text, 'utf8').replace('The council of Halden met', 'The council of Halden sat'));
  expect(await told()).toEqual([{ ...noDifferences, articles: 1, texts: 1 }]);
  const theirs = { ...quay!.annotation, id: 'urn:uuid:0001', 'stet:version': 'other1:1' };
  appendFileSync(join(article, 'annotations.jsonl'), `${JSON.stringify(theirs)}\n`);
  must(await library.update(id, { starred: true }));
  expect(await told()).toEqual([{ ...noDifferences, articles: 1, annotated: 1 }]);
  await library.close();
});

test('an article that another program has added is told as new, its annotations with it', async () => {
  const [{ library, folder, events }, other] = [await watched(), await watched()];
  must(await other.library.saveAnnotations(other.id, [await draftOn(other.library, other.id, 'quay')]));
  await other.library.close();
  must(await library.rescan());
  events.length = 0;
  cpSync(other.article, join(folder, relative(other.folder, other.article)), { recursive: true });
  must(await library.rescan());
  expect(events.map(({ outside }) => outside)).toEqual([{ ...noDifferences, articles: 1, added: 1 }]);
  await library.close();
});

test('two versions of one annotation are listed until they are settled', async () => {
  const { library, id, article } = await watched();
  const draft = await draftOn(library, id, 'quay', { 'stet:kind': 'note', body: noteBody('one') });
  const [mine] = must(await library.saveAnnotations(id, [draft]));
  const theirs = { ...mine!.annotation, body: noteBody('another'), 'stet:version': 'other1:7', 'stet:seen': [] };
  writeFileSync(join(article, 'annotations (1).jsonl'), `${JSON.stringify(theirs)}\n`);
  must(await library.rescan());
  const conflicts = must(await library.listConflicts());
  expect(conflicts).toHaveLength(1);
  expect(conflicts[0]).toMatchObject({ articleId: id, text: 'quay' });
  expect(conflicts[0]?.annotation['stet:conflicts']).toHaveLength(1);
  const { created: _c, ...settled } = conflicts[0]!.annotation;
  const [after] = must(await library.saveAnnotations(id, [{ ...settled, 'stet:conflicts': [] }]));
  expect(must(await library.listConflicts())).toEqual([]);
  // Undo: both versions stand there again, the same one is shown, and it can be settled again.
  const change = { from: after!.annotation, to: conflicts[0]!.annotation };
  expect(must(await library.applyChanges(id, [change], 'again', '')).left).toBe(0);
  const again = must(await library.listConflicts());
  const bodies = (row?: (typeof again)[number]) => [
    row?.annotation.body,
    ...((row?.annotation['stet:conflicts'] as { body: unknown }[] | undefined) ?? []).map(({ body }) => body),
  ];
  expect(bodies(again[0])).toEqual(bodies(conflicts[0]));
  must(await library.applyChanges(id, [{ ...change, to: again[0]!.annotation }], 'again', ''));
  expect(bodies(must(await library.listConflicts())[0])).toEqual(bodies(conflicts[0]));
  must(await library.saveAnnotations(id, [{ ...settled, 'stet:conflicts': [] }]));
  expect(must(await library.listConflicts())).toEqual([]);
  await library.close();
});

test('articles that were copied in, moved away or come back, and registers', async () => {
  const { library, events, id, folder, article } = await watched();
  must(await library.rescan());
  events.length = 0;
  const away = join(folder, 'away');
  renameSync(article, away);
  const missing = /^“Harbour towns ask for more time” is not in this library any more: /;
  const notThere = async () => {
    const read = await library.read(id);
    return read.ok ? '' : read.error.message;
  };
  // Before it is noticed, and after.
  expect(await notThere()).toMatch(missing);
  must(await library.rescan());
  expect(must(await library.list({ trashed: false }))).toEqual([]);
  expect(await notThere()).toMatch(missing);
  expect(events.at(-1)?.outside).toEqual({ ...noDifferences, gone: 1 });
  mkdirSync(join(folder, 'articles', id.slice(-2)), { recursive: true });
  cpSync(away, article, { recursive: true });
  writeFileSync(
    join(folder, 'people.json'),
    '{"format":1,"people":[{"id":"p","name":"Ada","aliases":[],"role":null,"affiliation":null}]}',
  );
  must(await library.rescan());
  expect(must(await library.list({ trashed: false })).map((row) => row.id)).toEqual([id]);
  expect(events.map(({ what }) => what)).toEqual(['articles', 'people', 'articles']);
  expect(must(await library.people())).toHaveLength(1);
  await library.close();
});

test('repairs: nothing is lost, and check is content afterwards', async () => {
  const { library, id, article, folder } = await watched();
  const draft = await draftOn(library, id, 'quay', { 'stet:kind': 'note', body: noteBody('one') });
  const [mine] = must(await library.saveAnnotations(id, [draft]));
  const other = { ...mine!.annotation, id: 'urn:uuid:0001', 'stet:version': 'other1:7' };
  writeFileSync(join(article, 'annotations (1).jsonl'), `${JSON.stringify(other)}\n`);
  writeFileSync(join(article, '.article.json.0123456789ab.tmp'), 'half');
  const content = join(article, 'content.json');
  writeFileSync(content, readFileSync(content, 'utf8').replace('declined', 'refused'));
  const repairs = must(await library.check()).flatMap(({ repair }) => repair ?? []);
  expect(repairs.map(({ kind }) => kind).sort()).toEqual(['accept', 'merge', 'sweep']);
  expect(must(await library.repair(repairs))).toBe(3);
  expect(must(await library.check())).toEqual([]);
  expect(must(await library.read(id)).annotations).toHaveLength(2);
  expect(readdirSync(article).sort()).toEqual([
    'annotations.jsonl',
    'article.json',
    'content.json',
    'history.jsonl',
    'original.txt',
    'removals.json',
  ]);
  expect(readdirSync(join(folder, 'trash', 'conflict-copies'))).toHaveLength(1);
  expect(
    await library.repair([{ kind: 'sweep', path: `articles/${id.slice(-2)}/x--${id}/article.json` }]),
  ).toMatchObject({ ok: false });
  expect(await library.repair([{ kind: 'sweep', path: '../outside' }])).toMatchObject({ ok: false });
  // A start that swept it meanwhile did the same.
  const swept = `${relative(folder, article)}/.article.json.0123456789ab.tmp`;
  expect(must(await library.repair([{ kind: 'sweep', path: swept }]))).toBe(1);
  await library.close();
});

test('collections hold articles, nest, and live ones follow their query', async () => {
  const { library, id } = await watched();
  const second = await addText(
    library,
    harbour.replace('Harbour towns', 'Other towns').replace('fished', 'sailed').replace('Halden', 'Vik'),
    'b.txt',
  );
  const collection = (one: string, more: object) => ({
    id: one,
    name: one,
    parent: null,
    articles: [],
    query: null,
    ...more,
  });
  await putCollection(library, collection('Ports', {}));
  await putCollection(library, collection('North', { parent: 'Ports' }));
  await putCollection(library, collection('Sailed', { query: 'sailed ' }));
  const ports = { from: collection('Ports', {}), to: collection('Ports', { articles: [id] }) };
  const north = { from: collection('North', {}), to: collection('North', { articles: [second] }) };
  expect(must(await library.changeCollections([ports, ports, north]))).toBe(0);
  expect(must(await library.matching('in:North'))).toEqual([second]);
  expect(must(await library.matching('in:ports')).sort()).toEqual([id, second].sort());
  expect(must(await library.matching('in:Sailed'))).toEqual([second]);
  must(await library.changeCollections(reversed([ports])));
  expect(must(await library.collections()).find(({ name }) => name === 'Ports')?.articles).toEqual([]);
  const live = (articles: string[]) => collection('Sailed', { query: 'sailed ', articles });
  expect(await library.changeCollections([{ from: live([]), to: live([id]) }])).toMatchObject({ ok: false });
  expect(must(await library.search({ text: 'in:Nowhere', limit: 5 })).notes.join()).toMatch(/no collection called/);
  expect(must(await library.fieldValues('in', 'no'))).toEqual(['North']);
  const health = must(await library.health());
  expect(health).toMatchObject({ articles: 2, trashed: 0, annotations: 0 });
  expect(health.bytes).toBeGreaterThan(1000);
  // The articles stand in the log yet: the file alone has a page.
  expect(health.indexBytes).toBeGreaterThan(20_000);
  await library.close();
});
