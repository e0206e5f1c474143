import type { Code } from '../../shared/model/codebook.ts';
import type { SearchFacets, SearchResults } from '../../shared/model/library.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import { dayNames } from '../../shared/search/date-range.ts';
import { type Names, namesIn, type Registers } from '../../shared/search/names.ts';
import { parseQuery } from '../../shared/search/parse-query.ts';
import { partsOf } from '../../shared/search/query.ts';
import { foldWord } from '../../shared/search/words.ts';
import type { Index } from './index/ask-index.ts';
import type { LibraryContext } from './library-context.ts';
import type { ValueField } from './search/facets.ts';
import type { AnnotationsFound } from './search/matching-annotations.ts';
import type { SearchQuery } from './search/run-search.ts';
import type { LibraryFolder } from './store/folder-access.ts';
import { readTextNow } from './store/read-text.ts';
import { codeRegister, collectionRegister, peopleRegister } from './store/registers.ts';

export async function searchLibrary(context: LibraryContext, query: SearchQuery): Promise<Result<SearchResults>> {
  const registers = await registersFor(context, query.text);
  if (!registers.ok) return registers;
  return context.keeper.query((index) =>
    index.search(query, {
      names: namesOn(index, registers.value),
      readText: (path, file) => readTextNow(context.folder, path, file),
    }),
  );
}

/** What would narrow a search, with counts. */
export async function searchFacets(context: LibraryContext, text: string): Promise<Result<SearchFacets>> {
  const registers = await registersFor(context, text, ['person']);
  if (!registers.ok) return registers;
  return context.keeper.query((index) => index.facets(text, namesOn(index, registers.value)));
}

/** Ids of all articles that a query finds, newest first. */
export async function matchingArticles(context: LibraryContext, text: string): Promise<Result<string[]>> {
  const registers = await registersFor(context, text);
  if (!registers.ok) return registers;
  return context.keeper.query((index) => index.matching(text, namesOn(index, registers.value)));
}

/** Annotations that a query finds. */
export async function matchingAnnotations(context: LibraryContext, text: string): Promise<Result<AnnotationsFound>> {
  const registers = await registersFor(context, text);
  if (!registers.ok) return registers;
  return context.keeper.query((index) => index.matchingAnnotations(text, namesOn(index, registers.value)));
}

/** What can stand behind a field, the likeliest first. */
export async function fieldValues(context: LibraryContext, field: string, prefix: string): Promise<Result<string[]>> {
  const typed = foldWord(prefix);
  const fitting = (names: string[]) => ok(names.filter((name) => foldWord(name).includes(typed)).slice(0, 12));
  switch (field) {
    case 'publication':
    case 'byline':
    case 'lang':
    case 'site':
    case 'speaker':
    case 'claimant':
      return context.keeper.query((index) => index.values(field satisfies ValueField, prefix));
    case 'published':
    case 'added':
    case 'edited': {
      const days = dayNames.filter((name) => name.startsWith(typed));
      return context.keeper.query((index) => [...days, ...index.values(field satisfies ValueField, prefix)]);
    }
    case 'person': {
      const people = await peopleRegister(context.folder).all();
      return people.ok ? fitting(people.value.map(({ name }) => name)) : people;
    }
    case 'tag': {
      const codes = await codeRegister(context.folder).all();
      return codes.ok ? fitting(tagNames(codes.value)) : codes;
    }
    case 'in': {
      const collections = await collectionRegister(context.folder).all();
      return collections.ok ? fitting(collections.value.map(({ name }) => name)) : collections;
    }
    default:
      return ok([]);
  }
}

export function namesOn(index: Index, registers: Registers): Names {
  return namesIn(registers, (query, names) => index.matching(query, names));
}

/** The names of tags; those with others below them also with all of these: border, border/*. */
function tagNames(codes: readonly Code[]): string[] {
  const above = new Set(codes.map(({ parent }) => parent));
  return codes.flatMap(({ id, name }) => (above.has(id) ? [name, `${name}/*`] : [name]));
}

/** The registers that a query's names are looked up in: only those it needs, since they are read for each keystroke. */
async function registersFor(
  { folder }: LibraryContext,
  text: string,
  anyway: readonly ('person' | 'tag')[] = [],
): Promise<Result<Registers>> {
  const { tree } = parseQuery(text);
  const nodes = tree ? partsOf(tree).map((part) => (part.type === 'without' ? part.node : part)) : [];
  const inCollection = nodes.some(({ type }) => type === 'collection');
  // The query of a live collection may ask for anything.
  if (inCollection) return allRegisters(folder);
  const asksFor = (wanted: 'person' | 'tag') =>
    anyway.includes(wanted) || nodes.some((node) => (node.type === 'field' ? node.field : node.type) === wanted);
  const people = asksFor('person') ? await peopleRegister(folder).all() : ok([]);
  if (!people.ok) return people;
  const codes = asksFor('tag') ? await codeRegister(folder).all() : ok([]);
  return codes.ok ? ok({ people: people.value, codes: codes.value, collections: [] }) : codes;
}

export async function allRegisters(folder: LibraryFolder): Promise<Result<Registers>> {
  const people = await peopleRegister(folder).all();
  if (!people.ok) return people;
  const codes = await codeRegister(folder).all();
  if (!codes.ok) return codes;
  const collections = await collectionRegister(folder).all();
  return collections.ok
    ? ok({ people: people.value, codes: codes.value, collections: collections.value })
    : collections;
}
