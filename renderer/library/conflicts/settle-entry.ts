import { t } from 'i18next';
import { call } from '../../state/bridge.ts';
import { perform } from '../../state/history.ts';
import { type Entry, type EntryChoice, type EntryConflict, type EntryKind, settledEntry } from './entry-conflicts.ts';
import { tellSettled } from './settle-conflict.ts';

/** Ends a conflict in a person, a tag, a collection or a rule with what was chosen, as one step. */
export async function settleEntry(conflict: EntryConflict, choice: EntryChoice): Promise<void> {
  const { what, entry } = conflict;
  const after = settledEntry(conflict, choice);
  await perform({
    label: t('conflicts.step'),
    redo: () => save(what, after),
    async undo() {
      // Setting a field settles it: what stands beside the values comes back once they are those of before.
      await save(what, entry);
      await save(what, entry);
    },
  });
  tellSettled(t('conflicts.settled'));
}

async function save(what: EntryKind, entry: Entry): Promise<void> {
  await call(`${what}.save`, entry as never);
}
