import type { Block } from '../model/block.ts';
import type { Removal } from '../model/removal.ts';
import type { Verdict } from './evidence.ts';
import type { Line } from './line.ts';

/** The removals of a source, each with its place among the blocks that stay. Line `index` gives block `index`. */
export function assemble(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  blockOf: (index: number) => Block,
): { blocks: Block[]; removals: Removal[] } {
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  for (const [index, line] of lines.entries()) {
    const verdict = verdicts[index];
    if (!verdict?.removed) {
      blocks.push(blockOf(index));
      continue;
    }
    removals.push({
      id: `r${removals.length + 1}`,
      line: line.first,
      text: line.text,
      kind: verdict.kind,
      rules: verdict.rules,
      score: verdict.score,
      beforeBlock: blocks.length,
      restored: false,
    });
  }
  return { blocks, removals };
}
