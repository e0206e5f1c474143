import type { Counted } from './counted.ts';
import type { NumberLexicon } from './lexicon.ts';
import { anyOf } from './numerals.ts';
import { thingBehind } from './units.ts';

interface Patterns {
  /** A group for each of `values`. */
  whole: RegExp;
  values: { value: number; unit: 'thing' | '×' }[];
  outOf: RegExp;
}

const known = new Map<NumberLexicon, Patterns>();

function patternsOf(lexicon: NumberLexicon): Patterns {
  const made = known.get(lexicon);
  if (made) return made;
  const number = `\\d{1,4}|${anyOf(Object.keys(lexicon.words))}`;
  const all = [
    ...lexicon.shares.map(([pattern, value]) => ({
      pattern: `(?:${pattern})(?![\\p{L}-])`,
      value,
      unit: 'thing' as const,
    })),
    { pattern: lexicon.none, value: 0, unit: 'thing' as const },
    ...lexicon.times.map(([pattern, value]) => ({ pattern: `(?:${pattern})(?![\\p{L}-])`, value, unit: '×' as const })),
  ];
  const groups = all.map(({ pattern }, at) => `(?<is${at}>${pattern})`).join('|');
  const patterns = {
    whole: new RegExp(`(?<![\\p{L}\\p{N}-])(?:${groups})`, 'giu'),
    values: all.map(({ value, unit }) => ({ value, unit })),
    outOf: new RegExp(
      `(?<![\\p{L}\\p{N}.,])(?<part>${number}|one|eine?[rs]?|une?|un[oa])(?:\\s(?<thing>[\\p{L}-]{3,}))?\\s(?:${lexicon.outOf})\\s(?<all>${number})(?![\\p{L}\\p{N}-]|[.,]\\d)`,
      'giu',
    ),
  };
  known.set(lexicon, patterns);
  return patterns;
}

const YEAR = /^(?:1[6-9]|20|21)\d\d$/;
/** Two in three years are no share. */
const TIME =
  /^\s(?:years?|months?|weeks?|days?|hours?|minutes?|decades?|Jahren?|Monaten?|Tagen?|ans?|mois|jours|años?|meses|días?)(?!\p{L})/u;

/** Shares and multiples of a sentence: a third of the voters, one in five patients, twice, none of the seats. */
export function sharesIn(sentence: string, lexicon: NumberLexicon): Counted[] {
  const found: Counted[] = [];
  // A third as it is printed is no exact number.
  const take = (start: number, end: number, value: number, unit: string | null) => {
    if (!found.some((other) => other.start < end && other.end > start))
      found.push({ start, end, value: Number(value.toPrecision(4)), unit });
  };
  const takeOf = (start: number, end: number, value: number) => {
    const thing = thingBehind(sentence.slice(end, end + 120), lexicon);
    take(start, end + (thing?.length ?? 0), value, thing?.unit ?? null);
  };
  const { whole, values, outOf } = patternsOf(lexicon);
  for (const match of sentence.matchAll(outOf)) {
    const [part, all] = [amountIn(match.groups?.['part'], lexicon), amountIn(match.groups?.['all'], lexicon)];
    const end = match.index + match[0].length;
    const { thing } = match.groups ?? {};
    // Five members in twelve countries, ein Plus von acht Prozent.
    if (thing !== undefined && (lexicon.thingsBetween === 'none' || (lexicon.thingsBetween === 'one' && part !== 1)))
      continue;
    if (part >= all || YEAR.test(match.groups?.['all'] ?? '') || TIME.test(sentence.slice(end))) continue;
    if (thing === undefined) takeOf(match.index, end, part / all);
    else take(match.index, end, part / all, thing);
  }
  for (const match of sentence.matchAll(whole)) {
    const is = values[values.findIndex((_, at) => match.groups?.[`is${at}`] !== undefined)];
    if (!is) continue;
    const end = match.index + match[0].trimEnd().length;
    if (is.unit === 'thing') takeOf(match.index, end, is.value);
    else take(match.index, end, is.value, is.unit);
  }
  return found;
}

function amountIn(printed: string | undefined, { words }: NumberLexicon): number {
  const word = printed?.toLowerCase() ?? '';
  return /^\d/.test(word) ? Number(word) : (words[word] ?? 1);
}
