import { t } from 'i18next';
import type { Person } from '../../shared/model/person.ts';
import { call } from '../state/bridge.ts';
import { perform, undo } from '../state/history.ts';
import { toast } from '../state/toasts.ts';
import { inBackground } from '../ui/report.ts';

/** Each is one step of the history. */

export async function savePerson(before: Person, after: Person): Promise<void> {
  await perform({
    label: t('people.steps.edit'),
    redo: async () => void (await call('people.save', after)),
    undo: async () => void (await call('people.save', before)),
  });
}

export async function addPerson(name: string, role: string | null): Promise<Person> {
  const person: Person = { id: crypto.randomUUID(), name, aliases: [], role, affiliation: null };
  await perform({
    label: t('people.steps.add'),
    redo: async () => void (await call('people.save', person)),
    undo: () => call('people.remove', person.id),
  });
  toast(t('people.added', { name }), undoable());
  return person;
}

export async function removePerson(person: Person): Promise<void> {
  await perform({
    label: t('people.steps.remove'),
    redo: () => call('people.remove', person.id),
    undo: async () => void (await call('people.save', person)),
  });
  toast(t('people.removed', { name: person.name }), undoable());
}

function undoable() {
  return { action: { label: t('app.undo'), run: () => inBackground(undo()) } };
}
