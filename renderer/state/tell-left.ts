import { t } from 'i18next';
import { toast } from './toasts.ts';

/** Things that steps are about. */
type Changed = 'annotations' | 'links' | 'articles' | 'people' | 'codes' | 'collections' | 'siteRules';

/** Says that a step was not taken back, or not done again, where somebody has changed the same since. */
export function tellLeft(what: Changed, count: number): void {
  if (count > 0) toast(t(`app.leftNewer.${what}`, { count }), { tone: 'problem' });
}
