import type { LineBox } from './mark-paths.ts';
import type { Mark } from './mark-source.ts';

/** A mark with its lines, in CSS pixels from the block's upper left corner. */
export interface KnownLines {
  mark: Mark;
  lines: readonly LineBox[];
}

/**
 * Where a block's marks are after its text changed in one place and became `grown` code units longer (or shorter); `ask` measures a mark, and is only
 * asked for those that may have moved. Lines are filled from the beginning on: once a mark behind the change stands where it stood, all behind that
 * is broken as it was; and once one in front of it does, so does what lies in front of that.
 */
export function linesAfterTyping(
  known: readonly KnownLines[],
  marks: readonly Mark[],
  grown: number,
  ask: (mark: Mark) => readonly LineBox[],
): KnownLines[] {
  const lines = new Map<Mark, readonly LineBox[]>();
  const [front, behind]: [Moved[], Moved[]] = [[], []];
  // A quotation in two parts lies twice on a block: its pieces keep their order.
  const before = Map.groupBy(known, ({ mark }) => mark.id);
  for (const mark of marks) {
    const old = before.get(mark.id)?.shift();
    const [start, end] = old ? [mark.start - old.mark.start, mark.end - old.mark.end] : [];
    // A text that is as long as it was does not tell where it changed.
    if (!old || grown === 0 || start !== end) lines.set(mark, ask(mark));
    else if (start === 0) front.push({ mark, old: old.lines });
    else if (start === grown) behind.push({ mark, old: old.lines });
    else lines.set(mark, ask(mark));
  }
  const outwards = [front.sort((a, b) => b.mark.end - a.mark.end), behind.sort((a, b) => a.mark.start - b.mark.start)];
  for (const side of outwards) {
    let still = false;
    for (const { mark, old } of side) {
      const now = still ? old : ask(mark);
      still ||= sameLines(old, now);
      lines.set(mark, still ? old : now);
    }
  }
  return marks.map((mark) => ({ mark, lines: lines.get(mark) ?? [] }));
}

interface Moved {
  mark: Mark;
  old: readonly LineBox[];
}

function sameLines(a: readonly LineBox[], b: readonly LineBox[]): boolean {
  return a.length === b.length && a.every((line, index) => sameLine(line, b[index]));
}

function sameLine(a: LineBox, b: LineBox | undefined): boolean {
  return a.left === b?.left && a.top === b.top && a.right === b.right && a.bottom === b.bottom;
}
