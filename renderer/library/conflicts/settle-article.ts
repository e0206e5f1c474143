import { t } from 'i18next';
import type { ArticleConflict, StandingFields } from '../../../shared/model/article-conflict.ts';
import { performOnArticles } from '../../state/article-changes.ts';
import { call } from '../../state/bridge.ts';
import { TEXT } from './article-fields.ts';
import type { EntryChoice } from './entry-conflicts.ts';
import { tellSettled } from './settle-conflict.ts';

/** Ends a conflict in an article's details or text with what was chosen, as one step. The other text stays among the revisions. */
export async function settleArticle({ articleId, fields }: ArticleConflict, choice: EntryChoice): Promise<void> {
  const chosen = fields.map(({ id, values }) => [id, { value: values[choice[id] ?? 0], beside: [] }]);
  const after = Object.fromEntries(chosen) as StandingFields;
  await performOnArticles(t('conflicts.step'), async () => [
    { articleId, from: await call('articles.settle', articleId, after), to: after },
  ]);
  tellSettled(t(fields.some(({ id }) => id === TEXT) ? 'conflicts.settledText' : 'conflicts.settled'));
}
