import type { NumberLexicon } from './lexicon.ts';
import { currencyBySign, type Numeral } from './numerals.ts';

/** What a number counts, and how far behind the number it reaches, in UTF-16 code units. */
export interface UnitBehind {
  unit: string;
  length: number;
}

const SYMBOL =
  /^[\s\u00a0\u202f-]?(km\/h|mph|km²|km2|m²|m2|m³|m3|km|cm|mm|kg|mg|ha|kWh|MWh|GWh|TWh|kW|MW|GW|°C|°F|°|µg|ºC|t|m|g|l|L)(?![\p{L}\p{N}²³/])/u;
const SIGN = /^[\s\u00a0\u202f]?([€$£¥]|EUR|USD|GBP|CHF)(?![\p{L}\p{N}])/u;
/** 55-year-old, 55-jährige. */
const AGE = /^-(year|month|week|day)s?-olds?(?!\p{L})|^-(jähr)ige?[rnms]?(?!\p{L})/u;

interface Patterns {
  points: RegExp;
  percent: RegExp;
  currencies: { pattern: RegExp; code: string }[];
}

const known = new Map<NumberLexicon, Patterns>();

function patternsOf(lexicon: NumberLexicon): Patterns {
  const made = known.get(lexicon) ?? {
    points: new RegExp(`^(?:${lexicon.points})(?!\\p{L})`, 'iu'),
    percent: new RegExp(`^(?:[\\s\\u00a0\\u202f]?%|(?:${lexicon.percent})(?!\\p{L}))`, 'iu'),
    currencies: lexicon.currencies.map(([pattern, code]) => ({
      pattern: new RegExp(`^[\\s\\u00a0\\u202f-](?:de\\s|d['’])?(?:${pattern})(?!\\p{L})`, 'iu'),
      code,
    })),
  };
  known.set(lexicon, made);
  return made;
}

/** A measure, which may follow on any number: percent, a currency, kilometres, years of age. */
function measureBehind(rest: string, lexicon: NumberLexicon): UnitBehind | null {
  const { points, percent, currencies } = patternsOf(lexicon);
  const point = points.exec(rest);
  if (point)
    return { unit: /basi|bás|base/i.test(point[0]) ? 'basis points' : 'percentage points', length: point[0].length };
  const share = percent.exec(rest);
  if (share) return { unit: '%', length: share[0].length };
  const sign = SIGN.exec(rest);
  if (sign) return { unit: currencyBySign(sign[1] ?? '') ?? '', length: sign[0].length };
  for (const { pattern, code } of currencies) {
    const named = pattern.exec(rest);
    if (named) return { unit: code, length: named[0].length };
  }
  const age = AGE.exec(rest);
  if (age) return { unit: age[1] ? `${age[1]}s` : 'Jahre', length: age[0].length };
  const symbol = SYMBOL.exec(rest);
  return symbol ? { unit: (symbol[1] ?? '').replace('º', '°'), length: symbol[0].length } : null;
}

/** What an English plural is: no noun follows on it as its head. */
const PLURAL = /s$|^(?:people|men|women|children|police|staff|crew)$/;
/** Behind a verb, and not behind what is told of a thing: twenty-six confirmed THE number, 26 confirmed cases. */
const OBJECT = /^\s(?:an?|the|th(?:is|at|ese|ose)|my|your|his|her|its|our|their|it|them|him|us)(?!\p{L})/u;

/** The thing that is counted: voters, Stimmen, morts. */
export function thingBehind(rest: string, lexicon: NumberLexicon): UnitBehind | null {
  const { unit, unitStop, words, scales } = lexicon;
  const match = unit.exec(rest);
  const [first = '', second] = match?.[1]?.split(/\s/) ?? [];
  if (!match || first === '' || unitStop.test(first) || first in words || first in scales) return null;
  const firstEnd = match[0].length - (match[1] ?? '').length + first.length;
  if (lexicon.tag === 'en' && /ed$/.test(first) && OBJECT.test(rest.slice(firstEnd))) return null;
  // Of something: the city's.
  if (/^['’]s?(?!\p{L})/u.test(rest.slice(match[0].length))) return null;
  // Confirmed cases, elderly women; but twelve arrested during the march.
  const told = !/(?:ed|ing|ly)$/.test(first) || PLURAL.test(second ?? '');
  const both = second !== undefined && !unitStop.test(second) && !PLURAL.test(first) && told;
  return both ? { unit: match[1] ?? '', length: match[0].length } : { unit: first, length: firstEnd };
}

/** What stands behind a number, and where it ends. */
export function unitOf(
  sentence: string,
  { end, currency }: Numeral,
  lexicon: NumberLexicon,
): { unit: string | null; end: number } {
  if (currency !== null) return { unit: currency, end };
  const rest = sentence.slice(end, end + 120);
  const behind = measureBehind(rest, lexicon) ?? thingBehind(rest, lexicon);
  return behind ? { unit: behind.unit, end: end + behind.length } : { unit: null, end };
}
