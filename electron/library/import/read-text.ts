import { assemble } from '../../../shared/clean/assemble.ts';
import { cleanLines } from '../../../shared/clean/clean-lines.ts';
import { decide, deriveEvidence } from '../../../shared/clean/metadata/derive-metadata.ts';
import { splitLines } from '../../../shared/clean/text/split-lines.ts';
import { isBlank } from '../../../shared/clean/text/tidy.ts';
import type { ExtractedArticle } from '../../../shared/model/extracted.ts';
import type { Batch } from './batch.ts';
import { fallbackTitle } from './fallback-title.ts';
import { plainBlock } from './plain-blocks.ts';

/** A scrape or pasted text: one paragraph a line, the junk of the page among them. */
export function readText(text: string, name: string, batch?: Batch): ExtractedArticle {
  const lines = splitLines(text);
  const cleaned = cleanLines(lines, { batch });
  const { blocks, removals, doubts } = assemble(lines, cleaned.verdicts, (index) => plainBlock(lines, index));
  const evidence = deriveEvidence(lines, cleaned);
  return {
    metadata: decide(evidence, fallbackTitle(name, blocks)),
    evidence,
    blocks,
    removals,
    doubts,
    keep: keepOf(text, lines, cleaned.verdicts),
    mediaType: 'text/plain',
  };
}

function keepOf(
  text: string,
  lines: readonly { first: number; last: number }[],
  verdicts: readonly { removed: boolean }[],
): boolean[] {
  const removed = new Set<number>();
  for (const [index, line] of lines.entries()) {
    if (!verdicts[index]?.removed) continue;
    for (let number = line.first; number <= line.last; number++) removed.add(number);
  }
  return text.split(/\r\n|\n|\r/).flatMap((line, index) => (isBlank(line) ? [] : [!removed.has(index + 1)]));
}
