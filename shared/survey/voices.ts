import * as z from 'zod';
import { isPronoun } from '../detect/words/languages.ts';
import type { Person } from '../model/person.ts';
import { hasWords } from '../search/has-words.ts';

/** The key of whoever is not named; no person's id and no folded name is a blank. */
export const NOBODY = ' ';

export type SaidAs = 'quotes' | 'claims';

/** Who is printed as saying something. */
export interface Spoken {
  as: SaidAs;
  personId: string | null;
  name: string | null;
  /** As printed; claims have none. */
  role: string | null;
}

/** So many voices are answered at once. */
const MOST_VOICES = 10_000;

export const voiceQuerySchema = z.object({
  /** Words that those who are listed have in their names, role or affiliation. */
  filter: z.string().max(1000),
  limit: z.int().min(1).max(MOST_VOICES),
});
export type VoiceQuery = z.infer<typeof voiceQuerySchema>;

/** Those who speak, the most heard first. */
export interface VoiceList {
  voices: Voice[];
  /** How many the filter leaves in all. */
  total: number;
  /** Whatever the filter: people, and names as printed that belong to none of them. */
  people: number;
  names: number;
}

/** How often exactly that is printed. */
export interface SpokenCount {
  spoken: Spoken;
  count: number;
}

/** Somebody who is quoted or claims something. `person` is null while the name stands in no person's record. */
export interface Voice {
  /** The person's id, the printed name folded, or NOBODY. */
  key: string;
  /** Of those whom the text does not name, the words it has for them instead: "he, it". */
  name: string;
  person: Person | null;
  /** The role as last printed, for a voice without a record. */
  role: string | null;
  /** How many there are. */
  quotes: number;
  claims: number;
}

/**
 * Everybody who speaks in the library: all persons, and the printed names that belong to none (by id, name or alias,
 * whatever the case). Most heard first, then by name; at the end the quotes whose speaker is not named ("he") as one voice.
 * What is printed comes with the newest first.
 */
export function gatherVoices(people: readonly Person[], printed: readonly SpokenCount[]): Voice[] {
  const voices = new Map<string, Voice>();
  for (const person of people) {
    voices.set(person.id, { key: person.id, name: person.name, person, role: person.role, quotes: 0, claims: 0 });
  }
  const keyOf = voiceKeys(people);
  for (const { spoken, count } of printed) {
    const key = keyOf(spoken);
    if (key === null) continue;
    const voice = voices.get(key) ?? {
      key,
      name: key === NOBODY ? '' : (spoken.name ?? key),
      person: null,
      role: spoken.role,
      quotes: 0,
      claims: 0,
    };
    voices.set(key, voice);
    voice[spoken.as] += count;
    if (key === NOBODY) voice.name = withWord(voice.name, spoken.name);
  }
  return [...voices.values()].sort(
    (a, b) =>
      Number(a.key === NOBODY) - Number(b.key === NOBODY) || heard(b) - heard(a) || a.name.localeCompare(b.name),
  );
}

/** The key of the voice that something is said by; null for what is the article's own. */
export function voiceKeys(people: readonly Person[]): (spoken: Spoken) => string | null {
  const known = new Set(people.map(({ id }) => id));
  const byName = new Map<string, string>();
  for (const person of people) {
    // Whoever has “she” among their other names is not every “she” of the library.
    const aliases = person.aliases.filter((alias) => !isPronoun(alias));
    for (const name of [person.name, ...aliases]) byName.set(fold(name), person.id);
  }
  return ({ as, personId, name: printed }) => {
    if (personId !== null && known.has(personId)) return personId;
    const name = printed?.trim();
    // Most claims are the article's own; a quote is always somebody's.
    if (!name) return as === 'quotes' ? NOBODY : null;
    return byName.get(fold(name)) ?? (isPronoun(name) ? NOBODY : fold(name));
  };
}

/** Those with all of these words in their names, role or affiliation. */
export function filterVoices(voices: readonly Voice[], wanted: string): Voice[] {
  return voices.filter(({ name, role, person }) =>
    hasWords([name, role, person?.role, person?.affiliation, ...(person?.aliases ?? [])].join(' '), wanted),
  );
}

function withWord(words: string, word: string | null): string {
  const known = words.split(', ').filter((each) => each !== '');
  const added = fold(word ?? '');
  return added === '' || known.includes(added) ? known.join(', ') : [...known, added].join(', ');
}

function heard(voice: Voice): number {
  return voice.quotes + voice.claims;
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
