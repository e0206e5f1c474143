import type { RemovalKind } from '../../model/removal.ts';
import { beginsAsCall, speaksOfSelf } from '../address.ts';
import type { Evidence, Verdict } from '../evidence.ts';
import type { Line } from '../text/line.ts';
import type { Context } from './context.ts';

export function neighbours(index: number, context: Context): Evidence[] {
  const line = context.lines[index] as Line;
  const { group } = line;
  const beside = [index - 1, index + 1].filter((at) => {
    return context.lines[at]?.group === group && context.telling[at] && at !== context.title;
  });
  if (beside.length === 0) return [];
  // Without blank lines between paragraphs, standing beside each other says little.
  const crowded = context.crowded.has(group);
  const apart = context.zones[index] !== 'middle';
  const weight = crowded && !apart && line.words > 4 ? 0.35 : beside.length === 2 ? 0.55 : 0.5;
  return [besideRemoved(weight)];
}

/** Stands beside what is known to be none of the article. */
export function besideRemoved(weight: number): Evidence {
  return { rule: 'neighbours.removed', kind: 'other', family: 'neighbours', weight };
}

/** In words. */
const LONG = 16;
const LABEL = 5;

/**
 * A sentence of some length that calls nobody, or that names nothing which only pages offer, says more than a box would: what stands
 * beside it proves little.
 */
export function saysMore(line: Line, verdict: Verdict | undefined): boolean {
  if (!line.sentence || !verdict) return false;
  const names = verdict.rules.includes('address.object') && line.words > LABEL;
  const asks = verdict.rules.includes('address.reader') && line.words > 9 && !speaksOfSelf(line.key);
  return names || asks || (line.words > LONG && !verdict.rules.includes('address.call'));
}

/** From here on a line speaks of the page as far as one line can. */
const SUSPECT = 0.6;

const SPEAKS = /^(?:address|newsletter|comments|sponsor|share|related|navigation|cookie)\./;

const OF_TEXT: ReadonlySet<RemovalKind> = new Set(['share', 'related']);

const CALLS = /^address\.(?:call|service|button)$/;

/** "Your stories live here.", "Create Account": two lines below each other, each of which nearly suffices. */
export function besideSuspect(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const speaks = (at: number) =>
    (verdicts[at]?.score ?? 0) >= SUSPECT && verdicts[at]?.rules.some((rule) => SPEAKS.test(rule)) === true;
  if (line.markup !== '' || context.zones[index] === 'head' || !speaks(index)) return [];
  // To share a text, and what else there is to read, stand right below its last sentence.
  const isButton = (at: number) =>
    (context.lines[at]?.words ?? 0) <= 4 &&
    context.lines[at]?.sentence === false &&
    !OF_TEXT.has(verdicts[at]?.kind ?? 'other');
  const calls = (at: number) => verdicts[at]?.rules.some((rule) => CALLS.test(rule)) === true;
  const alone = calls(index) && !saysMore(line, verdicts[index]);
  if (![index - 1, index + 1].some((at) => speaks(at) && (alone || (calls(at) && isButton(at))))) return [];
  return [{ rule: 'neighbours.suspect', kind: 'other', family: 'neighbours', weight: 0.35 }];
}

/** Lines above one within which a box begins. */
const BOX = 2;

/**
 * A short sentence that speaks to the reader about the page, and stands in a box that has begun right above: below what is known to be
 * none of the text, with no sentence between.
 */
export function belowBox(index: number, line: Line, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const { lines, removed } = context;
  const speaks = ADDRESSED.every((rule) => verdicts[index]?.rules.some((one) => rule.test(one)) === true);
  // The first sentence of the text stands below the page's own, too.
  if (line.markup !== '' || line.words > LONG || index <= context.body.first || !speaks) return [];
  if (context.zones[index] === 'middle' && saysMore(line, verdicts[index])) return [];
  for (let at = index - 1; at >= index - BOX && at >= 0; at--) {
    if (removed[at] && BOXES.has(verdicts[at]?.kind ?? 'other')) return [besideRemoved(0.45)];
    if (lines[at]?.sentence) return [];
  }
  return [];
}

/** Kinds of lines that open such a box; a slot for advertisements or another article's headline may stand above any paragraph. */
const BOXES: ReadonlySet<RemovalKind> = new Set(['newsletter', 'share', 'cookie', 'comments', 'navigation', 'sponsor']);

const ADDRESSED = [/^address\.(?:reader|call)$/, /^address\.(?:object|service)$/];

/** Times from which on a call that comes again is a button. */
export const OFTEN = 4;

export function repeated(index: number, line: Line, context: Context): Evidence[] {
  if (line.words > 20) return [];
  const times = context.keys.get(line.key) ?? 0;
  if (times < 2) return [];
  // Refrains and lists repeat too.
  const often = times >= OFTEN && !line.sentence && beginsAsCall(line.key);
  const weight = (context.zones[index] === 'middle' && !often ? 0.25 : 0.5) + (times > 2 ? 0.1 : 0);
  return [{ rule: 'repeated.in-file', kind: 'repeated', family: 'repeat', weight }];
}
