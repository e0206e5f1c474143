import type { ArticleAnnotations } from '../../shared/bridge/answers.ts';
import type { Rewrite } from '../../shared/model/rewrite.ts';
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
  let before: ArticleAnnotations[][] = [];
  const putBack = async () => {
    for (const articles of before.toReversed()) await call('annotations.putBack', articles);
  };
  await perform({
    label,
    async redo() {
      before = [];
      try {
        for (const rewrite of rewrites) before.push(await call('annotations.rewrite', rewrite));
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
