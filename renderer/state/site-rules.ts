import { t } from 'i18next';
import { create } from 'zustand';
import { siteOf } from '../../shared/clean/site-rules.ts';
import type { SiteRule } from '../../shared/model/site-rule.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { useOpenArticle } from './open-article.ts';
import { changeRegister, type RegisterChanges, takeBackRegister } from './register.ts';

/** What was decided by hand about a line, which can be made to hold for the whole site. */
export interface LineDecision {
  articleId: string;
  site: string;
  line: string;
  action: SiteRule['action'];
}

/** The decision made last, until it holds for the site or another is made. */
export const useLastDecision = create<{ decision: LineDecision | null }>(() => ({ decision: null }));

/** Remembers a decision about a line of the open article; null when nothing is known of the article's site. */
export function decided(line: string, action: SiteRule['action']): LineDecision | null {
  const article = useOpenArticle.getState().view?.article;
  const site = article ? siteOf(article.metadata) : null;
  const decision = article && site !== null ? { articleId: article.id, site, line, action } : null;
  useLastDecision.setState({ decision });
  return decision;
}

/** Makes the decision hold for what is imported from the site later, as one step that can be undone. */
export async function makeSiteRule({ articleId, line, action, site }: LineDecision): Promise<void> {
  const before = await call('siteRules.list');
  let made: RegisterChanges | undefined;
  await perform({
    label: t('reader.site.step', { site }),
    async redo() {
      if (made) return changeRegister(made);
      const to = await call('siteRules.make', articleId, line, action);
      made = { what: 'siteRules', changes: [{ from: before.find(({ id }) => id === to.id) ?? null, to }] };
    },
    undo: async () => void (made && (await takeBackRegister(made))),
  });
  useLastDecision.setState({ decision: null });
}
