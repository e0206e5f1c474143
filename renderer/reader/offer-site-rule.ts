import i18next from 'i18next';
import { openDialog } from '../state/dialogs.ts';
import { decided, type LineDecision, makeSiteRule, useLastDecision } from '../state/site-rules.ts';
import { toastOfStep } from '../state/step-toast.ts';
import { undoable } from '../state/undoable.ts';

/** Says what was done to a line, with the way back, and offers to do it for the whole site from now on. */
export function tellDecision(message: string, line: string, action: LineDecision['action']): void {
  const decision = decided(line, action);
  toastOfStep(
    message,
    decision
      ? { label: i18next.t(`reader.site.${action}`, { site: decision.site }), run: () => always(decision) }
      : undefined,
  );
}

/** The key for it: the decision made last. */
export function alwaysForSite(): void {
  const { decision } = useLastDecision.getState();
  if (decision) always(decision);
}

export function always(decision: LineDecision): void {
  const { action, site } = decision;
  undoable(makeSiteRule(decision), () =>
    toastOfStep(i18next.t(`reader.site.made.${action}`, { site }), {
      label: i18next.t('reader.site.show'),
      run: () => openDialog({ kind: 'siteRules' }),
    }),
  );
}
