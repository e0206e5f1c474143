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

function fold(name: string): string {
  return name.normalize('NFKC').trim().toLowerCase();
}
