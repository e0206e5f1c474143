import { isPronoun } from '../../../shared/detect/words/languages.ts';
import type { Person } from '../../../shared/model/person.ts';
import { foldWord } from '../../../shared/search/words.ts';
import { isName } from '../suggestions/accept.ts';

/** Somebody a form offers for a printed name: a person of the library, or one to be made. */
export type PersonOffer = { known: Person } | { make: string };

/**
 * Whom to offer for a name as printed and, where it is known, the fullest form of that name in the article. Null when it is
 * no name ("she", "the minister"). A shorter form of the name of one person alone is taken for that person's.
 */
export function personOffer(
  printed: string | null,
  fullest: string | null,
  people: readonly Person[],
): PersonOffer | null {
  const names = [fullest, printed].filter((name): name is string => name !== null && saysWho(name));
  for (const name of names) {
    const known = people.find((person) => [person.name, ...person.aliases].some((own) => same(own, name)));
    if (known) return { known };
  }
  const name = names.find(isName);
  if (name === undefined) return null;
  const [short, ...others] = people.filter((person) => isShortFor(name, person.name));
  return short && others.length === 0 ? { known: short } : { make: name.trim() };
}

/** What else somebody new is called: as the article prints it, where that is a name. "She" and "the minister" are many people. */
export function firstAliases(name: string, printed: string | null): string[] {
  return printed !== null && isName(printed) && !same(printed, name) ? [printed.trim()] : [];
}

/** Not for a pronoun, whoever may have it among their other names. */
function saysWho(name: string): boolean {
  return name.trim() !== '' && !isPronoun(name);
}

/** Without case and accents: "Jose" is "José". */
function same(a: string, b: string): boolean {
  return foldWord(a.trim()) === foldWord(b.trim());
}

/** M. Oduya, or Oduya alone, for Mira Oduya: the family name, and what stands before it as far as it is printed. */
function isShortFor(printed: string, full: string): boolean {
  const [short, long] = [wordsOf(printed), wordsOf(full)];
  if (short.length === 0 || short.length > long.length || short.at(-1) !== long.at(-1)) return false;
  let at = 0;
  return short.slice(0, -1).every((word) => {
    const found = long.findIndex((other, index) => index >= at && (other === word || isInitial(word, other)));
    at = found + 1;
    return found >= 0 && found < long.length - 1;
  });
}

function isInitial(word: string, name: string): boolean {
  return word.length === 1 && name.startsWith(word);
}

function wordsOf(name: string): string[] {
  return name
    .split(/[\s.]+/)
    .filter((word) => word !== '')
    .map(foldWord);
}
