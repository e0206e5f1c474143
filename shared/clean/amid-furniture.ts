import type { Evidence } from './evidence.ts';
import type { Line } from './line.ts';
import type { Body } from './zones.ts';

/** Lines on either side that are looked at. */
const REACH = 4;
/** Share of them that is known to be none of the article. */
const DENSE = 0.7;
/** Removed lines between the text and a line, from which on the page's own part has begun. */
const MUCH = 4;

/** Whether so much of the page's own stands between the text and a line that the text is over. */
export function isDeep(index: number, { body, removed }: { body: Body; removed: readonly boolean[] }): boolean {
  let between = 0;
  for (let at = body.last + 1; at < index && between < MUCH; at++) if (removed[at]) between++;
  return between >= MUCH;
}

/**
 * Below the text and deep in what is known to be none of it, a line that is no prose is none either: the page's lists
 * are long, and no rule knows every headline, name and button in them.
 */
export function amidFurniture(
  index: number,
  lines: readonly Line[],
  removed: readonly boolean[],
  body: Body,
): Evidence[] {
  if (!isDeep(index, { body, removed })) return [];
  const from = Math.max(body.last + 1, index - REACH);
  const around = [
    ...removed.slice(from, index),
    ...removed.slice(index + 1, Math.min(lines.length, index + REACH + 1)),
  ];
  if (around.filter(Boolean).length < around.length * DENSE) return [];
  return [
    { rule: 'place.amid-furniture', kind: 'other', family: 'place', weight: 0.58 },
    { rule: 'form.no-sentence', kind: 'other', family: 'form', weight: 0.42 },
  ];
}
