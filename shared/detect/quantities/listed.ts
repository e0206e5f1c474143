import type { NumberLexicon } from './lexicon.ts';
import type { Numeral } from './numerals.ts';
import { unitOf } from './units.ts';

/** What a number is told in, as far as it stands behind it or behind the last of those it is told with. */
export interface ToldIn {
  scale: number;
  unit: string | null;
}

/** The first and the last of a list are of a size: whoever writes “3 and 400 million” means three. */
const NEAR = 20;

/**
 * Numbers of a list whose unit stands behind the last alone: “40, 44 and 48 million passengers” are all millions of passengers.
 * Those that have their own are not among them.
 */
export function listedIn(sentence: string, numerals: readonly Numeral[], lexicon: NumberLexicon): Map<Numeral, ToldIn> {
  const [[, and = ''] = []] = lexicon.ranges;
  const last = new RegExp(`^,?\\s(?:${and})\\s$`, 'iu');
  const found = new Map<Numeral, ToldIn>();
  for (let at = numerals.length - 2; at >= 0; at--) {
    const [one, next] = [numerals[at], numerals[at + 1]];
    if (!one || !next) continue;
    const between = sentence.slice(one.end, next.start);
    const told = last.test(between)
      ? { scale: next.scale, unit: unitOf(sentence, next, lexicon).unit }
      : between === ', '
        ? found.get(next)
        : undefined;
    const open = one.scale === 1 && one.currency === null && unitOf(sentence, one, lexicon).unit === null;
    if (told && open && (told.scale === 1 || (one.base < 1000 && next.base <= one.base * NEAR))) found.set(one, told);
  }
  return found;
}
