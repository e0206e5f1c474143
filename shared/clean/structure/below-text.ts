import type { Evidence } from '../evidence.ts';
import { isOffTopic, topicWords } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { isItem } from '../text/lists.ts';
import { isReported } from '../text/sentence.ts';
import type { Context } from './context.ts';
import { besideRemoved } from './neighbours.ts';
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
 * are long, and no rule knows every headline, name and button in them. Of plain text alone.
 */
export function deepBelow(index: number, line: Line, context: Context): Evidence[] {
  const { lines, zones, removed, body } = context;
  if (line.markup !== '' || zones[index] !== 'tail' || line.words > 26 || isItem(line)) return [];
  if (!isDeep(index, { body, removed }) || headsText(index, context)) return [];
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

/** Right above a sentence of the text that shares a topic with it: behind a box, a heading or a question of its last part. */
export function headsText(index: number, { lines, removed, vocabulary }: Context): boolean {
  const next = lines[index + 1];
  // “Feb 10” heads a comment.
  return (
    !/\d$/.test(lines[index]?.text ?? '') &&
    next?.sentence === true &&
    removed[index + 1] === false &&
    !isOffTopic(next, vocabulary)
  );
}

/** In words: a longer sentence beyond the text must have the page's own on either side. */
const SHORT = 24;
const LONG = 70;
/** Topic words of a longer sentence, from which on sharing none tells. */
const TOPICS = 5;

/**
 * Sentences below the text, with a lot of furniture before them and beside them, that share no word with it. A box before
 * them is no such sign: the last paragraph may stand below it.
 */
export function beyondText(index: number, line: Line, context: Context): Evidence[] {
  if (line.markup !== '' || context.zones[index] !== 'tail' || line.words > LONG || isReported(line.key)) return [];
  if (!isDeep(index, { body: context.body, removed: context.furniture }) || !isOffTopic(line, context.vocabulary))
    return [];
  if (!isEnclosed(index, context) || (line.words > SHORT && topicWords(line.key).length < TOPICS)) return [];
  return [
    { rule: 'place.beyond-text', kind: 'other', family: 'place', weight: 0.5 },
    { rule: 'topic.none', kind: 'other', family: 'topic', weight: 0.2 },
    besideRemoved(0.5),
  ];
}

/** What stands on either side is known to be none of the text, whatever blank lines part them. */
function isEnclosed(index: number, { removed }: Context): boolean {
  return removed[index - 1] === true && removed[index + 1] !== false;
}
