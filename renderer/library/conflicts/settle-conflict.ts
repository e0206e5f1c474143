import { t } from 'i18next';
import type { AnnotationRow } from '../../../shared/bridge/answers.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { performOnAnnotations } from '../../state/annotation-changes.ts';
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
  const copies = others.map((other) => ({ ...other, id: `urn:uuid:${crypto.randomUUID()}` }));
  await settle(row, [final(first), ...copies]);
  tellSettled(t('conflicts.settledBoth'));
}

/** With nothing beside it any more. */
function final(annotation: Annotation): Annotation {
  return { ...annotation, 'stet:conflicts': [] };
}

async function settle({ articleId, annotation }: AnnotationRow, after: Annotation[]): Promise<void> {
  const changes = after.map((to) => ({ from: to.id === annotation.id ? annotation : null, to }));
  await performOnAnnotations(articleId, t('conflicts.step'), changes);
}

export function tellSettled(message: string): void {
  toastOfStep(message);
}
