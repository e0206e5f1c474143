import type { Evidence, Verdict } from '../evidence.ts';
import { isAllCapitals, topicWords } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { isItem } from '../text/lists.ts';
import type { Context } from './context.ts';

/** Words of a button or a label, and of what may be one where the page's own stands on either side. */
const LABEL = 5;
const ROW = 10;

/**
 * Of plain text, between the day or who signs and the first paragraph: subtitles stand above these, so that a few words there
 * are the page's unless they head the paragraph. They may where the text has other headings, and share a word with it.
 */
export function aboveText(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const { lines, removed, zones, title } = context;
  if (zones[index] !== 'head' || line.markup !== '' || title === null || index <= title) return [];
  if (line.words > ROW || isItem(line) || /[:,]$/.test(line.text) || isAllCapitals(line.text)) return [];
  if (!removed[index - 1] || !isBelowSigned(index, context)) return [];
  // Whose picture it is stands below what it shows.
  if (removed[index + 1]) return shares(line, context) || verdicts[index + 1]?.kind === 'credit' ? [] : [placed(0.55)];
  if (line.words > LABEL || index + 1 !== context.body.first || !lines[index + 1]?.sentence) return [];
  const headings = countHeadings(context);
  const isOneOf = headings >= MANY || (headings > 0 && (shares(line, context) || /\d/.test(line.text)));
  return isOneOf ? [] : [placed(0.3)];
}

function placed(weight: number): Evidence {
  return { rule: 'place.below-signed', kind: 'other', family: 'place', weight };
}

/** Lines above one, among which the day or who signs is looked for. */
const REACH = 8;

/** Between the day and who signs, a caption or a subtitle may stand. */
function isBelowSigned(index: number, { dates, signers, title, body }: Context): boolean {
  for (let at = index + 1; at < body.first && at <= index + REACH; at++) if (signers.has(at)) return false;
  for (let at = index - 1; at > (title ?? -1) && at >= index - REACH; at--)
    if (dates.has(at) || signers.has(at)) return true;
  return false;
}

/** It has a word in common with the text that carries a topic. */
function shares(line: Line, { vocabulary }: Context): boolean {
  return topicWords(line.key).some((word) => vocabulary.has(word));
}

/** Headings from which on the first line of the text is one, too. */
const MANY = 2;

/** A few words right above a sentence that stays, of those with another before them. */
function countHeadings({ lines, removed, body }: Context): number {
  let headings = 0;
  for (let at = body.first + 1; at < body.last; at++) {
    const line = lines[at] as Line;
    if (line.sentence || removed[at] || line.words < 1 || line.words > ROW) continue;
    if (lines[at + 1]?.sentence && !removed[at + 1]) headings++;
  }
  return headings;
}
