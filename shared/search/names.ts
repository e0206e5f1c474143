import type { Code } from '../model/codebook.ts';
import { type Collection, withNested } from '../model/collection.ts';
import type { Person } from '../model/person.ts';
import { foldWord } from './words.ts';

/** What the registers of the library know of names in a query. */
export interface Names {
  /** Ids of the people with that name or alias, and all their names. */
  person(name: string): { ids: string[]; names: string[] };
  /** The name of whoever has that id, or else that name or alias alone; null when nobody does. */
  whoIs(id: string | null, printed: string): string | null;
  /** Ids of the codes with that name, or below that path: border, border/crossing, border/*. */
  codes(name: string): string[];
  /** Ids of the articles in the collection and those below it; null when there is no such collection. */
  collection(name: string): string[] | null;
}

export interface Registers {
  people: readonly Person[];
  codes: readonly Code[];
  collections: readonly Collection[];
}

/** Looks names up without regard to case and accents. `find` answers the ids of what a live collection's query finds. */
export function namesIn(
  { people, codes, collections }: Registers,
  find: (query: string, names: Names) => string[],
): Names {
  /** Live collections under way: one that asks for itself holds nothing more. */
  const asking = new Set<string>();
  /** Who has a name or an alias. */
  let known: Map<string, { one: string; name: string }[]> | undefined;
  const names: Names = {
    person(name) {
      const wanted = fold(name);
      const found = people.filter((person) =>
        [person.name, ...person.aliases].some(
          (known) =>
            fold(known) === wanted || fold(known).startsWith(`${wanted} `) || fold(known).endsWith(` ${wanted}`),
        ),
      );
      return { ids: found.map(({ id }) => id), names: found.flatMap((person) => [person.name, ...person.aliases]) };
    },
    whoIs(id, printed) {
      const byId = id === null ? undefined : people.find((person) => person.id === id);
      if (byId) return byId.name;
      known ??= Map.groupBy(
        people.flatMap(({ name, aliases }) => [...new Set([name, ...aliases].map(fold))].map((one) => ({ one, name }))),
        ({ one }) => one,
      );
      const [first, ...others] = known.get(fold(printed)) ?? [];
      return first && others.length === 0 ? first.name : null;
    },
    codes(name) {
      const below = /\/?\*$/.test(name);
      const wanted = fold(name.replace(/\/?\*$/, ''));
      return codes.filter((code) => codeMatches(pathOf(codes, code), wanted, below)).map(({ id }) => id);
    },
    collection(name) {
      const wanted = fold(name);
      const found = collections.filter((one) => fold(one.name) === wanted || pathOf(collections, one) === wanted);
      if (found.length === 0) return null;
      const ids = new Set<string>();
      for (const one of found.flatMap(({ id }) => withNested(collections, id))) {
        for (const id of one.query === null ? one.articles : live(one, one.query)) ids.add(id);
      }
      return [...ids];
    },
  };
  function live({ id }: Collection, query: string): string[] {
    if (asking.has(id)) return [];
    asking.add(id);
    const found = find(query, names);
    asking.delete(id);
    return found;
  }
  return names;
}

/** With the names above it, folded: politics/border/crossing. A circle, which a file edited by hand can hold, is cut. */
function pathOf<Item extends { id: string; name: string; parent: string | null }>(
  items: readonly Item[],
  item: Item,
): string {
  const path = [item.name];
  const seen = new Set([item.id]);
  for (let above = item.parent; above !== null && !seen.has(above); ) {
    seen.add(above);
    const parent = items.find(({ id }) => id === above);
    if (!parent) break;
    path.unshift(parent.name);
    above = parent.parent;
  }
  return fold(path.join('/'));
}

function codeMatches(path: string, wanted: string, below: boolean): boolean {
  if (wanted === '') return below;
  const padded = `/${path}/`;
  return below ? padded.includes(`/${wanted}/`) || padded.includes(`/${wanted}`) : padded.endsWith(`/${wanted}/`);
}

function fold(text: string): string {
  return foldWord(text.trim());
}
