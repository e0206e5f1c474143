import { t } from 'i18next';
import { type Annotation, type ClaimStatus, claimOf } from '../../shared/model/annotation.ts';
import type { LedgerRow } from '../../shared/survey/ledger.ts';
import { performOnAnnotations } from '../state/annotation-changes.ts';
import { call } from '../state/bridge.ts';
import { useSettings } from '../state/settings.ts';
import { toastOfStep } from '../state/step-toast.ts';

/** The annotation with another status, and the change at the end of its history. `at` is ISO 8601, UTC. */
export function withStatus(annotation: Annotation, status: ClaimStatus, by: string, at: string): Annotation {
  const claim = claimOf(annotation);
  if (!claim || claim['stet:status'] === status) return annotation;
  const changed = {
    ...claim,
    'stet:status': status,
    'stet:history': [...claim['stet:history'], { status, at, by, reason: '' }],
  };
  return { ...annotation, body: annotation.body.map((body) => (body === claim ? changed : body)) };
}

/** Changes a claim's status, as one step that can be undone. */
export async function changeStatus(
  { articleId, annotationId }: Pick<LedgerRow, 'articleId' | 'annotationId'>,
  status: ClaimStatus,
): Promise<void> {
  const [now] = await call('annotations.find', [{ articleId, annotationId }]);
  if (!now) throw new Error(t('claims.gone'));
  const { annotation } = now;
  const after = withStatus(annotation, status, useSettings.getState().name, new Date().toISOString());
  if (after === annotation) return;
  await performOnAnnotations(articleId, t('claims.step'), [{ from: annotation, to: after }]);
  toastOfStep(t('claims.changed', { status: t(`terms.statuses.${status}`) }));
}
