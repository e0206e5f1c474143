import type { TextRange } from '../../model/selector.ts';
import type { NumberLexicon } from './lexicon.ts';
import { lexicons } from './lexicons.ts';

/** A date as a sentence prints it. */
export interface DatePlace extends TextRange {
  /** 2024, 2024-05, 2024-05-03, 2024-Q2, 1990s or 2019/2021; null for a day or a month whose year nobody tells. */
  date: string | null;
}

const YEAR = '(?:1[6-9]|20|21)\\d\\d';

/** Which month, by what stands in its group: texts name months in other languages too. */
const MONTHS = Array.from({ length: 12 }, (_, at) => {
  const names = [...new Set(lexicons.map(({ months }) => months[at]))].join('|');
  return `(?<m${at + 1}>${names})`;
}).join('|');
const MONTH = `(?:${MONTHS})(?!\\p{L})`;

const DAY_FIRST = new RegExp(
  `(?<![\\p{L}\\p{N}.,])(?<day>[0-3]?\\d)(?:\\.|er|st|nd|rd|th|º)?\\s(?:of\\s|de\\s)?${MONTH}(?:,?\\s(?:del?\\s)?(?<year>${YEAR})(?!\\d))?`,
  'gu',
);
const MONTH_FIRST = new RegExp(
  `(?<!\\p{L})${MONTH}\\s(?<day>[0-3]?\\d)(?:st|nd|rd|th)?(?![\\d.,]*\\d|\\p{L}|\\s?%)(?:,?\\s(?<year>${YEAR})(?!\\d))?`,
  'gu',
);
const MONTH_AND_YEAR = new RegExp(`(?<!\\p{L})${MONTH},?\\s(?:del?\\s|of\\s)?(?<year>${YEAR})(?!\\d)`, 'gu');
const ISO = new RegExp(`(?<![\\d-])(?<year>${YEAR})-(?<month>[01]\\d)(?:-(?<day>[0-3]\\d))?(?![\\d-])`, 'gu');
/** Day, month, year, as everywhere but in English. */
const NUMERIC = new RegExp(`(?<![\\d./])(?<day>[0-3]?\\d)([./])(?<month>[01]?\\d)\\2(?<year>${YEAR})(?!\\d)`, 'gu');
const QUARTER = new RegExp(`(?<!\\p{L})[QT](?<quarter>[1-4])[\\s/](?<year>${YEAR})(?!\\d)`, 'gu');

const BARE = new RegExp(`(?<=\\p{Ll}\\s)${YEAR}(?![\\d%]|[.,]\\d|\\s\\p{Lu})`, 'gu');
const YEARS = new RegExp(
  `(?<![\\p{N}.,])(?:(?<!\\p{L})(?:between|from|zwischen|von|entre|de|desde)\\s(?<first>${YEAR})\\s(?:and|to|und|bis|et|à|y|a|hasta)\\s(?<last>${YEAR})|(?<from>${YEAR})[–-](?<to>${YEAR}))(?![\\d%]|[.,]\\d)`,
  'giu',
);

interface Patterns {
  quarter: RegExp;
  decades: RegExp[];
  relative: { pattern: RegExp; unit: 'day' | 'month' | 'quarter' | 'year'; by: number }[];
  year: RegExp;
}

const known = new Map<NumberLexicon, Patterns>();

function patternsOf(lexicon: NumberLexicon): Patterns {
  const made = known.get(lexicon) ?? {
    quarter: new RegExp(`(?<!\\p{L})${lexicon.quarters}(?:,?\\s(?<year>${YEAR})(?!\\d))?`, 'giu'),
    decades: lexicon.decades.map((pattern) => new RegExp(`(?<![\\p{L}\\p{N}])${pattern}(?![\\p{L}\\p{N}])`, 'giu')),
    relative: lexicon.relative.map(([pattern, unit, by]) => ({
      pattern: new RegExp(`(?<!\\p{L})(?:${pattern})(?!\\p{L})`, 'giu'),
      unit,
      by,
    })),
    year: new RegExp(
      `(?<=(?:(?<!\\p{L})(?:${lexicon.beforeYear})|\\(|,)[\\s-]?(?:(?:early|late|fiscal|the year|Jahr|año|l['’]année)\\s)?)${YEAR}(?![\\d%]|[.,]\\d)`,
      'giu',
    ),
  };
  known.set(lexicon, made);
  return made;
}

/**
 * The dates of a sentence, in its order. `published`: the day of the article, ISO 8601, from which "last year" and a quarter without a
 * year are told; without it such words are no date.
 */
