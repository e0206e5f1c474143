import type { Quantity } from '../model/annotation.ts';

/** Numbers of a sentence with unit and date, as far as they stand there. Years and clock times are dates, no quantities. */

const SCALES: Readonly<Record<string, number>> = {
  hundred: 100,
  thousand: 1e3,
  million: 1e6,
  billion: 1e9,
  trillion: 1e12,
  mn: 1e6,
  bn: 1e9,
  m: 1e6,
  k: 1e3,
  tausend: 1e3,
  millionen: 1e6,
  milliarden: 1e9,
  milliarde: 1e9,
  mille: 1e3,
  millions: 1e6,
  milliards: 1e9,
  mil: 1e3,
  millones: 1e6,
};

const WORDS: Readonly<Record<string, number>> = {
  one: 1,
  two: 2,
  three: 3,
  four: 4,
  five: 5,
  six: 6,
  seven: 7,
  eight: 8,
  nine: 9,
  ten: 10,
  eleven: 11,
  twelve: 12,
  thirteen: 13,
  fourteen: 14,
  fifteen: 15,
  sixteen: 16,
  seventeen: 17,
  eighteen: 18,
  nineteen: 19,
  twenty: 20,
  thirty: 30,
  forty: 40,
  fifty: 50,
  sixty: 60,
  seventy: 70,
  eighty: 80,
  ninety: 90,
  half: 0.5,
  dozen: 12,
  'two-thirds': 2 / 3,
  'one-third': 1 / 3,
  'three-quarters': 0.75,
  'a-quarter': 0.25,
  zwei: 2,
  drei: 3,
  deux: 2,
  trois: 3,
  dos: 2,
  tres: 3,
};

