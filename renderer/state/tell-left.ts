import { t } from 'i18next';
import { toast } from './toasts.ts';

/** Says that a step was not taken back, or not done again, where somebody has changed the same since. */
export function tellLeft(what: 'annotations' | 'articles' | 'people' | 'codes', count: number): void {
  if (count > 0) toast(t(`app.leftNewer.${what}`, { count }), { tone: 'problem' });
}
