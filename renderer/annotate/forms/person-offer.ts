import type { Person } from '../../../shared/model/person.ts';
import { isName } from '../suggestions/accept.ts';

/** Somebody a form offers for a printed name: a person of the library, or one to be made. */
export type PersonOffer = { known: Person } | { make: string };

/**
 * Whom to offer for a name as printed and, where it is known, the fullest form of that name in the article. Null when it is
 * no name ("she", "the minister").
 */
export function personOffer(
  printed: string | null,
  fullest: string | null,
  people: readonly Person[],
): PersonOffer | null {
  const names = [fullest, printed].filter((name): name is string => name !== null && name.trim() !== '');
  for (const name of names) {
    const known = people.find((person) => [person.name, ...person.aliases].some((own) => same(own, name)));
    if (known) return { known };
  }
  const name = names.find(isName);
  return name === undefined ? null : { make: name.trim() };
}

function same(a: string, b: string): boolean {
  return a.trim().toLocaleLowerCase() === b.trim().toLocaleLowerCase();
}
