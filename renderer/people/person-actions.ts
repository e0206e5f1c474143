import { t } from 'i18next';
import type { Person } from '../../shared/model/person.ts';
import type { Voice } from '../../shared/survey/voices.ts';
import { newPerson, performChanges } from '../state/register.ts';
import { changeEverywhere } from '../state/rewrite.ts';
import { toastOfStep } from '../state/step-toast.ts';
import { mergedPerson } from './merge.ts';

/** Each is one step of the history. */

export async function savePerson(before: Person, after: Person): Promise<void> {
  await performChanges(t('people.steps.edit'), { what: 'people', changes: [{ from: before, to: after }] });
}

export async function addPerson(name: string, role: string | null): Promise<Person> {
  const person = newPerson(name, { role });
  await performChanges(t('people.steps.add'), { what: 'people', changes: [{ from: null, to: person }] });
  toastOfStep(t('people.added', { name }));
  return person;
}

export async function removePerson(person: Person): Promise<void> {
  await changeEverywhere({
    label: t('people.steps.remove'),
    rewrites: [{ what: 'person', from: person.id, into: null }],
    register: { what: 'people', changes: [{ from: person, to: null }] },
  });
  toastOfStep(t('people.removed', { name: person.name }));
}

/** Makes one of two voices; a name without a record becomes an alias. Answers the person who is left. */
export async function mergeVoices(kept: Voice, gone: Voice): Promise<Person> {
  const before = kept.person;
  const lost = gone.person;
  const base = before ?? lost;
  const own: Person = {
    id: base?.id ?? crypto.randomUUID(),
    name: kept.name,
    aliases: [],
    role: null,
    affiliation: null,
  };
  // Where only the other one has a record, that is the one that is kept, under the name that was chosen.
  const merged = before
    ? mergedPerson(before, personOf(gone))
    : mergedPerson({ ...own, role: kept.role }, personOf(gone));
  const going = before && lost ? lost : null;
  await changeEverywhere({
    label: t('people.steps.merge'),
    rewrites: going ? [{ what: 'person', from: going.id, into: merged.id }] : [],
    register: {
      what: 'people',
      changes: [{ from: base, to: merged }, ...(going ? [{ from: going, to: null }] : [])],
    },
  });
  toastOfStep(t('people.merged', { kept: merged.name, gone: gone.name }));
  return merged;
}

function personOf({ name, person, role }: Voice): Person {
  return person ?? { id: '', name, aliases: [], role, affiliation: null };
}
