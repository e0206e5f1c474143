import * as fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import type { Library } from '../../../electron/library/library.ts';
import { type Annotation, claimOf, noteOf, quotationOf, tagsOf } from '../../../shared/model/annotation.ts';
import { claimKinds, claimStatuses } from '../../../shared/model/annotation-words.ts';
import type { Code } from '../../../shared/model/codebook.ts';
import type { Person } from '../../../shared/model/person.ts';
import { hasWords } from '../../../shared/search/has-words.ts';
import { claimantOf, type LedgerQuery, tagNames } from '../../../shared/survey/ledger.ts';
import { codesCarried } from '../../../shared/survey/uses.ts';
import { gatherVoices, type Spoken, voiceKeys } from '../../../shared/survey/voices.ts';
import { claimBody, quotation } from '../../renderer/rows.ts';
import {
  addText,
  draftOn,
  harbour,
  makeLibrary,
  must,
  removeFolders,
  type TestLibrary,
} from '../../support/library.ts';

let made: TestLibrary;

afterEach(async () => {
  await made.library.close();
  removeFolders();
});

const people: Person[] = [
  { id: 'p-mira', name: 'Mira Oduya', aliases: ['Captain Oduya'], role: 'Captain', affiliation: null },
  { id: 'p-ada', name: 'Ada Brandt', aliases: [], role: null, affiliation: 'Vellan gardens' },
];
const codes: Code[] = [
  { id: 'code-sea', name: 'sea', parent: null, color: null, definition: '' },
  { id: 'code-work', name: 'work', parent: 'code-sea', color: null, definition: '' },
];

const names = fc.constantFrom(
  null,
  'he',
  'Mira Oduya',
  'captain  oduya',
  'Tomas Reil',
  'TOMAS REIL',
  'the harbour office',
);
const persons = fc.constantFrom(null, null, 'p-mira', 'p-ada', 'gone');
const tags = fc.array(
  fc.constantFrom(
    { value: 'sea', 'stet:code': 'code-sea' },
    { value: 'once sea', 'stet:code': 'code-sea' },
    { value: 'Work' },
    { value: 'two\nlines' },
    { value: 'lost', 'stet:code': 'gone' },
  ),
  { maxLength: 3 },
);
/** Words of the article, each at a place of its own. */
const words = [
  'The council of Halden',
  'the quay would stay open',
  'has fished from Halden',
  'two boats',
  'million crowns',
];
const drafts = fc.record({
  words: fc.constantFrom(...words),
  tags,
  body: fc.oneof(
    fc
      .record({ 'stet:speaker': names, 'stet:person': persons, 'stet:role': fc.constantFrom(null, 'ferryman') })
      .map(quotation),
    fc
      .record({
        'stet:claimant': names,
        'stet:person': persons,
        'stet:status': fc.constantFrom(...claimStatuses),
        'stet:claimKind': fc.constantFrom(...claimKinds),
        'schema:text': fc.constantFrom('', '', 'Fishing paid less'),
      })
      .map(claimBody),
    fc.constant({ type: 'TextualBody', purpose: 'commenting', value: 'Ask the harbour' }),
    fc.constant(null),
  ),
});
const steps = fc.array(
  fc.record({
    article: fc.nat({ max: 2 }),
    drafts: fc.array(drafts, { maxLength: 4 }),
    after: fc.constantFrom('nothing', 'nothing', 'trash', 'untrash', 'remove', 'change'),
  }),
  { minLength: 2, maxLength: 6 },
);
const queries = fc.record<LedgerQuery>({
  text: fc.constantFrom('', '', 'fish', 'CAPT', 'sea halden', 'less'),
  status: fc.constantFrom(null, null, ...claimStatuses),
  kind: fc.constantFrom(null, null, null, ...claimKinds),
  claimant: fc.constantFrom(null, null, 'Mira Oduya', 'Tomas Reil'),
  tag: fc.constantFrom(null, null, 'sea', 'Work'),
  groupBy: fc.constantFrom('status', 'claimant', 'kind', 'tag'),
});

type Step = typeof steps extends fc.Arbitrary<(infer One)[]> ? One : never;

/** One annotation as the article's own files tell of it. */
interface Told {
  annotation: Annotation;
  title: string;
  published: string | null;
  words: string;
}

/** All annotations outside of the trash, the newest article first, in the order of the text: read article by article. */
async function tellAll(library: Library): Promise<Told[]> {
  const told: Told[] = [];
  for (const { id, title, published } of must(await library.list({ trashed: false }))) {
    const { annotations } = must(await library.read(id));
    const placed = annotations.map(({ annotation, placements: [placement] }) => ({
      annotation,
      title,
      published,
      start: placement?.state === 'orphan' ? -1 : (placement?.range.start ?? -1),
      words: String((annotation.target[0]?.selector[0] as { exact?: string } | undefined)?.exact ?? ''),
    }));
    told.push(...placed.sort((a, b) => a.start - b.start || (a.annotation.id < b.annotation.id ? -1 : 1)));
  }
  return told;
}