const CURRENCIES: Readonly<Record<string, string>> = { $: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY' };

const scales = Object.keys(SCALES)
  .sort((a, b) => b.length - a.length)
  .join('|');
const words = Object.keys(WORDS)
  .sort((a, b) => b.length - a.length)
  .join('|');

const QUANTITY = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<currency>[$€£¥])?(?:(?<digits>\\d{1,3}(?:[,.]\\d{3})+(?:[.,]\\d+)?|\\d+(?:[.,]\\d+)?)|(?<word>${words})(?![\\p{L}-]))(?<half> and a half\\b)?(?:[ -]?(?<scale>${scales})\\b)?(?<percent>\\s?%|[ -]per ?cent(?:age points?)?\\b|\\s(?:Prozent|pour cent|por ciento)\\b)?`,
  'giu',
);
const YEAR = /^(?:1[6-9]|20|21)\d\d$/;
const CLOCK = /^\s?(?:a\.?m\.?|p\.?m\.?|o['’]clock|Uhr)\b/i;
const UNIT =
  /^[\s-]+(?:(?:more|fewer|additional|other|new|of|the|these|those|all|about)\s+)*((?:\p{Ll}[\p{L}-]*)(?:\s\p{Ll}[\p{L}-]*)?)/u;
const UNIT_STOP =
  /^(?:in|on|at|to|by|of|for|from|and|or|as|with|since|that|which|who|is|are|was|were|has|have|had|over|after|before|during|between|last|this|next|coming|than|into|a|an|the|years?\s+(?:in|on|at|of|ago|before|after|and|to|from|as|for|with|since)|when|while|but|it|he|she|they|more|less|per|under|through|if|because|among|will|would|could|said|says|voted|been|left|died|live|work|took|went|got|came|lost|won|fled|stand|own|need|want|pay|make)$/;
const DATE =
  /(?<=(?:in|since|by|from|between|during|until|through|before|after|of|for|early|late|mid|and|to|on|\(|,|seit|im|bis|en|depuis|desde|hasta)[\s-]?(?:(?:early|late|fiscal|the year|Jahr)\s)?)(?:(?:(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s(?:\d{1,2},?\s)?)?((?:1[6-9]|20|21)\d\d))\b/gu;

export function numbersOf(sentence: string): Quantity[] {
  const dates = datesOf(sentence);
  const found: Quantity[] = [];
  for (const match of sentence.matchAll(QUANTITY)) {
    const quantity = quantityOf(sentence, match, dates);
    if (quantity) found.push(quantity);
  }
  return found;
}

interface DatePlace {
  at: number;
  date: string;
}

function quantityOf(sentence: string, match: RegExpExecArray, dates: readonly DatePlace[]): Quantity | null {
  const groups = match.groups ?? {};
  const { currency, digits, word, half, scale, percent } = groups;
  const end = match.index + match[0].length;
  const rest = sentence.slice(end);
  const plain = !currency && !scale && !percent;
  if (
    plain &&
    digits &&
    (YEAR.test(digits) || CLOCK.test(rest) || /^[:/]\d/.test(rest) || /^(?:st|nd|rd|th)\b/.test(rest))
  )
    return null;
  if (plain && digits && isDayOfMonth(sentence, match.index, digits, rest)) return null;
  const base = digits === undefined ? WORDS[(word ?? '').toLowerCase()] : parseDigits(digits);
  if (base === undefined || Number.isNaN(base)) return null;
  const unit = percent ? '%' : (ageUnit(rest) ?? unitOf(rest, currency));
  if (plain && !half && word?.toLowerCase() === 'one') return null;
  if (
    plain &&
    word &&
    /\b(?:the|these|those|all|any|no|of|both|other)\s$/i.test(sentence.slice(Math.max(0, match.index - 8), match.index))
  )
    return null;
  // "one" and "two" without a unit are pronouns more often than numbers.
  if (plain && word && unit === null) return null;
  const unitAt = unit === null || currency || percent ? -1 : rest.indexOf(unit);
  const age = /^-\p{Ll}+-old/u.exec(rest)?.[0].length ?? 0;
  const counted = sentence.slice(match.index, unitAt < 0 || unit === null ? end + age : end + unitAt + unit.length);
  return {
    value: (base + (half ? 0.5 : 0)) * (scale ? (SCALES[scale.toLowerCase()] ?? 1) : 1),
    unit,
    date: nearest(dates, match.index),
    text: counted.trim(),
  };
}

/** 1,234.5 and 1.234,5 alike. */
function parseDigits(digits: string): number {
  if (/^\d{1,3}(?:,\d{3})+(?:\.\d+)?$/.test(digits)) return Number(digits.replaceAll(',', ''));
  if (/^\d{1,3}(?:\.\d{3})+(?:,\d+)?$/.test(digits)) return Number(digits.replaceAll('.', '').replace(',', '.'));
  return Number(digits.replace(',', '.'));
}

/** 55-year-old. */
function ageUnit(rest: string): string | null {
  const unit = /^-(year|month|week|day)-old\b/.exec(rest)?.[1];
  return unit === undefined ? null : `${unit}s`;
}

function unitOf(rest: string, currency: string | undefined): string | null {
  if (currency) return CURRENCIES[currency] ?? null;
  const found = UNIT.exec(rest)?.[1];
  if (!found) return null;
  const [first, second] = found.split(' ');
  if (!first || UNIT_STOP.test(first)) return null;
  if (/^(?:euros?|dollars?|pounds?)$/.test(first))
    return first.startsWith('e') ? 'EUR' : first.startsWith('d') ? 'USD' : 'GBP';
  return second && !UNIT_STOP.test(second) && !/(?:s|ed|ing|ly)$/.test(first) ? found : first;
}

const MONTH =
  /(?:January|February|March|April|May|June|July|August|September|October|November|December|Jan\.|Feb\.|Aug\.|Sept\.|Oct\.|Nov\.|Dec\.)\s$/;

/** 9 June, 4. Februar, 9 de junio. */
const MONTH_BEHIND =
  /^(?:\.|er)?\s(?:de\s)?(?:Jan(?:uary|uar)?|Feb(?:ruary|ruar)?|March|März|Apr(?:il)?|May|Mai|June?i?|July?i?|Aug(?:ust)?|Sept?(?:ember)?|O[ck]t(?:ober)?|Nov(?:ember)?|De[cz](?:ember)?|janvier|février|mars|avril|juin|juillet|août|septembre|octobre|novembre|décembre|enero|febrero|marzo|abril|mayo|junio|julio|agosto|septiembre|octubre|noviembre|diciembre)(?!\p{L})/u;

function isDayOfMonth(sentence: string, at: number, digits: string, rest: string): boolean {
  if (!/^\d{1,2}$/.test(digits)) return false;
  return MONTH.test(sentence.slice(Math.max(0, at - 12), at)) || MONTH_BEHIND.test(rest);
}

function datesOf(sentence: string): DatePlace[] {
  return [...sentence.matchAll(DATE)].map((match) => ({ at: match.index, date: match[1] ?? '' }));
}

/** The year that stands nearest; a sentence's only year goes with all its numbers. */
function nearest(dates: readonly DatePlace[], at: number): string | null {
  let best: DatePlace | null = null;
  for (const date of dates) if (!best || Math.abs(date.at - at) < Math.abs(best.at - at)) best = date;
  return best?.date ?? null;
}
