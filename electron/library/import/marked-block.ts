import { tidyRuns } from '../../../shared/clean/text/tidy-runs.ts';
import type { Block, BlockType, InlineMark } from '../../../shared/model/block.ts';
import { CodePointIndex } from '../../../shared/text/code-points.ts';

/** Words of one block that are marked alike. */
export interface Run {
  text: string;
  strong: boolean;
  emphasis: boolean;
  href: string | null;
}

/** A block without its words. */
export interface BlockShape {
  type: BlockType;
  level?: number;
  ordered?: boolean;
}

export const PLAIN: Omit<Run, 'text'> = { strong: false, emphasis: false, href: null };

/** A block of that shape with the tidied text of the runs, their marks in code points; null when no word is left. */
export function markedBlock(runs: readonly Run[], shape: BlockShape): Block | null {
  const texts = tidyRuns(runs.map((run) => run.text));
  const text = texts.join('');
  if (text === '') return null;
  const index = new CodePointIndex(text);
  const marks: InlineMark[] = [];
  let at = 0;
  for (const [number, run] of runs.entries()) {
    const length = texts[number]?.length ?? 0;
    const start = index.toCodePoint(at);
    const end = index.toCodePoint(at + length);
    at += length;
    if (length === 0) continue;
    if (run.strong) addMark(marks, { type: 'strong', start, end });
    if (run.emphasis) addMark(marks, { type: 'emphasis', start, end });
    if (run.href !== null) addMark(marks, { type: 'link', start, end, href: run.href });
  }
  return marks.length > 0 ? { ...shape, text, marks } : { ...shape, text };
}

/** Share (0 to 1) of a block's text that stands in links. */
export function linkedShare(block: Block): number {
  const index = new CodePointIndex(block.text);
  const links = (block.marks ?? []).filter((mark) => mark.type === 'link');
  return index.length === 0 ? 0 : links.reduce((sum, mark) => sum + mark.end - mark.start, 0) / index.length;
}

/** Only addresses of the web and of mail; a script's address is no link. */
export function safeHref(href: string | null | undefined): string | null {
  const trimmed = href?.trim() ?? '';
  return /^(?:https?:\/\/|mailto:)/i.test(trimmed) && trimmed.length <= 2000 ? trimmed : null;
}

/** A mark that goes on where one like it ended makes that one longer. */
function addMark(marks: InlineMark[], mark: InlineMark): void {
  const before = marks.findLast((one) => one.type === mark.type);
  if (before && before.end === mark.start && before.href === mark.href) before.end = mark.end;
  else marks.push(mark);
}
