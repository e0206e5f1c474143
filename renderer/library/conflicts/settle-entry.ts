import { t } from 'i18next';
import { performChanges, type RegisterChanges } from '../../state/register.ts';
import { type EntryChoice, type EntryConflict, settledEntry, unsettledEntry } from './entry-conflicts.ts';
import { tellSettled } from './settle-conflict.ts';

/** Ends a conflict in a person, a tag, a collection or a rule with what was chosen, as one step. */
export async function settleEntry(conflict: EntryConflict, choice: EntryChoice): Promise<void> {
  const changes = [{ from: unsettledEntry(conflict), to: settledEntry(conflict, choice) }];
  await performChanges(t('conflicts.step'), { what: conflict.what, changes } as RegisterChanges);
  tellSettled(t('conflicts.settled'));
}
