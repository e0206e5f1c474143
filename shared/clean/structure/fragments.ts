import type { Evidence } from '../evidence.ts';
import { isAllCapitals } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { isItem, isRating } from '../text/lists.ts';
import { headsText } from './below-text.ts';
import { headsBoilerplate } from './boilerplate.ts';
import { endsText, furnitureBegins } from './closing-list.ts';
import type { Context } from './context.ts';

/** Short lines above the title belong to the page. */
export function furniture(index: number, line: Line, context: Context): Evidence[] {
  if (context.title === null || index > context.title || line.role === 'heading') return [];
  if (line.words > (line.markup === '' ? 14 : 8)) return [];
  const kind = isAllCapitals(line.text) || index === 0 ? 'banner' : 'navigation';
  return [
    { rule: 'place.above-title', kind, family: 'place', weight: 0.6 },
    { rule: 'form.fragment', kind, family: 'form', weight: line.words <= 6 ? 0.45 : 0.4 },
  ];
}

/** In words. */
const SHORT_SENTENCE = 8;

/** A few words with a full stop, above the title and amid what is known to be the page's: a motto, the weather, a box. */
export function sentenceAboveTitle(index: number, line: Line, { title, removed }: Context): Evidence[] {
  if (line.markup !== '' || title === null || index >= title || line.words > SHORT_SENTENCE) return [];
  if ((index > 0 && !removed[index - 1]) || !removed[index + 1]) return [];
  return [
    { rule: 'place.above-title', kind: 'banner', family: 'place', weight: 0.6 },
    { rule: 'neighbours.removed', kind: 'banner', family: 'neighbours', weight: 0.45 },
  ];
}

/** Short lines below the text are rarely part of it. */
export function fragment(index: number, line: Line, context: Context): Evidence[] {
  if (context.zones[index] === 'middle' || index < (context.title ?? 0) || line.words > 5 || isItem(line)) return [];
  if (isRating(line) && context.lines[index - 1]?.sentence && !context.removed[index - 1]) return [];
  if (context.lines[index + 1] && isItem(context.lines[index + 1] as Line)) return [];
  if (
    context.zones[index] === 'tail' &&
    (index < context.lastSentence || endsText(index, context) || headsText(index, context))
  )
    return [];
  if (context.zones[index] === 'head' && (isBelowOpening(index, context) || leadsIn(index, context))) return [];
  const found: Evidence[] = [{ rule: 'form.fragment', kind: 'other', family: 'form', weight: 0.45 }];
  if (context.zones[index] === 'head') {
    // The line right above the text may be its heading, unless a blank line parts it from the text and not from the page's own.
    if (line.words <= 4 && (line.markup !== '' || index + 1 < context.body.first || endsHeadBlock(index, context)))
      found.push({ rule: 'place.above-text', kind: 'other', family: 'place', weight: 0.3 });
    if (line.markup === '' && fragmentsInARow(index, context) >= 3)
      found.push({ rule: 'form.many-fragments', kind: 'other', family: 'neighbours', weight: 0.4 });
  } else {
    // Right below a plain text a few words may be its last: what goes with a dish, who signs a letter.
    const mayEnd = line.markup === '' && !headsBoilerplate(line.key);
    const weight = furnitureBegins(index, context) ? 0.55 : mayEnd ? 0 : 0.2;
    if (weight > 0) found.push({ rule: 'place.below-text', kind: 'other', family: 'place', weight });
  }
  return found;
}

/** "ANN LEE, HOST:", right above what she says first. */
function leadsIn(index: number, { lines, body, removed }: Context): boolean {
  const next = lines[index + 1];
  return (
    /\p{L}:$/u.test(lines[index]?.text ?? '') &&
    index + 1 === body.first &&
    next?.sentence === true &&
    !removed[index + 1]
  );
}

/** Stands last in a block that holds what is none of the text, with a blank line below it. */
function endsHeadBlock(index: number, { lines, removed, title }: Context): boolean {
  const { group } = lines[index] as Line;
  if (lines[index + 1]?.group === group) return false;
  return index - 1 !== title && removed[index - 1] === true && lines[index - 1]?.group === group;
}

/** A text may open with a short sentence and a list. What stands above its day is rather a subtitle. */
function isBelowOpening(index: number, { lines, title, dates, removed, body }: Context): boolean {
  if (title === null || lines[index]?.markup !== '') return false;
  for (let at = index; at < body.first; at++) if (dates.has(at)) return false;
  let at = index - 1;
  while (at > title && !lines[at]?.sentence && !removed[at]) at--;
  return at > title && lines[at]?.sentence === true && !removed[at];
}

/** Lines of few words that stand together, this one among them. */
function fragmentsInARow(index: number, { lines, zones }: Context): number {
  const isFragment = (at: number) => {
    const line = lines[at];
    return line !== undefined && !line.sentence && line.words <= 5 && zones[at] === zones[index];
  };
  let [from, to] = [index, index];
  while (isFragment(from - 1)) from--;
  while (isFragment(to + 1)) to++;
  return to - from + 1;
}
