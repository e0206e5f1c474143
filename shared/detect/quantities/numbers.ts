import type { Quantity } from '../../model/annotation.ts';
import type { TextRange } from '../../model/selector.ts';
import type { Counted } from './counted.ts';
import { type DatePlace, datesIn, nearestDate } from './dates.ts';
import type { NumberLexicon } from './lexicon.ts';
import { lexiconFor } from './lexicons.ts';
import { listedIn } from './listed.ts';
import { mayCount } from './may-count.ts';
import { type Numeral, numeralsIn } from './numerals.ts';
import { sharesIn } from './shares.ts';
import { unitOf } from './units.ts';

export interface NumberOptions {
  /** BCP 47; told from the words when null or absent. English, German, French and Spanish are known. */
  language?: string | null | undefined;
  /** The day of the article, ISO 8601: "last year" is told from it. */
  published?: string | null | undefined;
}

/** A quantity with its place in the sentence, UTF-16 code units: `text` is what stands there. */
export type PlacedQuantity = Quantity & TextRange;

/**
 * Numbers of a sentence with unit and date, as far as they stand there. Years, days and clock times are dates, no quantities. "About"
 * and "more than" belong to what is printed; of a range `value` is the lower end and `upTo` the upper.
 */
export function numbersOf(sentence: string, options: NumberOptions = {}): Quantity[] {
  return quantitiesIn(sentence, options).map(({ start: _start, end: _end, ...quantity }) => quantity);
}

/** The same with their places, in the order of the sentence; none overlap. */
export function quantitiesIn(sentence: string, { language, published = null }: NumberOptions = {}): PlacedQuantity[] {
  const lexicon = lexiconFor(language, sentence);
  // Most sentences have no number, and are asked about all the same.
  if (!mayCount(sentence, lexicon)) return [];
  const shares = sharesIn(sentence, lexicon);
  const printed = numeralsIn(sentence, lexicon);
  if (shares.length + printed.length === 0) return [];
  const dates = datesIn(sentence, lexicon, published);
  const taken = [...dates, ...shares];
  const numerals = printed.filter(
    (numeral) => !taken.some((other) => other.start < numeral.end && other.end > numeral.start),
  );
  const counted = countedOf(sentence, numerals, lexicon);
  const all = [...shares, ...counted].sort((a, b) => a.start - b.start);
  return all.flatMap((found, index) => {
    const start = aroundFrom(sentence, found.start, lexicon);
    // The end of the one before is where this one can begin at the earliest.
    if ((all[index - 1]?.end ?? 0) > start) return [];
    return [placed(sentence, { ...found, start }, dates)];
  });
}

function placed(
  sentence: string,
  { start, end, value, upTo, unit }: Counted,
  dates: readonly DatePlace[],
): PlacedQuantity {
  return {
    value: rounded(value),
    ...(upTo !== undefined && { upTo: rounded(upTo) }),
    unit,
    date: nearestDate(dates, start),
    text: sentence.slice(start, end),
    start,
    end,
  };
}

/** 1.1 million is 1100000, and not a little more. */
function rounded(value: number): number {
  return Number(value.toPrecision(15));
}

function aroundFrom(sentence: string, start: number, { around }: NumberLexicon): number {
  const before = new RegExp(`(?<![\\p{L}\\p{N}])(?:${around})\\s?$`, 'iu').exec(
    sentence.slice(Math.max(0, start - 40), start),
  );
  return before ? start - before[0].length : start;
}

function countedOf(sentence: string, numerals: readonly Numeral[], lexicon: NumberLexicon): Counted[] {
  const listed = listedIn(sentence, numerals, lexicon);
  const found: Counted[] = [];
  for (let at = 0; at < numerals.length; at++) {
    const one = numerals[at];
    if (!one) continue;
    const next = numerals[at + 1];
    const link = next ? linkOf(sentence, one, next, lexicon) : null;
    if (next && link === 'score') {
      at++;
      continue;
    }
    if (next && (link === 'range' || link === 'between')) {
      const range = rangeOf(sentence, one, next, link, lexicon);
      if (range) {
        found.push(range);
        at++;
        continue;
      }
    }
    const own = unitOf(sentence, one, lexicon);
    // From 3 to 5 percent: both are percent.
    const step =
      next && link === 'step'
        ? {
            scale: one.scale === 1 && one.base < 1000 ? next.scale : one.scale,
            unit: own.unit ?? unitOf(sentence, next, lexicon).unit,
          }
        : null;
    const { scale, unit } = step ?? listed.get(one) ?? { scale: one.scale, unit: own.unit };
    if (isNumber(sentence, one, unit, lexicon)) {
      found.push({ start: one.start, end: own.end, value: one.base * scale, unit });
    }
  }
  return found;
}