function spokenOf({ annotation }: Told): Spoken | null {
  const said = quotationOf(annotation);
  if (said) return { as: 'quotes', personId: said['stet:person'], name: said['stet:speaker'], role: said['stet:role'] };
  const claim = claimOf(annotation);
  return claim ? { as: 'claims', personId: claim['stet:person'], name: claim['stet:claimant'], role: null } : null;
}

function carriedOf({ annotation }: Told) {
  return tagsOf(annotation).map(({ value, 'stet:code': code }) => ({
    name: value.replace('\n', ' '),
    code: code ?? null,
  }));
}

const idsOf = (all: readonly { annotation: Annotation }[]) => all.map(({ annotation: { id } }) => id).sort();
const span = { from: 0, limit: 200 };
const ledgerNames = {
  people: new Map(people.map(({ id, name }) => [id, name])),
  codes: new Map(codes.map(({ id, name }) => [id, name])),
};

async function takeStep(library: Library, ids: readonly string[], { article, drafts: wanted, after }: Step) {
  const id = ids[article] ?? '';
  const saved = [];
  for (const { words: on, body, tags: carried } of wanted) {
    const tagBodies = carried.map((tag) => ({ type: 'TextualBody' as const, purpose: 'tagging' as const, ...tag }));
    const kind = kindOf(body);
    saved.push(await draftOn(library, id, on, { 'stet:kind': kind, body: body ? [body, ...tagBodies] : tagBodies }));
  }
  const done = must(await library.saveAnnotations(id, saved));
  const [first] = done;
  // The index follows each change by itself.
  must(await library.listCounts());
  if (after === 'trash') must(await library.trash([id]));
  if (after === 'untrash') must(await library.untrash([id]));
  if (first && after === 'remove') must(await library.removeAnnotations(id, [first.annotation.id]));
  if (first && after === 'change') must(await library.saveAnnotations(id, [{ ...first.annotation, body: [] }]));
}

function kindOf(body: { type: string } | null): 'highlight' | 'quote' | 'claim' | 'note' {
  if (body?.type === 'schema:Quotation') return 'quote';
  if (body?.type === 'schema:Claim') return 'claim';
  return body ? 'note' : 'highlight';
}

async function compareVoices(library: Library, all: readonly Told[]) {
  const spoken = all.flatMap((told) => spokenOf(told) ?? []);
  const voices = gatherVoices(
    people,
    spoken.map((each) => ({ spoken: each, count: 1 })),
  );
  const list = must(await library.voices({ filter: '', limit: 100 }));
  expect(list.voices).toEqual(voices);
  const keyOf = voiceKeys(people);
  for (const voice of voices) {
    expect(must(await library.heard(voice.key))?.voice).toEqual(voice);
    for (const as of ['quotes', 'claims'] as const) {
      const said = must(await library.said(voice.key, as, span));
      const own = all.filter((told) => {
        const one = spokenOf(told);
        return one?.as === as && keyOf(one) === voice.key;
      });
      expect(said.total).toBe(voice[as]);
      expect(idsOf(said.rows)).toEqual(idsOf(own));
      const dates = said.rows.map(({ articlePublished }) => articlePublished ?? '');
      expect(dates).toEqual([...dates].sort().reverse());
    }
  }
}

async function compareCodes(library: Library, all: readonly Told[]) {
  const carried = codesCarried(codes);
  const uses = must(await library.codeUses());
  for (const { id } of codes) {
    const own = all.filter((told) => carried(carriedOf(told)).has(id));
    expect(uses[id]).toBe(own.length);
    const used = must(await library.codeUsed({ codeId: id, below: false }, span));
    expect(idsOf(used.rows)).toEqual(idsOf(own));
    // The sea has work below it.
    const within = all.filter((told) => !carried(carriedOf(told)).isDisjointFrom(new Set([id, 'code-work'])));
    expect(idsOf(must(await library.codeUsed({ codeId: id, below: true }, span)).rows)).toEqual(idsOf(within));
    const spread = must(await library.codeSpread({ codeId: id, below: true }));
    const inYears = Map.groupBy(within, ({ published }) => published?.slice(0, 4) ?? null);
    const years = Map.groupBy(spread, ({ year }) => year);
    const counted = [...years].map(
      ([year, cells]) => [year, cells.reduce((sum, { count }) => sum + count, 0)] as const,
    );
    expect(new Map(counted)).toEqual(new Map([...inYears].map(([year, those]) => [year, those.length])));
  }
}

