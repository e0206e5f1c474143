import type { Person } from '../../shared/model/person.ts';

/** The person who is left of two: what is known of the kept one wins, the other's names become aliases. */
export function mergedPerson(kept: Person, gone: Pick<Person, 'name' | 'aliases' | 'role' | 'affiliation'>): Person {
  const aliases: string[] = [];
  const known = new Set([fold(kept.name)]);
  for (const name of [...kept.aliases, gone.name, ...gone.aliases]) {
    if (known.has(fold(name))) continue;
    known.add(fold(name));
    aliases.push(name);
  }
  return {
    ...kept,
    aliases,
    role: kept.role ?? gone.role,
    affiliation: kept.affiliation ?? gone.affiliation,
  };
}

/** The last word of a name; empty where that says nobody: an initial. */
export function familyName(name: string): string {
  const last = name.trim().split(/\s+/u).at(-1) ?? '';
  return last.length > 2 ? last : '';
}

/** The listed ones, each once, those first that have the same family name: they are the likeliest to be the same person. */
export function namesakesFirst<One extends { key: string; name: string }>(
  name: string,
  found: readonly One[],
  listed: readonly One[],
): One[] {
  const family = fold(familyName(name));
  const all = [...new Map([...found, ...listed].map((one) => [one.key, one])).values()];
  const isNamesake = (one: One) => family !== '' && fold(familyName(one.name)) === family;
  return [
    ...all.filter(isNamesake),
    ...all.filter((one) => !isNamesake(one) && listed.some(({ key }) => key === one.key)),
  ];
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
