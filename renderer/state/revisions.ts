import type { ArticleView } from '../../shared/bridge/answers.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Block } from '../../shared/model/block.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { shownView, showView } from './open-article.ts';
import { own } from './own-changes.ts';

interface CorrectedText {
  blocks: Block[];
  reason: string;
  /** SHA-256 of the text that was corrected. */
  madeOn: string;
}

/** Stores a corrected text as a revision, as one step: undo reads on from the revision before it. */
export function saveText(articleId: string, { blocks, reason, madeOn }: CorrectedText, label: string): Promise<void> {
  return asStep(articleId, label, () => call('articles.editText', articleId, blocks, reason, madeOn));
}

/** Makes an earlier text the present one, as a revision of its own and one step. */
export function restoreRevision(articleId: string, revision: number, reason: string, label: string): Promise<void> {
  return asStep(articleId, label, () => call('revisions.restore', articleId, revision, reason));
}

/** The text that somebody else has made meanwhile, and that undo therefore goes back to. */
function besideNow({ conflicts, revisions }: Article): number | undefined {
  const hash = conflicts?.['revision']?.[0]?.value;
  return revisions.find(({ sha256 }) => sha256 === hash)?.revision;
}

/** The first time makes the revision, later times go back to it: redoing makes no more of them. */
function asStep(articleId: string, label: string, make: () => Promise<ArticleView>): Promise<void> {
  let before = shownView(articleId)?.article.revision;
  let made: number | undefined;
  const choose = (revision: number) => call('revisions.choose', articleId, revision);
  return perform({
    label,
    async redo() {
      const view = await own(articleId, made === undefined ? make() : choose(made));
      if (made === undefined) before = besideNow(view.article) ?? before;
      made = view.article.revision;
      showView(view);
    },
    async undo() {
      if (before !== undefined) showView(await own(articleId, choose(before)));
    },
  });
}
