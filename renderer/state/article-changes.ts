import type { FieldsChange } from '../../shared/model/article-conflict.ts';
import { reversed } from '../../shared/model/change.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { tellLeft } from './tell-left.ts';

/**
 * Changes details of articles as one step. Taken back, each field is what it was, with what stood in conflict beside it; what somebody
 * has changed since stays, and that is said. `change` makes the change for the first time and answers it.
 */
export async function performOnArticles(label: string, change: () => Promise<FieldsChange[]>): Promise<void> {
  let made: FieldsChange[] | null = null;
  const apply = async (changes: FieldsChange[]) => tellLeft('articles', await call('articles.change', changes));
  await perform({
    label,
    async redo() {
      if (made) await apply(made);
      else made = await change();
    },
    undo: () => apply(reversed(made ?? [])),
  });
}