export function datesIn(sentence: string, lexicon: NumberLexicon, published: string | null): DatePlace[] {
  const day = published === null ? null : dayOf(published);
  const found: DatePlace[] = [];
  const take = (pattern: RegExp, dateOf: (match: RegExpExecArray) => string | null | undefined) => {
    for (const match of sentence.matchAll(pattern)) {
      const range = { start: match.index, end: match.index + match[0].length };
      if (found.some((other) => other.start < range.end && other.end > range.start)) continue;
      const date = dateOf(match);
      if (date !== undefined) found.push({ ...range, date });
    }
  };
  const { quarter, decades, relative, year } = patternsOf(lexicon);
  take(ISO, ({ groups = {} }) => joined(groups['year'], groups['month'], groups['day']));
  if (lexicon.tag !== 'en') take(NUMERIC, ({ groups = {} }) => joined(groups['year'], groups['month'], groups['day']));
  take(YEARS, ({ groups = {} }) => `${groups['first'] ?? groups['from']}/${groups['last'] ?? groups['to']}`);
  take(DAY_FIRST, named);
  take(MONTH_FIRST, named);
  take(MONTH_AND_YEAR, named);
  take(QUARTER, ({ groups = {} }) => `${groups['year']}-Q${groups['quarter']}`);
  take(quarter, (match) => quarterOf(lexicon, match, day));
  for (const pattern of decades) take(pattern, (match) => `${century(match[1] ?? '', lexicon)}s`);
  if (day) for (const { pattern, unit, by } of relative) take(pattern, () => from(day, unit, by));
  take(year, ([digits]) => digits);
  if (lexicon.bareYears) take(BARE, ([digits]) => digits);
  return found.sort((a, b) => a.start - b.start);
}

/** The date that stands nearest; a sentence's only date goes with all its numbers. */
export function nearestDate(dates: readonly DatePlace[], at: number): string | null {
  let best: DatePlace | null = null;
  for (const date of dates) {
    if (date.date === null) continue;
    if (!best || Math.abs(date.start - at) < Math.abs(best.start - at)) best = date;
  }
  return best?.date ?? null;
}

function named({ groups = {} }: RegExpExecArray): string | null | undefined {
  const month = Array.from({ length: 12 }, (_, at) => at + 1).find((at) => groups[`m${at}`] !== undefined);
  const day = groups['day'] === undefined ? undefined : Number(groups['day']);
  if (day !== undefined && (day < 1 || day > 31)) return undefined;
  return groups['year'] === undefined ? null : joined(groups['year'], String(month), groups['day']);
}

function joined(year = '', month = '', day?: string): string | undefined {
  const [m, d] = [Number(month), day === undefined ? 1 : Number(day)];
  if (m < 1 || m > 12 || d < 1 || d > 31) return undefined;
  return [year, pad(m), ...(day === undefined ? [] : [pad(d)])].join('-');
}

const ORDER = [
  /^(?:fir|erst|prem|prim)/i,
  /^(?:sec|zwei|deux|seg)/i,
  /^(?:thi|dri|tro|ter|tr)/i,
  /^(?:fou|vie|qua|cua)/i,
];

function quarterOf(lexicon: NumberLexicon, match: RegExpExecArray, day: Date | null): string | undefined {
  const quarter = ORDER.findIndex((pattern) => pattern.test(match[1] ?? '')) + 1;
  const year = match.groups?.['year'];
  if (quarter === 0 || lexicon.quarters === '') return undefined;
  if (year !== undefined) return `${year}-Q${quarter}`;
  if (!day) return undefined;
  const now = Math.floor(day.getUTCMonth() / 3) + 1;
  return `${day.getUTCFullYear() - (quarter > now ? 1 : 0)}-Q${quarter}`;
}

/** 90 is 1990, 10 is 2010. */
function century(printed: string, { words }: NumberLexicon): string {
  const digits = String(words[printed.toLowerCase()] ?? printed);
  if (digits.length !== 2) return digits;
  return `${Number(digits) >= 30 ? 19 : 20}${digits}`;
}

function dayOf(published: string): Date | null {
  const [, year, month = '1', day = '1'] = /^(\d{4})(?:-(\d\d)(?:-(\d\d))?)?/.exec(published) ?? [];
  if (year === undefined) return null;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day)));
  return Number.isNaN(date.getTime()) ? null : date;
}

function from(day: Date, unit: 'day' | 'month' | 'quarter' | 'year', by: number): string {
  const [year, month] = [day.getUTCFullYear(), day.getUTCMonth()];
  if (unit === 'year') return String(year + by);
  if (unit === 'day') return new Date(Date.UTC(year, month, day.getUTCDate() + by)).toISOString().slice(0, 10);
  const moved = new Date(Date.UTC(year, month + (unit === 'quarter' ? 3 * by : by), 1));
  if (unit === 'month') return `${moved.getUTCFullYear()}-${pad(moved.getUTCMonth() + 1)}`;
  return `${moved.getUTCFullYear()}-Q${Math.floor(moved.getUTCMonth() / 3) + 1}`;
}

function pad(number: number): string {
  return String(number).padStart(2, '0');
}
