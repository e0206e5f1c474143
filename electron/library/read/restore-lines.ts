import type { Block } from '../../../shared/model/block.ts';
import type { Removal } from '../../../shared/model/removal.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';

/** The text and what was taken out of it, as one state: `beforeBlock` of each removal counts in these blocks. */
export interface Cleaned {
  blocks: Block[];
  /** In the order of the document. */
  removals: Removal[];
}

/** Puts a removed line back into the text where it stood, or takes it out again. */
export function withRestored(state: Cleaned, removalId: string, restored: boolean): Result<Cleaned> {
  const at = state.removals.findIndex(({ id }) => id === removalId);
  const removal = state.removals[at];
  if (!removal) return fail('not-found', 'That line is not among those taken out of this article.');
  if (removal.restored === restored) return ok(state);
  return restored ? ok(putBack(state, at, removal)) : takenOutAgain(state, at, removal);
}

/** Decides about a line that the cleaner left in the text without being sure. */
export function withDoubtful(state: Cleaned, removalId: string, doubtful: boolean): Result<Cleaned> {
  const removal = state.removals.find(({ id }) => id === removalId);
  if (!removal?.restored) return fail('not-found', 'That line is not in the text any more.');
  if ((removal.doubtful ?? false) === doubtful) return ok(state);
  return ok({ ...state, removals: state.removals.map((one) => (one === removal ? { ...one, doubtful } : one)) });
}

/** Takes a block out by hand; it can be put back like any other removal. */
export function withoutBlock(state: Cleaned, index: number, removalId: string): Result<Cleaned> {
  const block = state.blocks[index];
  if (!block) return fail('not-found', `The article has no block ${index}.`);
  const own = state.removals.findIndex((removal) => removal.restored && removal.beforeBlock === index);
  if (own >= 0) return takenOutAgain(state, own, state.removals[own]!);
  // Behind all that stands before this block, so that putting it back finds the same place.
  const at = state.removals.findLastIndex(({ beforeBlock }) => beforeBlock <= index) + 1;
  const removal: Removal = {
    id: removalId,
    line: state.removals[at - 1]?.line ?? 1,
    text: block.text,
    kind: 'manual',
    rules: [],
    score: 1,
    beforeBlock: index,
    restored: false,
    block,
  };
  return ok({
    blocks: state.blocks.toSpliced(index, 1),
    removals: [
      ...state.removals.slice(0, at),
      removal,
      ...state.removals.slice(at).map((later) => ({ ...later, beforeBlock: later.beforeBlock - 1 })),
    ],
  });
}

function putBack(state: Cleaned, at: number, removal: Removal): Cleaned {
  const block: Block = removal.block ?? { type: 'paragraph', text: removal.text };
  return {
    blocks: state.blocks.toSpliced(removal.beforeBlock, 0, block),
    removals: state.removals.map((other, index) => {
      if (index === at) return { ...removal, restored: true };
      // What stands before the same block, but later in the document, now stands behind the line put back.
      return index > at ? { ...other, beforeBlock: other.beforeBlock + 1 } : other;
    }),
  };
}

function takenOutAgain(state: Cleaned, at: number, removal: Removal): Result<Cleaned> {
  const index = removal.beforeBlock;
  const block = state.blocks[index];
  if (!block) return fail('damaged', 'The line that was put back is not in the text any more.');
  return ok({
    blocks: state.blocks.toSpliced(index, 1),
    removals: state.removals.map((other, position) => {
      if (position === at) return { ...removal, ...asItStands(removal, block), restored: false };
      return position > at ? { ...other, beforeBlock: other.beforeBlock - 1 } : other;
    }),
  });
}

/** A line that was corrected while it stood in the text comes back as it was corrected. */
function asItStands(removal: Removal, block: Block): Partial<Removal> {
  return block.text === removal.text ? {} : { text: block.text, block };
}

/** Sorts removals into the order of the document, which the functions above rely on. */
export function inDocumentOrder(removals: readonly Removal[]): Removal[] {
  return [...removals].sort((a, b) => a.beforeBlock - b.beforeBlock || a.line - b.line);
}
