import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import { isPronoun } from '../../shared/detect/words/languages.ts';
import { claimOf, quotationOf } from '../../shared/model/annotation.ts';
import type { Person } from '../../shared/model/person.ts';
import { hasWords } from '../../shared/search/has-words.ts';

/** The key of whoever is not named; no person's id and no folded name is a blank. */
export const NOBODY = ' ';

/** Somebody who is quoted or claims something. `person` is null while the name stands in no person's record. */
export interface Voice {
  /** The person's id, the printed name folded, or NOBODY. */
  key: string;
  /** Of those whom the text does not name, the words it has for them instead: "he, it". */
  name: string;
  person: Person | null;
  /** The role as last printed, for a voice without a record. */
  role: string | null;
  quotes: AnnotationRow[];
  claims: AnnotationRow[];
}

/**
 * Everybody who speaks in the library: all persons, and the printed names that belong to none (by id, name or alias,
 * whatever the case). Most heard first, then by name; at the end the quotes whose speaker is not named ("he") as one voice.
 */
export function gatherVoices(people: readonly Person[], rows: readonly AnnotationRow[]): Voice[] {
  const voices = new Map<string, Voice>();
  const byName = new Map<string, string>();
  for (const person of people) {
    voices.set(person.id, { key: person.id, name: person.name, person, role: person.role, quotes: [], claims: [] });
    for (const name of [person.name, ...person.aliases]) byName.set(fold(name), person.id);
  }
  for (const row of rows) {
    const spoken = voiceOf(row);
    if (!spoken) continue;
    const key = resolve(spoken, voices, byName);
    if (key === null) continue;
    const voice = voices.get(key) ?? {
      key,
      name: key === NOBODY ? '' : (spoken.name ?? key),
      person: null,
      role: spoken.role,
      quotes: [],
      claims: [],
    };
    voices.set(key, voice);
    voice[spoken.list].push(row);
    if (key === NOBODY) voice.name = withWord(voice.name, spoken.name);
  }
  return [...voices.values()].sort(
    (a, b) =>
      Number(a.key === NOBODY) - Number(b.key === NOBODY) || heard(b) - heard(a) || a.name.localeCompare(b.name),
  );
}

/** Those with all of these words in their names, role or affiliation. */
export function filterVoices(voices: readonly Voice[], wanted: string): Voice[] {
  return voices.filter(({ name, role, person }) =>
    hasWords([name, role, person?.role, person?.affiliation, ...(person?.aliases ?? [])].join(' '), wanted),
  );
}

interface Spoken {
  list: 'quotes' | 'claims';
  personId: string | null;
  name: string | null;
  role: string | null;
}

function voiceOf({ annotation }: AnnotationRow): Spoken | null {
  const quotation = quotationOf(annotation);
  if (quotation) {
    const { 'stet:person': personId, 'stet:speaker': name, 'stet:role': role } = quotation;
    return { list: 'quotes', personId, name, role };
  }
  const claim = claimOf(annotation);
  return (
    (claim && { list: 'claims', personId: claim['stet:person'], name: claim['stet:claimant'], role: null }) || null
  );
}

function resolve(
  spoken: Spoken,
  voices: ReadonlyMap<string, Voice>,
  byName: ReadonlyMap<string, string>,
): string | null {
  if (spoken.personId !== null && voices.has(spoken.personId)) return spoken.personId;
  const name = spoken.name?.trim();
  // Most claims are the article's own; a quote is always somebody's.
  if (!name) return spoken.list === 'quotes' ? NOBODY : null;
  return byName.get(fold(name)) ?? (isPronoun(name) ? NOBODY : fold(name));
}

function withWord(words: string, word: string | null): string {
  const known = words.split(', ').filter((each) => each !== '');
  const added = fold(word ?? '');
  return added === '' || known.includes(added) ? known.join(', ') : [...known, added].join(', ');
}

function heard(voice: Voice): number {
  return voice.quotes.length + voice.claims.length;
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
