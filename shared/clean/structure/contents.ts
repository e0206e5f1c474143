import type { Evidence } from '../evidence.ts';
import type { Line } from '../text/line.ts';

/** Lines of the list that one line's heading may be missing from. */
const GAP = 2;

/**
 * Indexes of a table of contents, with the words that head it: two lines and more that stand again, each above a sentence, further
 * below. Of plain text alone.
 */
export function findContents(lines: readonly Line[]): ReadonlySet<number> {
  const headings = new Map<string, number>();
  for (const [index, line] of lines.entries())
    if (line.markup === '' && !line.sentence && lines[index + 1]?.sentence) headings.set(bare(line.key), index);
  const listed = lines.flatMap((line, index) => {
    const heading = headings.get(bare(line.key)) ?? index;
    return !line.sentence && !lines[index + 1]?.sentence && heading > index + 1 ? [index] : [];
  });
  const found = new Set<number>();
  for (const [at, index] of listed.entries()) {
    const next = listed[at + 1] ?? Number.POSITIVE_INFINITY;
    if (next - index > GAP) continue;
    for (let inside = index; inside <= next; inside++) found.add(inside);
  }
  return found;
}

/** Without its number, or what the whole text is about: "2. What it costs", "Bramble K2 review: What it costs". */
function bare(key: string): string {
  return key.replace(/^\d{1,2}[.)] |^.{4,60}: (?=.{4})/, '');
}

export function contentsEvidence(index: number, contents: ReadonlySet<number>): Evidence[] {
  if (!contents.has(index)) return [];
  return [
    { rule: 'navigation.contents', kind: 'navigation', family: 'repeat', weight: 0.6 },
    { rule: 'form.no-sentence', kind: 'navigation', family: 'form', weight: 0.4 },
  ];
}
