import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterEach, expect, it } from 'vitest';
import type { Library } from '../../../../electron/library/library.ts';
import { addText, draftOn, makeFolder, makeLibrary, must, noteBody, removeFolders } from '../../../support/library.ts';

afterEach(removeFolders);

const range = { type: 'RangeSelector', startContainer: '/p[3]', endContainer: '/p[3]', startOffset: 1, endOffset: 9 };
const hypothesis = {
  id: 'hyp0001',
  uri: 'https://holm.example/as-it-was-read?utm=1',
  user: 'acct:felicity@hypothes.is',
  user_info: { display_name: 'Felicity', badge: 'gold' },
  group: 'g7',
  permissions: { read: ['group:g7'], admin: ['acct:x'], update: [], delete: [] },
  created: '2024-01-01T00:00:00.000Z',
  updated: '2024-01-01T00:00:00.000Z',
  text: 'first',
  tags: ['old'],
  hidden: true,
  'x-new': { deep: [1, null] },
  document: { title: ['Harbour towns'], highwire: { doi: ['10.1/x'] } },
  references: ['hyp0000'],
  target: [
    {
      source: 'https://holm.example/as-it-was-read',
      'x-page': 3,
      selector: [range, { type: 'TextQuoteSelector', exact: 'two boats' }, { type: 'PageSelector', index: 2 }],
    },
  ],
};

const jsonld = {
  '@context': ['http://www.w3.org/ns/anno.jsonld', { ex: 'https://ex.example/' }],
  id: 'https://ex.example/1',
  type: 'Annotation',
  'ex:mood': { 'ex:is': 'calm' },
  audience: { type: 'Audience', 'schema:audienceType': 'readers' },
  creator: { id: 'https://ex.example/mo', type: 'Person', name: 'Mo', 'ex:since': 2001 },
  body: [
    { type: 'TextualBody', value: 'first', purpose: 'commenting', 'ex:ink': 'blue', language: 'en' },
    { type: 'Video', id: 'https://ex.example/v.mp4', 'ex:seconds': 3 },
  ],
  target: {
    source: 'https://ex.example/page',
    'ex:page': 3,
    state: { type: 'TimeState', sourceDate: '2024-01-01T00:00:00Z' },
    selector: { type: 'XPathSelector', value: '/p', refinedBy: { type: 'TextQuoteSelector', exact: 'two boats' } },
  },
};

/** Taken in, with another note than it came with, and gone out. */
async function throughStet(
  library: Library,
  id: string,
  format: string,
  value: unknown,
): Promise<Record<string, unknown>> {
  const path = join(makeFolder(), 'in.json');
  writeFileSync(path, JSON.stringify(value));
  must(await library.importAnnotations({ path, format: null }));
  must(await library.placeWaiting({ articleId: id }));
  const [placed] = must(await library.read(id)).annotations;
  if (!placed) throw new Error('It was not placed.');
  const body = placed.annotation.body.map((each) =>
    'value' in each && each['value'] === 'first' ? { ...each, value: 'second' } : each,
  );
  must(await library.saveAnnotations(id, [{ ...placed.annotation, body }]));
  return goneOut(library, format);
}

async function goneOut(library: Library, format: string): Promise<Record<string, unknown>> {
  const out = join(makeFolder(), 'out.json');
  must(await library.exportTo({ format, ids: [], out }));
  const { rows, first } = JSON.parse(readFileSync(out, 'utf8'));
  return (rows ?? first.items)[0];
}

it('what Hypothesis says and Stet has no place for goes out again after a change, as it came', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const out = await throughStet(library, id, 'hypothesis', { rows: [hypothesis], total: 1 });
  expect(out).toEqual({
    links: {},
    flagged: false,
    moderation_status: 'APPROVED',
    actions: [],
    ...hypothesis,
    text: 'second',
    updated: expect.any(String),
  });
  // Places in the page are those of the words that it had.
  const [placed] = must(await library.read(id)).annotations;
  const { target } = await draftOn(library, id, 'The minister');
  if (placed) must(await library.saveAnnotations(id, [{ ...placed.annotation, target }]));
  const moved = await goneOut(library, 'hypothesis');
  expect(JSON.stringify(moved['target'])).not.toContain('RangeSelector');
  expect(moved).toMatchObject({ 'x-new': hypothesis['x-new'], target: [{ selector: [{ exact: 'The minister' }] }] });
  await library.close();
});

it('what a web annotation says and Stet has no place for goes out again after a change', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const out = await throughStet(library, id, 'jsonld', jsonld);
  expect(out).toMatchObject({
    id: jsonld.id,
    'ex:mood': jsonld['ex:mood'],
    audience: jsonld.audience,
    creator: { name: 'Mo' },
    body: [{ ...jsonld.body[0], value: 'second' }, jsonld.body[1]],
    'stet:foreign': { target: jsonld.target, creator: jsonld.creator },
  });
  expect(out['@context']).toContainEqual({ ex: 'https://ex.example/' });
  await library.close();
});

it('what other formats said is no field of Hypothesis', async () => {
  const { library } = await makeLibrary();
  await addText(library);
  const path = join(makeFolder(), 'readwise.csv');
  writeFileSync(path, 'Highlight,Book Title,Note,Location\r\ntwo boats,Harbour towns ask for more time,n,7\r\n');
  must(await library.importAnnotations({ path, format: null }));
  const out = await goneOut(library, 'hypothesis');
  expect(Object.keys(out)).not.toEqual(expect.arrayContaining(['location']));
  expect(out).toMatchObject({ text: 'n', target: [{ selector: [{ exact: 'two boats' }] }] });
  await library.close();
});

it('what a line of the library says stays, whatever is changed', async () => {
  const { library } = await makeLibrary();
  const id = await addText(library);
  const draft = await draftOn(library, id, 'two boats', { 'ex:more': { a: [1] }, body: noteBody('first') });
  const [target] = draft.target;
  if (!target) throw new Error('no target');
  must(await library.saveAnnotations(id, [{ ...draft, target: [{ ...target, 'ex:page': 3 }] }]));
  const [placed] = must(await library.read(id)).annotations;
  if (placed) must(await library.saveAnnotations(id, [{ ...placed.annotation, body: noteBody('second') }]));
  expect(await goneOut(library, 'jsonld')).toMatchObject({ 'ex:more': { a: [1] }, target: [{ 'ex:page': 3 }] });
  await library.close();
});
