import { t } from 'i18next';
import type { AnnotationRow } from '../../../shared/bridge/answers.ts';
import type { Annotation, AnnotationDraft } from '../../../shared/model/annotation.ts';
import type { AnnotationChange } from '../../../shared/model/annotation-change.ts';
import { takeBack } from '../../state/annotation-changes.ts';
import { draftOf } from '../../state/annotations.ts';
import { call } from '../../state/bridge.ts';
import { perform } from '../../state/history.ts';
import { own } from '../../state/own-changes.ts';
import { toastOfStep } from '../../state/step-toast.ts';
import { type Choice, canJoin, differingFields, settled, versionsOf } from './settle.ts';

/** Ends a conflict with what was chosen. One step of the history: undo brings both versions back. */
export async function settleConflict(row: AnnotationRow, choice: Choice): Promise<void> {
  const joined = Object.values(choice).includes('both');
  await settle(row, [final(settled(versionsOf(row.annotation), choice))]);
  tellSettled(joined ? t('conflicts.settledJoined') : t('conflicts.settled'));
}

/** Ends a conflict so that nothing is given up: in one annotation where that can be, else in one for each version. */
export async function keepBoth(row: AnnotationRow): Promise<void> {
  const versions = versionsOf(row.annotation);
  const fields = differingFields(versions);
  if (canJoin(fields)) return settleConflict(row, Object.fromEntries(fields.map(({ id }) => [id, 'both' as const])));
  const [first, ...others] = versions;
  if (!first) return;
  const copies = others.map((other) => ({ ...draftOf(other), id: `urn:uuid:${crypto.randomUUID()}` }));
  await settle(row, [final(first), ...copies]);
  tellSettled(t('conflicts.settledBoth'));
}

/** A draft that supersedes every version. */
function final(annotation: Annotation): AnnotationDraft {
  return { ...draftOf(annotation), 'stet:conflicts': [] };
}

async function settle({ articleId, annotation }: AnnotationRow, drafts: AnnotationDraft[]): Promise<void> {
  let changes: AnnotationChange[] = [];
  await perform({
    label: t('conflicts.step'),
    async redo() {
      const settled = await own(articleId, call('annotations.save', articleId, drafts));
      changes = settled.map(({ annotation: to }) => ({ from: to.id === annotation.id ? annotation : null, to }));
    },
    undo: async () => void (await takeBack(articleId, changes)),
  });
}

export function tellSettled(message: string): void {
  toastOfStep(message);
}
