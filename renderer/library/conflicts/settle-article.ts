import { t } from 'i18next';
import type { ArticleConflict, StandingFields } from '../../../shared/model/article-conflict.ts';
import { call } from '../../state/bridge.ts';
import { perform } from '../../state/history.ts';
import { TEXT } from './article-fields.ts';
import type { EntryChoice } from './entry-conflicts.ts';
import { tellSettled } from './settle-conflict.ts';

/** Ends a conflict in an article's details or text with what was chosen, as one step. The other text stays among the revisions. */
export async function settleArticle({ articleId, fields }: ArticleConflict, choice: EntryChoice): Promise<void> {
  const chosen = fields.map(({ id, values }) => [id, { value: values[choice[id] ?? 0], beside: [] }]);
  const after = Object.fromEntries(chosen) as StandingFields;
  let before: StandingFields = {};
  await perform({
    label: t('conflicts.step'),
    redo: async () => {
      before = await call('articles.settle', articleId, after);
    },
    undo: async () => void (await call('articles.settle', articleId, before)),
  });
  tellSettled(t(fields.some(({ id }) => id === TEXT) ? 'conflicts.settledText' : 'conflicts.settled'));
}
