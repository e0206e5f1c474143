import type { ArticleAnnotations } from '../../shared/bridge/answers.ts';
import type { Rewrite } from '../../shared/model/rewrite.ts';
import { tellLeft } from './annotation-changes.ts';
import { call } from './bridge.ts';
import { settleEdits } from './edits.ts';
import { perform } from './history.ts';

interface Everywhere {
  label: string;
  /** What becomes of the annotations of the whole library. */
  rewrites: readonly Rewrite[];
  /** The change of the register that goes with it, and the way back. */
  register: { redo(): Promise<void>; undo(): Promise<void> };
}

/** A change of people or tags with all the annotations it concerns, as one step that can be undone: all of it or nothing. */
export async function changeEverywhere({ label, rewrites, register }: Everywhere): Promise<void> {
  await settleEdits();
  let before: { rewrite: Rewrite; were: ArticleAnnotations[] }[] = [];
  const putBack = async () => {
    let left = 0;
    for (const { rewrite, were } of before.toReversed()) left += await call('annotations.takeBack', rewrite, were);
    tellLeft(left);
  };
  await perform({
    label,
    async redo() {
      before = [];
      try {
        for (const rewrite of rewrites) before.push({ rewrite, were: await call('annotations.rewrite', rewrite) });
        await register.redo();
      } catch (error) {
        await putBack();
        throw error;
      }
    },
    async undo() {
      await register.undo();
      await putBack();
    },
  });
}
