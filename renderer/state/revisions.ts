import type { ArticleView } from '../../shared/bridge/answers.ts';
import type { Article } from '../../shared/model/article.ts';
import type { Block } from '../../shared/model/block.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { shownView, showView } from './open-article.ts';
import { own } from './own-changes.ts';
import { tellLeft } from './tell-left.ts';

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

/**
 * The first time makes the revision, later times go back to it: redoing makes no more of them. A text that somebody else has made since
 * stays, and that is said.
 */
function asStep(articleId: string, label: string, make: () => Promise<ArticleView>): Promise<void> {
  let before = shownView(articleId)?.article.revision;
  let made: number | undefined;
  const choose = async (revision: number, instead: number) => {
    const view = await own(articleId, call('revisions.choose', articleId, revision, instead));
    if (view.article.revision !== revision) tellLeft('articles', 1);
    showView(view);
  };
  return perform({
    label,
    async redo() {
      if (made !== undefined) return choose(made, before ?? made);
      const view = await own(articleId, make());
      before = besideNow(view.article) ?? before;
      made = view.article.revision;
      showView(view);
    },
    async undo() {
      if (made !== undefined && before !== undefined) await choose(before, made);
    },
  });
}
