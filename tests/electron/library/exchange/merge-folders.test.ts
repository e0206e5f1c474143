import { cpSync, existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import fc from 'fast-check';
import { afterEach, expect, it } from 'vitest';
import { restoreLibrary } from '../../../../electron/library/backups/restore-library.ts';
import type { Library } from '../../../../electron/library/library.ts';
import { openLibrary } from '../../../../electron/library/open-library.ts';
import { type AnnotationLine, isLink, isTombstone } from '../../../../electron/library/store/merge-annotations.ts';
import { describe as describeRange } from '../../../../shared/anchor/describe.ts';
import { readSelectors } from '../../../../shared/anchor/read-selectors.ts';
import { standsAtPosition } from '../../../../shared/anchor/stands-at.ts';
import { noteOf } from '../../../../shared/model/annotation.ts';
import type { Article } from '../../../../shared/model/article.ts';
import type { Block } from '../../../../shared/model/block.ts';
import { revisionOf } from '../../../../shared/model/made-on.ts';
import { canonical } from '../../../../shared/model/versions.ts';
import { articleText } from '../../../../shared/text/article-text.ts';
import { addText, draftOn, makeFolder, makeLibrary, must, noteBody, removeFolders } from '../../../support/library.ts';
import { putCollection } from '../../../support/library-entries.ts';

afterEach(removeFolders);

/** What somebody does to one copy of a library; every change says something that nobody else says. */
const allOf = (articles: string[]) => ({ id: 'k1', name: 'All', parent: null, articles, query: null });
const changes = {
  person: (library, _, words) =>
    library.savePerson({ id: 'p1', name: 'Ada', aliases: [], role: words, affiliation: null }),
  alias: async (library, _, words) => {
    const [ada] = must(await library.people());
    return ada ? library.savePerson({ ...ada, aliases: [...ada.aliases, words] }) : library.people();
  },
  newPerson: (library, _, words) =>
    library.savePerson({ id: `p ${words}`, name: words, aliases: [], role: null, affiliation: null }),
  code: (library, _, words) =>
    library.saveCode({ id: 'c1', name: 'money', parent: null, color: null, definition: words }),
  collection: (library, _, words) =>
    putCollection(library, { id: `k ${words}`, name: words, parent: null, articles: [], query: null }),
  collect: (library, id) => library.changeCollections([{ from: allOf([]), to: allOf([id]) }]),
  title: (library, id, words) => library.update(id, { metadata: { title: words } }),
  byline: (library, id, words) => library.update(id, { metadata: { byline: words } }),
  star: (library, id) => library.update(id, { starred: true }),
  status: (library, id) => library.update(id, { status: 'done' }),
  text: async (library, id, words) => {
    const [first, ...rest] = must(await library.read(id)).blocks;
    return first
      ? library.editText(id, [{ ...first, text: `${first.text} ${words}` }, ...rest], words)
      : library.info();
  },
  mark: async (library, id, words) => {
    const [first] = must(await library.read(id)).blocks;
    const corrected = first?.text.slice(-12) ?? '';
    return library.saveAnnotations(id, [await draftOn(library, id, corrected, { body: noteBody(words) })]);
  },
  annotate: async (library, id, words) =>
    library.saveAnnotations(id, [await draftOn(library, id, 'the quay', { body: noteBody(words) })]),
  note: async (library, id, words) => {
    const [known] = must(await library.read(id)).annotations;
    return known ? library.saveAnnotations(id, [{ ...known.annotation, body: noteBody(words) }]) : library.info();
  },
  reject: (library, id, words) => {
    const selector = describeRange(words, { start: 0, end: words.length });
    return library.rejectSuggestions(id, [{ kind: 'quote', selector }], true);
  },
  evidence: (library, id, words) => {
    const path = join(makeFolder(), 'list.txt');
    writeFileSync(path, words);
    return library.keepFile(id, path);
  },
  article: async (library, _, words) =>
    addText(library, `News of ${words}\n\nIt is ${words} and nothing else that ${words} brings.`),
} satisfies Record<string, (library: Library, id: string, words: string) => Promise<unknown>>;

/** Changes that may write over what another has written. */
const over: Partial<Record<keyof typeof changes, keyof typeof changes>> = {
  alias: 'person',
  annotate: 'note',
  mark: 'note',
};

const apart = fc.array(
  fc.record({ copy: fc.nat(2), what: fc.constantFrom(...(Object.keys(changes) as (keyof typeof changes)[])) }),
  { minLength: 10, maxLength: 16 },
);

async function open(folder: string): Promise<Library> {
  return must(await openLibrary(folder, { cacheDir: makeFolder() }));
}

async function madeUp(): Promise<{ folder: string; id: string }> {
  const { library, folder } = await makeLibrary();
  const id = await addText(library);
  must(await library.savePerson({ id: 'p1', name: 'Ada', aliases: [], role: null, affiliation: null }));
  await putCollection(library, allOf([]));
  must(await library.saveAnnotations(id, [await draftOn(library, id, 'Halden', { body: noteBody('first') })]));
  await library.close();
  return { folder, id };
}

/** A copy of the first folder into which the others were merged, one after the other. */
async function merged(first: string, ...others: string[]): Promise<string> {
  const folder = join(makeFolder(), 'merged');
  cpSync(first, folder, { recursive: true });
  const library = await open(folder);
  for (const other of others) expect(must(await library.merge(other)).failed).toEqual([]);
  await library.close();
  return folder;
}

const sorted = (values: unknown[]) => values.map(canonical).sort();

/** All that a library says, without what depends on who merged it. */
async function stateOf(folder: string): Promise<Record<string, unknown>> {
  const library = await open(folder);
  const articles: Record<string, unknown> = {};
  for (const name of readdirSync(join(folder, 'articles'), { recursive: true, encoding: 'utf8' })) {
    const id = /--([0-9a-f]+)$/.exec(name)?.[1];
    if (id === undefined) continue;
    const at = join(folder, 'articles', name);
    const lines = existsSync(join(at, 'annotations.jsonl')) ? readFileSync(join(at, 'annotations.jsonl'), 'utf8') : '';
    const rejected = existsSync(join(at, 'suggestions.json'))
      ? readFileSync(join(at, 'suggestions.json'), 'utf8')
      : '{}';
    const { article, blocks } = must(await library.read(id));
    const texts = new Map<number, Block[]>();
    for (const { revision } of must(await library.revisions(id)))
      texts.set(revision, must(await library.readRevision(id, revision)).blocks);
    articles[id] = {
      metadata: article.metadata,
      status: article.status,
      starred: article.starred,
      blocks,
      texts: sorted([...texts.values()]),
      annotations: lines
        .split('\n')
        .filter((line) => line !== '')
        .map((line) => standing(JSON.parse(line), article, texts))
        .map(canonical)
        .sort(),
      rejected: sorted(JSON.parse(rejected).rejected ?? []),
      evidence: existsSync(join(at, 'evidence')) ? readdirSync(join(at, 'evidence')).sort() : [],
    };
  }
  const collections = must(await library.collections()).map((each) => ({
    ...each,
    articles: each.articles.toSorted(),
  }));
  const people = must(await library.people()).map((each) => ({ ...each, aliases: each.aliases.toSorted() }));
  const state = {
    articles,
    people: sorted(people),
    codes: sorted(must(await library.codes())),
    collections: sorted(collections),
  };
  expect(must(await library.check()).filter(({ severity }) => severity === 'damage')).toEqual([]);
  await library.close();
  return state;
}

/** The line, whose targets name the texts that their words stand in. */
function standing(line: AnnotationLine, article: Article, texts: ReadonlyMap<number, Block[]>): AnnotationLine {
  for (const target of isTombstone(line) || isLink(line) ? [] : line.target) {
    const { quote, position } = readSelectors(target.selector);
    if (!quote || !position) continue;
    const text = articleText(texts.get(revisionOf(article, target) ?? 0) ?? []);
    expect([quote.exact, standsAtPosition(text, position, quote)]).toEqual([quote.exact, true]);
  }
  return line;
}

it(
  'copies changed apart say the same in whatever order they are merged, and merging again changes nothing',
  { timeout: 300_000 },
  () =>
    fc.assert(
      fc.asyncProperty(apart, async (all) => {
        const { folder, id } = await madeUp();
        const copies = [0, 1, 2].map((number) => join(makeFolder(), `copy${number}`));
        for (const copy of copies) cpSync(folder, copy, { recursive: true });
        const said: string[] = [];
        for (const [number, copy] of copies.entries()) {
          const library = await open(copy);
          for (const [at, { what }] of all.entries()) {
            if (all[at]?.copy !== number) continue;
            const words = `words${number}x${at}`;
            await changes[what](library, id, words);
            if (!['star', 'status', 'collect'].includes(what)) said.push(words);
          }
          await library.close();
        }
        const [a = '', b = '', c = ''] = copies;
        const state = await stateOf(await merged(a, b, c));
        expect(await stateOf(await merged(c, b, a))).toEqual(state);
        expect(await stateOf(await merged(a, await merged(b, c)))).toEqual(state);
        expect(await stateOf(await merged(a, b, c, b, a))).toEqual(state);
        const text = everything(await merged(a, b, c));
        // A copy's own later words may have taken the place of its earlier ones.
        for (const [at, { copy, what }] of all.entries()) {
          const words = `words${copy}x${at}`;
          const goneOn = all.some(
            (later, place) => place > at && later.copy === copy && (later.what === what || later.what === over[what]),
          );
          if (said.includes(words) && !goneOn) expect([what, text.includes(words)]).toEqual([what, true]);
        }
      }),
      // A run takes seconds: shrinking one that fails would take minutes.
      { numRuns: Number(process.env['STET_MERGE_RUNS'] ?? 2), endOnFailure: true },
    ),
);

/** The text of all files of a library. */
function everything(folder: string): string {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => readFileSync(join(entry.parentPath, entry.name), 'utf8'))
    .join('\n');
}

it('a bundle brings its articles with collections, people, codes, evidence, texts and suggestions turned down', async () => {
  const { folder, id } = await madeUp();
  const library = await open(folder);
  for (const what of ['person', 'code', 'collect', 'text', 'annotate', 'note', 'reject', 'evidence'] as const) {
    await changes[what](library, id, `words of ${what}`);
  }
  const out = join(makeFolder(), 'case.zip');
  must(await library.exportTo({ format: 'bundle', ids: [id], out }));
  await library.close();
  const state = await stateOf(folder);
  const restored = join(makeFolder(), 'restored');
  must(await restoreLibrary(out, restored));
  expect(await stateOf(restored)).toEqual(state);
  const other = await makeLibrary();
  must(await other.library.merge(out));
  expect(must(await other.library.read(id)).annotations.map(({ annotation }) => noteOf(annotation)?.value)).toContain(
    'words of note',
  );
  await other.library.close();
  const merged = await stateOf(other.folder);
  expect(merged).toEqual(state);
});
