import { type Change, reversed } from '../../shared/model/change.ts';
import type { Code } from '../../shared/model/codebook.ts';
import type { Person } from '../../shared/model/person.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { queryClient } from './query-client.ts';
import { tellLeft } from './tell-left.ts';

/** What a step makes of people, or of tags, in this order. Each change is about an entry of its own. */
export type RegisterChanges =
  | { what: 'people'; changes: readonly Change<Person>[] }
  | { what: 'codes'; changes: readonly Change<Code>[] };

/** Makes the changes as far as nobody has changed the same since; says where somebody has. */
export async function changeRegister(register: RegisterChanges): Promise<void> {
  const { what } = register;
  const left =
    register.what === 'people'
      ? await call('people.change', [...register.changes])
      : await call('codes.change', [...register.changes]);
  tellLeft(what, left);
  void queryClient.invalidateQueries({ queryKey: [what] });
}

/** The same the other way round. */
export function takeBackRegister(register: RegisterChanges): Promise<void> {
  return changeRegister(
    register.what === 'people'
      ? { what: 'people', changes: reversed(register.changes) }
      : { what: 'codes', changes: reversed(register.changes) },
  );
}

/** Changes of people or tags as one step that can be undone. */
export function performChanges(label: string, register: RegisterChanges): Promise<void> {
  return perform({ label, redo: () => changeRegister(register), undo: () => takeBackRegister(register) });
}

/** Makes a person on the spot. */
export async function createPerson(name: string, details: Partial<Person>, label: string): Promise<Person> {
  const person: Person = { id: crypto.randomUUID(), name, aliases: [], role: null, affiliation: null, ...details };
  await performChanges(label, { what: 'people', changes: [{ from: null, to: person }] });
  return person;
}

/** Makes a tag on the spot. */
export async function createCode(name: string, label: string): Promise<Code> {
  const code: Code = { id: crypto.randomUUID(), name, parent: null, color: null, definition: '' };
  await performChanges(label, { what: 'codes', changes: [{ from: null, to: code }] });
  return code;
}
