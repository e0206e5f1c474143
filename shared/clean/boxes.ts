import { beginsAsCall } from './address.ts';
import type { Context } from './context.ts';
import type { Evidence, Verdict } from './evidence.ts';
import { isAllCapitals } from './headline.ts';
import type { Line } from './line.ts';

/** What boxes of plain pages hold beside the words that rules know: a button, a film's title, a product's name. */
export function boxEvidence(index: number, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const line = context.lines[index] as Line;
  if (line.markup !== '') return [];
  return [
    ...button(index, line, context),
    ...beside('counter.timecode', 'place.beside-length', index, context, verdicts),
    ...product(index, context, verdicts),
  ];
}

/** "Copy this link", "APÚNTATE": a few words that call, and stand beside what is known to be none of the article. */
function button(index: number, line: Line, context: Context): Evidence[] {
  if (line.words > 4 || !beginsAsCall(line.key)) return [];
  // The text's own headings call as well.
  const next = context.lines[index + 1];
  const heads = context.zones[index] === 'middle' && next?.sentence && !context.removed[index + 1];
  if (heads && !isAllCapitals(line.text)) return [];
  return [{ rule: 'address.button', kind: 'navigation', family: 'grammar', weight: 0.5 }];
}

/** Outside the text, what stands above or below the length of a film is its title. */
function beside(
  known: string,
  rule: string,
  index: number,
  context: Context,
  verdicts: readonly Verdict[],
): Evidence[] {
  if (context.zones[index] === 'middle') return [];
  const isKnown = (at: number) => verdicts[at]?.removed && verdicts[at].rules.includes(known);
  if (!isKnown(index - 1) && !isKnown(index + 1)) return [];
  return [{ rule, kind: 'related', family: 'place', weight: 0.5 }];
}

/** Above a price and where to pay it: "Ilse Marant: Room Tone", "$28 at Rough House". */
function product(index: number, context: Context, verdicts: readonly Verdict[]): Evidence[] {
  const priced = verdicts[index + 1]?.rules.includes('sponsor.price-at');
  if (!priced || !isName(context.lines[index]?.text ?? '')) return [];
  return [
    { rule: 'sponsor.above-price', kind: 'sponsor', family: 'place', weight: 0.58 },
    { rule: 'form.no-sentence', kind: 'sponsor', family: 'form', weight: 0.42 },
  ];
}

/** Each of its longer words has a capital. */
function isName(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’-]{3,}/gu) ?? [];
  return long.length >= 2 && text.length <= 80 && long.every((word) => /^\p{Lu}/u.test(word));
}
