import type { RemovalKind } from '../model/removal.ts';
import {
  beginsAsCall,
  isGuide,
  NO_SUBJECTS,
  type Subjects,
  servicesIn,
  speaksOfSelf,
  speaksToReader,
  tellsHowOften,
} from './address.ts';
import type { Rule } from './rule.ts';
import type { Line } from './text/line.ts';
import { isReported } from './text/sentence.ts';

/** Words of a line that tells, and of one that may be the headline. */
const TELLS = 7;
const HEADLINE = 5;
/** How much must tell of a thing. */
const ENOUGH = 2;
/** Share of the sentences that speak to the reader in a plain guide, among which are some of the page's own. */
const SHARE = 1 / 3;
/** What a sentence adds that says “you”, as guides and pages do. */
const TO_READER = 0.5;

const KINDS: readonly (readonly [RemovalKind, RegExp])[] = [
  ['cookie', /^(?:cookie|privac|vie pr|privat|datens|einwil|zustim)/],
  ['newsletter', /^(?:newsle|subscr|in-?box|unsubs|paywal|boleti|suscri|infole|abonne|abos?$)/],
];

/**
 * Of plain text alone: what is told of again and again, and neither called for nor meant as “ours”, is what the text is about. `isKnown`
 * tells which lines are by their words none of the text.
 */
export function findSubjects(lines: readonly Line[], isKnown: (index: number) => boolean): Subjects {
  const told = new Map<string, number>();
  for (const [index, line] of lines.entries()) {
    if (line.markup !== '') return NO_SUBJECTS;
    const weight = weightOf(line, index < lines.length / 3);
    if (weight === 0) continue;
    for (const kind of new Set(servicesIn(line.key).map(kindOf))) told.set(kind, (told.get(kind) ?? 0) + weight);
  }
  const kinds = new Set([...told].filter(([, sum]) => sum >= ENOUGH).map(([kind]) => kind));
  const isOwn = ({ sentence, key }: Line, index: number) =>
    sentence && !speaksOfSelf(key) && !isReported(key) && !isKnown(index);
  const guide = isGuide(lines.filter(isOwn), SHARE);
  return { has: (word) => kinds.has(kindOf(word)), guide, kinds };
}

function weightOf({ sentence, words, key }: Line, isTop: boolean): number {
  if (beginsAsCall(key) || speaksOfSelf(key)) return 0;
  if (!sentence) return isTop && words >= HEADLINE && !tellsHowOften(key) ? 1 : 0;
  if (words < TELLS) return 0;
  return speaksToReader(key) ? TO_READER : 1;
}

function kindOf(word: string): string {
  return KINDS.find(([, pattern]) => pattern.test(word))?.[0] ?? word.slice(0, 6);
}

/** A rule for what pages offer is one sign among others, of a sentence in a text about that which does not offer it: “our”, “sign up … every Friday”. */
export function ofSubject(rule: Rule, { sentence, key }: Line, { kinds }: Subjects): Rule {
  if (rule.strength === 'hint' || !sentence || !kinds.has(rule.kind) || isOffered(key)) return rule;
  return { ...rule, strength: 'hint' };
}

function isOffered(key: string): boolean {
  return speaksOfSelf(key) || (beginsAsCall(key) && tellsHowOften(key));
}
