/** UTF-16 code units, end exclusive. */
export interface Span {
  start: number;
  end: number;
}

/** The text cut at its marks, in order and without gaps. Marks may overlap, touch, or reach beyond the text. */
export function splitByMarks(text: string, marks: readonly Span[]): { start: number; text: string; marked: boolean }[] {
  const parts: { start: number; text: string; marked: boolean }[] = [];
  const add = (start: number, end: number, marked: boolean) => {
    if (end > start) parts.push({ start, text: text.slice(start, end), marked });
  };
  let at = 0;
  for (const mark of marks.toSorted((a, b) => a.start - b.start)) {
    const start = Math.max(at, mark.start);
    const end = Math.min(text.length, mark.end);
    if (end <= start) continue;
    add(at, start, false);
    add(start, end, true);
    at = end;
  }
  add(at, text.length, false);
  return parts;
}
