import type { Code } from '../../shared/model/codebook.ts';
import type { Person } from '../../shared/model/person.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { queryClient } from './query-client.ts';

/** Making a person or a tag on the spot, as one step that can be undone. */

export async function createPerson(name: string, details: Partial<Person>, label: string): Promise<Person> {
  const person: Person = { id: crypto.randomUUID(), name, aliases: [], role: null, affiliation: null, ...details };
  await perform({
    label,
    redo: () => changed('people', call('people.save', person)),
    undo: () => changed('people', call('people.remove', person.id)),
  });
  return person;
}

export async function createCode(name: string, label: string): Promise<Code> {
  const code: Code = { id: crypto.randomUUID(), name, parent: null, color: null, definition: '' };
  await perform({
    label,
    redo: () => changed('codes', call('codes.save', code)),
    undo: () => changed('codes', call('codes.remove', code.id)),
  });
  return code;
}

async function changed(what: 'people' | 'codes', done: Promise<unknown>): Promise<void> {
  await done;
  void queryClient.invalidateQueries({ queryKey: [what] });
}
