import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import { claimOf, quotationOf } from '../../shared/model/annotation.ts';
import type { Person } from '../../shared/model/person.ts';
import { hasWords } from '../../shared/search/has-words.ts';

/** Somebody who is quoted or claims something. `person` is null while the name stands in no person's record. */
export interface Voice {
  /** The person's id, or the printed name folded. */
  key: string;
  name: string;
  person: Person | null;
  /** The role as last printed, for a voice without a record. */
  role: string | null;
  quotes: AnnotationRow[];
  claims: AnnotationRow[];
}

/**
 * Everybody who speaks in the library: all persons, and the printed names that belong to none (by id, name or alias,
 * whatever the case). Most heard first, then by name.
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
      name: spoken.name ?? key,
      person: null,
      role: spoken.role,
      quotes: [],
      claims: [],
    };
    voices.set(key, voice);
    voice[spoken.list].push(row);
  }
  return [...voices.values()].sort((a, b) => heard(b) - heard(a) || a.name.localeCompare(b.name));
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
  if (!name) return null;
  return byName.get(fold(name)) ?? fold(name);
}

function heard(voice: Voice): number {
  return voice.quotes.length + voice.claims.length;
}

function fold(name: string): string {
  return name.normalize('NFKC').trim().replace(/\s+/g, ' ').toLowerCase();
}
