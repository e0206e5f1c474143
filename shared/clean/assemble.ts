import type { Block } from '../model/block.ts';
import type { Removal } from '../model/removal.ts';
import type { Verdict } from './evidence.ts';
import type { Line } from './text/line.ts';

/** From this score on a line that stays is asked about: most lines of an article score nothing at all. */
const DOUBT = 0.6;

/** The removals of a source, each with its place among the blocks that stay. Line `index` gives block `index`. */
export function assemble(
  lines: readonly Line[],
  verdicts: readonly Verdict[],
  blockOf: (index: number) => Block,
): { blocks: Block[]; removals: Removal[]; doubts: Removal[] } {
  const blocks: Block[] = [];
  const removals: Removal[] = [];
  const doubts: Removal[] = [];
  for (const [index, line] of lines.entries()) {
    const verdict = verdicts[index];
    const about = (id: string, { kind, rules, score }: Verdict) => ({
      id,
      line: line.first,
      text: line.printed,
      kind,
      rules,
      score,
      beforeBlock: blocks.length,
    });
    if (verdict?.removed) {
      removals.push({ ...about(`r${removals.length + 1}`, verdict), restored: false });
      continue;
    }
    const block = blockOf(index);
    if (verdict && verdict.score >= DOUBT) {
      // What the reader sees is what is asked about.
      doubts.push({
        ...about(`d${doubts.length + 1}`, verdict),
        text: block.text,
        restored: true,
        doubtful: true,
        block,
      });
    }
    blocks.push(block);
  }
  return { blocks, removals, doubts };
}