async function compareLedger(library: Library, all: readonly Told[], query: LedgerQuery) {
  const claims = all.flatMap((told) => {
    const claim = claimOf(told.annotation);
    if (!claim) return [];
    const claimant = claimantOf(ledgerNames, claim['stet:person'], claim['stet:claimant']);
    const tagged = tagNames(ledgerNames, carriedOf(told));
    const text = claim['schema:text'] || told.words;
    const haystack = [text, told.words, claimant, told.title, ...tagged].join(' ');
    return [{ id: told.annotation.id, claim, claimant, tags: tagged, text, haystack }];
  });
  const shown = claims.filter(
    ({ claim, claimant, tags: tagged, haystack }) =>
      (query.kind === null || claim['stet:claimKind'] === query.kind) &&
      (query.claimant === null || claimant === query.claimant) &&
      (query.tag === null || tagged.includes(query.tag)) &&
      hasWords(haystack, query.text),
  );
  const ofStatus = shown.filter(({ claim }) => query.status === null || claim['stet:status'] === query.status);
  const ledger = must(await library.ledger(query));
  expect(ledger.total).toBe(claims.length);
  for (const status of claimStatuses)
    expect(ledger.counts[status] ?? 0).toBe(shown.filter(({ claim }) => claim['stet:status'] === status).length);
  expect(ledger.tags).toEqual([...new Set(claims.flatMap((each) => each.tags))].sort((a, b) => a.localeCompare(b)));
  const lines = must(await library.ledgerLines(query, span));
  let at = 0;
  for (const { key, size, counts } of ledger.groups) {
    const own = lines.slice(at, at + size);
    at += size;
    expect(Object.values(counts).reduce((sum, count) => sum + count, 0)).toBe(size);
    for (const line of own) {
      const known = ofStatus.find(({ id }) => id === line.annotationId);
      expect(line).toMatchObject({
        text: known?.text,
        claimant: known?.claimant,
        tags: known?.tags,
        status: known?.claim['stet:status'],
        kind: known?.claim['stet:claimKind'],
      });
      const keys = {
        status: [line.status],
        kind: [line.kind],
        claimant: [line.claimant],
        tag: line.tags.length ? line.tags : [null],
      };
      expect(keys[query.groupBy]).toContain(key);
    }
  }
  expect(at).toBe(lines.length);
  expect([...new Set(lines.map(({ annotationId }) => annotationId))].sort()).toEqual(
    ofStatus.map(({ id }) => id).sort(),
  );
}

it('tells of all annotations what their files tell, whatever was done before', { timeout: 120_000 }, async () => {
  made = await makeLibrary();
  const { library } = made;
  for (const person of people) must(await library.savePerson(person));
  for (const code of codes) must(await library.saveCode(code));
  const ids: string[] = [];
  const titles = ['Nets are mended', 'Boats stay at sea', 'Winter comes to Halden early'];
  const own = [
    'Nobody at the meeting asked how the mending of the nets would be paid for in the years to come.',
    'Four boats were still out beyond the skerries when the storm warning came over the radio that evening.',
    'Ice stood in the inner harbour for the first time since the old lighthouse was taken down by the county.',
  ];
  for (const [at, published] of [null, '2024-03', '2023-12-28'].entries()) {
    const id = await addText(
      library,
      `${titles[at]}\n\n${harbour.replace('41 million', `4${at} million`)}\n${own[at]}\n`,
      `${at}.txt`,
    );
    must(await library.update(id, { metadata: { published } }));
    ids.push(id);
  }
  await fc.assert(
    fc.asyncProperty(steps, queries, async (taken, query) => {
      for (const step of taken) {
        await takeStep(library, ids, step);
        const all = await tellAll(library);
        await compareVoices(library, all);
        await compareCodes(library, all);
        await compareLedger(library, all, query);
        const notes = all.filter(({ annotation }) => annotation['stet:kind'] === 'note');
        expect(idsOf(must(await library.notesOnArticles('', span)).rows)).toEqual(idsOf(notes));
        const asked = notes.filter(({ annotation }) => noteOf(annotation)?.value.includes('harbour'));
        expect(must(await library.notesOnArticles('harb ask', span)).total).toBe(asked.length);
      }
      for (const id of ids) {
        must(await library.untrash([id]));
        const { annotations } = must(await library.read(id));
        must(
          await library.removeAnnotations(
            id,
            annotations.map(({ annotation }) => annotation.id),
          ),
        );
      }
    }),
    { numRuns: 12 },
  );
});
