import type { Person } from '../../model/person.ts';

/** The library's people, found by name or alias. */
export interface KnownPeople {
  find(name: string): Person | null;
}

export function people(list: readonly Person[]): KnownPeople {
  const byName = new Map<string, Person | null>();
  for (const person of list) {
    for (const name of [person.name, ...person.aliases]) {
      const key = normal(name);
      // An alias that two people share says nothing.
      const other = byName.get(key);
      byName.set(key, other === undefined || other?.id === person.id ? person : null);
    }
  }
  return { find: (name) => byName.get(normal(name)) ?? null };
}

function normal(name: string): string {
  return name
    .normalize('NFC')
    .toLowerCase()
    .replaceAll('’', "'")
    .replaceAll(/[.\s]+/g, ' ')
    .trim();
}
