import type { Evidence } from '../evidence.ts';
import type { Line } from '../text/line.ts';
import { isItem } from '../text/lists.ts';
import type { Context } from './context.ts';

/**
 * Between the paragraphs of a plain text in Markdown, a line that is nothing but a link leads elsewhere, unless it heads what stands below
 * it or is one of a list.
 */
export function linkedLine(index: number, line: Line, { lines, zones }: Context): Evidence[] {
  if (line.markup !== '' || line.linked < 0.95 || zones[index] !== 'middle') return [];
  if (/[.!?…]["”»)]*$/.test(line.text)) return [];
  const heads = /^\s*#/.test(line.printed) && lines[index + 1]?.sentence === true;
  if (heads || isItem(line)) return [];
  return [
    { rule: 'links.only', kind: 'related', family: 'links', weight: 0.6 },
    { rule: 'form.no-sentence', kind: 'related', family: 'form', weight: 0.46 },
  ];
}