type Link = 'range' | 'between' | 'step' | 'score' | null;

/** What two numbers that follow on each other are together. */
function linkOf(sentence: string, one: Numeral, next: Numeral, { ranges, steps, around }: NumberLexicon): Link {
  const between = sentence.slice(one.end, next.start);
  const before = sentence.slice(Math.max(0, one.start - 40), one.start);
  const afterStep = new RegExp(`(?<!\\p{L})(?:${steps})\\s(?:(?:${around})\\s)?$`, 'iu').test(before);
  if (/^\s?[–—-]\s?$/u.test(between)) {
    const grows = one.base * one.scale < next.base * next.scale || (one.scale === 1 && next.scale > 1);
    return grows ? 'range' : 'score';
  }
  for (const [opening, middle] of ranges) {
    const joins = new RegExp(`^[\\s%€$£]*\\s(?:${middle})\\s$`, 'iu').test(between);
    if (!joins) continue;
    if (opening === '') return afterStep ? 'step' : 'range';
    if (new RegExp(`(?<!\\p{L})(?:${opening})\\s$`, 'iu').test(before)) return 'between';
  }
  const to = new RegExp(`^\\s?[%€$£]?\\s(?:to|auf|à|au|al?)\\s(?:(?:${around})\\s)?$`, 'iu');
  return afterStep && to.test(between) ? 'step' : null;
}

function rangeOf(
  sentence: string,
  one: Numeral,
  next: Numeral,
  link: 'range' | 'between',
  lexicon: NumberLexicon,
): Counted | null {
  const { unit, end } = unitOf(sentence, next, lexicon);
  const scale = one.scale === 1 && next.scale > 1 && one.base < 1000 ? next.scale : one.scale;
  const [value, upTo] = [one.base * scale, next.base * next.scale];
  const own = unit ?? one.currency;
  if (value >= upTo || !isNumber(sentence, { ...next, currency: next.currency ?? one.currency }, own, lexicon))
    return null;
  if (one.word === null && one.currency === null && own === null && /^(?:1[6-9]|20|21)\d\d$/.test(String(value)))
    return null;
  const opening = lexicon.ranges.map(([before]) => before).filter((before) => before !== '');
  const before = new RegExp(`(?:${opening.join('|')})\\s$`, 'iu').exec(sentence.slice(0, one.start));
  const start = link === 'between' && before ? one.start - before[0].length : one.start;
  return { start, end, value, upTo, unit: own };
}

const YEAR = /^(?:1[6-9]|20|21)\d\d$/;
/** What names a thing by a number. */
const NAMED =
  /(?<!\p{L})(?:no|nr|n°|nº|art|article|artikel|section|route|highway|flight|page|seite|chapter|kapitel|level|§|room|covid)\.?[\s-]?$/iu;
const MEASURES = /^(?:%|percentage points|basis points|[A-Z]{3}|[^\p{L}].*|k?m|kg|cm|mm|t)$/u;

/** Whether a number counts something, and is no year, time of the day, place in an order, name or pronoun. */
function isNumber(
  sentence: string,
  { start, end, scale, currency, word, base }: Numeral,
  unit: string | null,
  lexicon: NumberLexicon,
): boolean {
  if (scale !== 1 || currency !== null || (unit !== null && MEASURES.test(unit))) return true;
  const before = sentence.slice(Math.max(0, start - 16), start);
  if (word === null) {
    const printed = sentence.slice(start, end);
    return !YEAR.test(printed) && !lexicon.clock.test(sentence.slice(end)) && !NAMED.test(before);
  }
  // "One" and "two" without a unit are pronouns more often than numbers, and up to twelve they may be hours.
  if (base === 1 || (unit === null && base <= 12)) return false;
  return !lexicon.pointing.test(before);
}
