import { cpSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { strFromU8, strToU8, unzipSync, zipSync } from 'fflate';
import { afterEach, expect, it } from 'vitest';
import type { Library } from '../../../../../electron/library/library.ts';
import { openLibrary } from '../../../../../electron/library/open-library.ts';
import type { Annotation, AnnotationDraft, Body } from '../../../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation, motivationOf } from '../../../../../shared/model/annotation-defaults.ts';
import { canonical } from '../../../../../shared/model/versions.ts';
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

const tag = (value: string): Body => ({ type: 'TextualBody', purpose: 'tagging', value });

const marta = { id: 'p1', name: 'Marta Lindqvist', aliases: ['M. L.', 'Lindqvist'], role: 'fisher', affiliation: null };
/** Another of that name. */
const namesake = { id: 'p2', name: 'Marta Lindqvist', aliases: [], role: null, affiliation: 'the county' };

const claim: Body = {
  ...emptyClaim,
  'schema:text': 'Fishing brought\n\n41 million | crowns',
  'stet:claimant': 'the office, of statistics',
  'stet:claimKind': 'number',
  'stet:quantities': [
    { value: 41_000_000, unit: 'crowns', date: '2023', text: '41 million crowns' },
    { value: -0.5, unit: null, date: null, text: 'a | half' },
  ],
  'stet:status': 'disputed',
  'stet:history': [
    { status: 'supported', at: '2024-02-01T10:00:00.000Z', by: 'Mo', reason: 'one | two\nthree' },
    { status: 'disputed', at: '2024-02-02T10:00:00.000Z', by: '', reason: '' },
  ],
};
const quotation: Body = {
  ...emptyQuotation,
  'stet:speaker': 'Lindqvist',
  'stet:person': 'p1',
  'stet:role': 'fisher, of Halden',
  'stet:cue': 'said',
  'stet:addressee': 'the council',
  'stet:quoteType': 'mixed',
};

/** One of everything that has no words, many words, none any more, or says what a line of Stet's own would. */
async function madeUp() {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  must(await library.savePerson(marta));
  must(await library.savePerson(namesake));
  const of = (kind: Annotation['stet:kind'], body: Body[]): Partial<AnnotationDraft> => ({
    'stet:kind': kind,
    motivation: motivationOf[kind],
    creator: { type: 'Person', name: 'Kim & Mo' },
    body,
  });
  const on = (words: string, kind: Annotation['stet:kind'], body: Body[]) =>
    draftOn(library, id, words, of(kind, body));
  const whole = async (kind: Annotation['stet:kind'], body: Body[]) => {
    const draft = await on('Halden', kind, body);
    return { ...draft, target: draft.target.map((target) => ({ ...target, selector: [] })) };
  };
  const [quote, rest] = [await on('We need the quay', 'quote', [quotation]), await on('we need it open', 'quote', [])];
  const [there, gone] = [
    await on('two boats', 'note', noteBody('Two places')),
    await on('until the spring', 'note', []),
  ];
  must(
    await library.saveAnnotations(id, [
      await on('41 million crowns', 'claim', [
        claim,
        ...noteBody('Status: not sure\n  indented'),
        tag('money, and more'),
      ]),
      { ...quote, target: [...quote.target, ...rest.target] },
      { ...there, target: [...there.target, ...gone.target] },
      await on('until the spring', 'claim', [{ ...claim, 'stet:history': [] }, ...noteBody('Words went')]),
      await on('according to its chair', 'highlight', []),
      await on('owns two', 'quote', [{ ...quotation, 'stet:person': 'p2' }]),
      await on('The minister', 'note', noteBody('Note:\nwith a heading of that name')),
      await on('the county', 'note', noteBody('  Begins with spaces')),
      await whole('note', noteBody('On all of it 😀\n\n- one\n- two')),
      await whole('tag', [tag('harbours'), tag('fish')]),
      await whole('claim', [claim, ...noteBody('A claim of the whole')]),
      await whole('note', [...noteBody('Kind: claim'), tag('odd')]),
    ]),
  );
  const blocks = must(await library.read(id)).blocks.map((block) => ({
    ...block,
    text: block.text.replace(' until the spring', ' for now 😀'),
  }));
  must(await library.editText(id, blocks, 'corrected'));
  must(await library.saveAnnotations(id, [await on('for now 😀', 'quote', [quotation])]));
  return { library, folder, id };
}

/** The annotations as they are stored, without what belongs to one library alone. */
async function stored(library: Library, id: string): Promise<unknown[]> {
  const { annotations } = must(await library.read(id));
  return annotations
    .map(({ annotation, placements }) => ({
      id: annotation.id,
      kind: annotation['stet:kind'],
      motivation: annotation.motivation,
      creator: annotation.creator,
      created: annotation.created,
      // The code of a tag that is in no codebook is made by the import.
      body: annotation.body.map((each) => ({ format: 'text/markdown', ...each, 'stet:code': null })),
      words: annotation.target
        .map(({ selector }) => (selector.find(({ type }) => type === 'TextQuoteSelector') as { exact?: string })?.exact)
        .sort((a, b) => ((a ?? '') < (b ?? '') ? -1 : 1)),
      placed: placements.map((place) => (place.state === 'orphan' ? null : place.range)),
    }))
    .sort((a, b) => (a.id < b.id ? -1 : 1));
}

const asItIs = (files: Record<string, Uint8Array>) => files;

/** What other programs do to a project that they write again. */
function rewritten(files: Record<string, Uint8Array>): Record<string, Uint8Array> {
  return Object.fromEntries(
    Object.entries(files).map(([name, bytes]) =>
      name.endsWith('.txt')
        ? [name.replace('sources/', 'Sources/'), strToU8(`\ufeff${strFromU8(bytes).replaceAll('\n', '\r\n')}`)]
        : ['Some name.QDE', strToU8(`\ufeff${strFromU8(bytes)}`)],
    ),
  );
}

it.each([
  ['as it is', asItIs],
  ['with CRLF, byte order marks, and other names', rewritten],
])('a project of Stet comes back with all that went out: %s', async (_, through) => {
  const { library, folder, id } = await madeUp();
  const out = join(makeFolder(), 'out.qdpx');
  must(await library.exportTo({ format: 'qdpx', ids: [], out }));
  const before = await stored(library, id);
  await library.close();
  writeFileSync(out, zipSync(through(unzipSync(readFileSync(out)))));
  const bare = join(makeFolder(), 'bare');
  cpSync(folder, bare, { recursive: true });
  for (const name of readdirSync(bare, { recursive: true, encoding: 'utf8' }))
    if (name.endsWith('annotations.jsonl')) rmSync(join(bare, name));
  const into = must(await openLibrary(bare, { cacheDir: makeFolder() }));
  const outcomes = must(await into.importAnnotations({ path: out, format: null }));
  expect(outcomes.map(({ status }) => status).sort()).toEqual([
    ...Array(before.length - 2).fill('placed'),
    'unplaced',
    'unplaced',
  ]);
  const after = await stored(into, id);
  expect(after.map(canonical)).toEqual(before.map(canonical));
  // Elsewhere both are added as they are.
  const { library: elsewhere } = await makeLibrary();
  await addText(elsewhere);
  must(await elsewhere.importAnnotations({ path: out, format: null }));
  const people = must(await elsewhere.people());
  expect(people.toSorted((a, b) => (a.id < b.id ? -1 : 1))).toMatchObject([marta, namesake]);
  await elsewhere.close();
  const again = must(await into.importAnnotations({ path: out, format: null }));
  expect(new Set(again.map(({ status }) => status))).toEqual(new Set(['skipped']));
  await into.close();
});
