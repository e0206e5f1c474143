import { t } from 'i18next';
import type { ClaimStatus } from '../../shared/model/annotation.ts';
import { withStatus } from '../../shared/model/claim-status.ts';
import type { LedgerRow } from '../../shared/survey/ledger.ts';
import { performOnAnnotations } from '../state/annotation-changes.ts';
import { call } from '../state/bridge.ts';
import { useSettings } from '../state/settings.ts';
import { toastOfStep } from '../state/step-toast.ts';

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
