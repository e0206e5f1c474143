import type { ArticleView } from '../../shared/bridge/answers.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { showView, useOpenArticle } from './open-article.ts';
import { own } from './own-changes.ts';

/** Puts a removed line back into the text, or takes it out again, as one step that can be undone. */
export function setRestored(removalId: string, restored: boolean, label: string): Promise<void> {
  const articleId = useOpenArticle.getState().view?.article.id;
  if (articleId === undefined) return Promise.resolve();
  const set = async (on: boolean) =>
    showView(await own(articleId, call('removals.setRestored', articleId, removalId, on)));
  return perform({ label, redo: () => set(restored), undo: () => set(!restored) });
}

/** Decides that a line the cleaner was not sure of belongs to the text, as one step that can be undone. */
export function setDoubtful(removalId: string, doubtful: boolean, label: string): Promise<void> {
  const articleId = useOpenArticle.getState().view?.article.id;
  if (articleId === undefined) return Promise.resolve();
  const set = async (on: boolean) =>
    showView(await own(articleId, call('removals.setDoubtful', articleId, removalId, on)));
  return perform({ label, redo: () => set(doubtful), undo: () => set(!doubtful) });
}

/** Takes a block out of the text by hand, as one step that can be undone. */
export async function removeBlock(block: number, label: string): Promise<void> {
  const view = useOpenArticle.getState().view;
  if (!view) return;
  const line = restoredAt(view, block);
  if (line !== undefined) return setRestored(line, false, label);
  const articleId = view.article.id;
  const known = new Set(view.removals.map((removal) => removal.id));
  let made: string | undefined;
  await perform({
    label,
    async redo() {
      if (made !== undefined)
        return showView(await own(articleId, call('removals.setRestored', articleId, made, false)));
      const after = await own(articleId, call('removals.removeBlock', articleId, block));
      made = after.removals.find((removal) => !known.has(removal.id))?.id;
      showView(after);
    },
    async undo() {
      if (made !== undefined) showView(await own(articleId, call('removals.setRestored', articleId, made, true)));
    },
  });
}

/** The removal whose line stands restored at a block. */
function restoredAt(view: Pick<ArticleView, 'blocks' | 'removals'>, block: number): string | undefined {
  const text = view.blocks[block]?.text;
  return view.removals.find((removal) => removal.restored && removal.beforeBlock === block && removal.text === text)
    ?.id;
}
