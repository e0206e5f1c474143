import { settling } from '../../shared/exchange/entry-applied.ts';
import { type Change, reversed } from '../../shared/model/change.ts';
import type { Code } from '../../shared/model/codebook.ts';
import type { Collection } from '../../shared/model/collection.ts';
import type { Person } from '../../shared/model/person.ts';
import type { SiteRule } from '../../shared/model/site-rule.ts';
import type { Alongside } from './annotations.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { queryClient } from './query-client.ts';
import { tellLeft } from './tell-left.ts';

/** The things of the library that are written down beside the articles. */
export interface Entries {
  people: Person;
  codes: Code;
  collections: Collection;
  siteRules: SiteRule;
}
export type EntryKind = keyof Entries;
export type Entry = Entries[EntryKind];

/** What a step makes of people, of tags, of collections or of rules, in this order. Each change is about an entry of its own. */
export type RegisterChanges = {
  [What in EntryKind]: { what: What; changes: readonly Change<Entries[What]>[] };
}[EntryKind];

/** Makes the changes as far as nobody has changed the same since; says where somebody has. */
export async function changeRegister(register: RegisterChanges): Promise<void> {
  await apply(register.what, settled(register));
}

/** The same the other way round. */
export async function takeBackRegister(register: RegisterChanges): Promise<void> {
  await apply(register.what, reversed(settled(register)));
}

function settled({ changes }: RegisterChanges): Change<Entry>[] {
  return (changes as readonly Change<Entry>[]).map((change) => settling(change));
}

async function apply(what: EntryKind, changes: readonly Change<Entry>[]): Promise<void> {
  tellLeft(what, await call(`${what}.change`, changes as never));
  void queryClient.invalidateQueries({ queryKey: [what] });
}

/** Changes of entries as one step that can be undone. */
export function performChanges(label: string, register: RegisterChanges): Promise<void> {
  return perform({ label, redo: () => changeRegister(register), undo: () => takeBackRegister(register) });
}

/**
 * The same beside a change of annotations: both are one step. What comes with it is known at once, as the annotation is on screen at once:
 * whoever goes on by key waits for no disk.
 */
export function bringing(register: RegisterChanges): Alongside {
  const { what } = register;
  const changes: readonly Change<Entry>[] = register.changes;
  const coming = changes.flatMap(({ from, to }) => (from === null && to !== null ? [to] : []));
  queryClient.setQueryData<readonly Entry[]>([what], (known) => known && [...known, ...coming]);
  return {
    async redo() {
      try {
        await changeRegister(register);
      } catch (error) {
        void queryClient.invalidateQueries({ queryKey: [what] });
        throw error;
      }
    },
    undo: () => takeBackRegister(register),
  };
}

/** Somebody who is not in the register yet. */
export function newPerson(name: string, details: Partial<Person>): Person {
  return { id: crypto.randomUUID(), name, aliases: [], role: null, affiliation: null, ...details };
}

/** A tag that is not in the codebook yet. */
export function newCode(name: string): Code {
  return { id: crypto.randomUUID(), name, parent: null, color: null, definition: '' };
}
