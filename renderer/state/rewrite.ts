import type { ArticleAnnotations } from '../../shared/bridge/answers.ts';
import type { Rewrite } from '../../shared/model/rewrite.ts';
import { call } from './bridge.ts';
import { settleEdits } from './edits.ts';
import { perform } from './history.ts';
import { changeRegister, type RegisterChanges, takeBackRegister } from './register.ts';
import { tellLeft } from './tell-left.ts';

interface Everywhere {
  label: string;
  /** What becomes of the annotations of the whole library. */
  rewrites: readonly Rewrite[];
  /** The changes of the register that go with it. */
  register: RegisterChanges;
}

/** A change of people or tags with all the annotations it concerns, as one step that can be undone: all of it or nothing. */
export async function changeEverywhere({ label, rewrites, register }: Everywhere): Promise<void> {
  await settleEdits();
  let before: { rewrite: Rewrite; were: ArticleAnnotations[] }[] = [];
  const putBack = async () => {
    let left = 0;
    for (const { rewrite, were } of before.toReversed()) left += await call('annotations.takeBack', rewrite, were);
    tellLeft('annotations', left);
  };
  await perform({
    label,
    async redo() {
      before = [];
      try {
        for (const rewrite of rewrites) before.push({ rewrite, were: await call('annotations.rewrite', rewrite) });
        await changeRegister(register);
      } catch (error) {
        await putBack();
        throw error;
      }
    },
    async undo() {
      await takeBackRegister(register);
      await putBack();
    },
  });
}
