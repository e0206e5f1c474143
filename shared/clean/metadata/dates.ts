/** Dates as papers print them, in English, Spanish, French, German, Italian, Portuguese, Dutch and Polish, and in signs. Keys only: lower case, unaccented. */

const MONTHS: readonly (readonly string[])[] = [
  [
    'january',
    'jan',
    'enero',
    'ene',
    'janvier',
    'janv',
    'januar',
    'janner',
    'gennaio',
    'janeiro',
    'januari',
    'stycznia',
  ],
  ['february', 'feb', 'febrero', 'fevrier', 'fevr', 'februar', 'febbraio', 'fevereiro', 'februari', 'lutego'],
  ['march', 'mar', 'marzo', 'mars', 'marz', 'maerz', 'mrz', 'marco', 'maart', 'marca'],
  ['april', 'apr', 'abril', 'abr', 'avril', 'avr', 'aprile', 'kwietnia'],
  ['may', 'mayo', 'mai', 'maggio', 'maio', 'mei', 'maja'],
  ['june', 'jun', 'junio', 'juin', 'juni', 'giugno', 'junho', 'czerwca'],
  ['july', 'jul', 'julio', 'juillet', 'juil', 'juli', 'luglio', 'julho', 'lipca'],
  ['august', 'aug', 'agosto', 'ago', 'aout', 'augustus', 'sierpnia'],
  ['september', 'sept', 'sep', 'septiembre', 'septembre', 'settembre', 'setembro', 'wrzesnia'],
  ['october', 'oct', 'octubre', 'octobre', 'oktober', 'okt', 'ottobre', 'outubro', 'pazdziernika'],
  ['november', 'nov', 'noviembre', 'novembre', 'novembro', 'listopada'],
  ['december', 'dec', 'diciembre', 'dic', 'decembre', 'dezember', 'dez', 'dicembre', 'dezembro', 'grudnia'],
];

const NUMBER_OF = new Map(MONTHS.flatMap((names, index) => names.map((name) => [name, index + 1] as const)));
const MONTH = [...NUMBER_OF.keys()].sort((a, b) => b.length - a.length).join('|');
const DAY_NAME =
  '(?:mon|tues?|wed(?:nes)?|thu(?:rs)?|fri|sat(?:ur)?|sun)(?:day)?|lunes|martes|miercoles|jueves|viernes|sabado|domingo|lundi|mardi|mercredi|jeudi|vendredi|samedi|dimanche|montag|dienstag|mittwoch|donnerstag|freitag|samstag|sonnabend|sonntag|mo|di|mi|do|fr|sa|so';

const DAY_MONTH = new RegExp(
  `\\b(\\d{1,2})(?:st|nd|rd|th|er|\\.|º)?\\s?(?:de |of )?-?(${MONTH})\\b\\.?,?-?\\s?(?:de |del )?(\\d{4})\\b`,
);
const MONTH_DAY = new RegExp(`\\b(${MONTH})\\.? (\\d{1,2})(?:st|nd|rd|th)?,? (?:at )?(\\d{4})\\b`);
const ISO = /\b(\d{4})[-/.](\d{1,2})[-/.](\d{1,2})(?![\d])/;
/** 2024年3月5日, 2024년 3월 5일; keys have Hangul taken apart. */
const IN_SIGNS = new RegExp(
  '(?<!\\d)(\\d{4})\\s?(?:年|년)\\s?(\\d{1,2})\\s?(?:月|월)\\s?(\\d{1,2})\\s?(?:日|일)'.normalize('NFKD'),
);
const DOTTED = /\b(\d{1,2})[.·](\d{1,2})[.·](\d{4}|\d{2})\b/;
const SLASHED = /\b(\d{1,2})[/-](\d{1,2})[/-](\d{4}|\d{2})\b/;

interface FoundDate {
  /** YYYY-MM-DD, or null where day and month cannot be told apart (03/04/2024). */
  iso: string | null;
  /** UTF-16 range in the key. */
  start: number;
  end: number;
}

/**
 * The first complete date in a key; null when there is none or it is no date of the calendar. `dayFirst`: the text is in a
 * language that writes 03/04 for the third of April.
 */
export function findDate(key: string, dayFirst = false): FoundDate | null {
  const found = [
    fromDayMonth(key),
    fromMonthDay(key),
    fromYear(key, ISO),
    fromYear(key, IN_SIGNS),
    fromDotted(key),
    fromSlashed(key, dayFirst),
  ];
  return found.reduce<FoundDate | null>(
    (best, date) => (date && (!best || date.start < best.start) ? date : best),
    null,
  );
}

const REST = [
  new RegExp(`^(?:${DAY_NAME})\\b\\.?,?`),
  /^(?:first |originally |last |zuletzt )?(?:published|updated|posted(?: online)?|modified|created|publicado|publicada|actualizado|actualizada|creado|publie|publiee|mis a jour|mise a jour|modifie|veroffentlicht|aktualisiert|veroffentlichung|publiziert|erstellt|stand|datum|date|fecha|printed|issued|publikacja|opublikowano|aktualizacja|data publikacji)\b\s?:?/,
  // "Posted on 3 May": a day whose year the page leaves out.
  new RegExp(`^\\d{1,2}(?:st|nd|rd|th|er|\\.)? (?:de |of )?(?:${MONTH})\\b\\.?(?! ?\\d)`),
  new RegExp(`^(?:${MONTH})\\.? \\d{1,2}(?:st|nd|rd|th)?\\b`),
  /^(?:about|over|almost|nearly|environ|etwa|rund|unos|unas)\b(?= (?:\d|an?\b|une?\b|eine))/,
  /^(?:on|at|al|el|le|am|um|a las?|a|a partir de|vom|the|den|das|hace|il y a|vor|and|y|et|und)\b/,
  /^\d{1,2}\s?(?:[:.h])\s?\d{2}(?::\d{2})?(?:[.,]\d+)?\s?(?:a\.?\s?m\.?|p\.?\s?m\.?|uhr|h(?:rs?|s)?\b)?/,
  /^\d{1,2}\s?(?:a\.?m\.?|p\.?m\.?|uhr|h)\b/,
  /^\(?(?:utc|gmt|est|edt|et|cst|cdt|ct|mst|mdt|mt|pst|pdt|pt|bst|cet|cest|ist|mez|mesz|hne|hae|jst|aest|uk|z)\b(?:[+-]\d{1,2}(?::?\d{2})?)?\)?/,
  /^(?:today|yesterday|hoy|ayer|aujourd'hui|hier|heute|gestern)\b/,
  /^t\d{2}:\d{2}(?::\d{2})?(?:\.\d+)?(?:z|[+-]\d{2}:?\d{2})?/,
  /^\d{1,3}\s?-?min(?:ute)?s?\.? (?:read|listen|lesezeit|de lectura|lectura|lecture|de lecture)\b/,
  /^(?:\d+|an?|un|une|una|eine[mr]?) (?:seconds?|minutes?|mins?|hours?|hrs?|days?|weeks?|months?|years?|segundos?|minutos?|horas?|dias?|heures?|jours?|minuten?|stunden?|tagen?)(?: ago)?\b/,
  /^[\s|·•,;:/()\-–—.]+/,
];

export interface DateLine {
  iso: string | null;
  /** The line says that this is when the piece was published. */
  published: boolean;
  /** The line speaks of an update only. */
  updated: boolean;
  /** It gives a time of day, or an age ("2 hours ago"): no heading of a chronicle does. */
  timed: boolean;
}

/** A line that holds a date or a time and nothing else: "Published June 3, 2025 at 9:14 a.m. | 5 min read". */
export function readDateLine(line: string, dayFirst = false): DateLine | null {
  if (line.length > 160) return null;
  // What pages say once to those who see and once to those who hear, a scrape has twice: "posted 6 jun 20246 jun 2024".
  const key = line.replace(/(\d[^\d].{3,30}\d{4})\1$/, '$1');
  let rest = key;
  const first = findDate(key, dayFirst);
  const iso = first?.iso ?? null;
  let dates = 0;
  for (let date = first; date; date = findDate(rest, dayFirst)) {
    rest = `${rest.slice(0, date.start)} | ${rest.slice(date.end)}`;
    dates++;
  }
  const labelled =
    /\b(?:published|updated|posted|modified|publicado|publicada|actualizado|publie|mis a jour|veroffentlicht|publiziert|aktualisiert|stand|publikacja|opublikowano|aktualizacja)\b/.test(
      rest,
    );
  const relative =
    /\bago$|^hace \d|^il y a \d|^vor (?:\d|eine)|^(?:today|yesterday|hoy|ayer|aujourd'hui|hier|heute|gestern) .{0,6}\d/.test(
      rest.trim(),
    );
  for (let before = ''; rest !== before && rest !== ''; ) {
    before = rest;
    for (const piece of REST) rest = rest.replace(piece, '');
  }
  if (rest !== '') return null;
  if (dates === 0 && !labelled && !relative && !TIME_ONLY.test(key)) return null;
  return {
    iso,
    timed: relative || /\d(?:[:.h]| h )\d{2}/.test(key.replace(/\d{1,2}\.\d{1,2}\.\d{2,4}/, '')),
    published:
      /\b(?:published|posted|publicado|publicada|publie|publiee|veroffentlicht|veroffentlichung|publiziert|publikacja|opublikowano)\b/.test(
        key,
      ),
    // "Oct 17, 2023 Updated 5 hrs ago": the day stands before the word.
    updated: UPDATED.test(first && first.iso !== null ? key.slice(0, first.start) : key),
  };
}

const UPDATED =
  /\b(?:updated|modified|actualizado|actualizada|mis(?:e)? a jour|modifiee?|aktualisiert|stand|aktualizacja)\b/;

const TIME_ONLY = /^\d{1,2}[:.]\d{2}\s?(?:a\.?m\.?|p\.?m\.?|uhr|h)?(?: \w{2,4})?$/;

/** A time of the day and nothing else, such as stands above each post of a live report. */
export function isTime(key: string): boolean {
  return TIME_ONLY.test(key);
}

function fromDayMonth(key: string): FoundDate | null {
  const match = DAY_MONTH.exec(key);
  return match && dated(match, Number(match[3]), NUMBER_OF.get(match[2] ?? '') ?? 0, Number(match[1]));
}

function fromMonthDay(key: string): FoundDate | null {
  const match = MONTH_DAY.exec(key);
  return match && dated(match, Number(match[3]), NUMBER_OF.get(match[1] ?? '') ?? 0, Number(match[2]));
}

function fromYear(key: string, pattern: RegExp): FoundDate | null {
  const match = pattern.exec(key);
  return match && dated(match, Number(match[1]), Number(match[2]), Number(match[3]));
}

function fromDotted(key: string): FoundDate | null {
  const match = DOTTED.exec(key);
  return match && dated(match, fullYear(Number(match[3])), Number(match[2]), Number(match[1]));
}

function fromSlashed(key: string, dayFirst: boolean): FoundDate | null {
  const match = SLASHED.exec(key);
  if (!match) return null;
  const [first, second, year] = [Number(match[1]), Number(match[2]), fullYear(Number(match[3]))];
  if (first > 12 || (dayFirst && second <= 12)) return dated(match, year, second, first);
  if (second > 12 || AMERICAN.test(key.slice(match.index + match[0].length))) return dated(match, year, first, second);
  const real = dated(match, year, first, second);
  return real && first !== second ? { ...real, iso: null } : real;
}

/** "08/05/2021 11:37 AM EDT": the hour of where the month comes first. */
const AMERICAN = /^,?\s(?:at )?\d{1,2}:\d{2}(?::\d{2})?\s?[ap]\.?m\.?\s\(?[ecmp][sd]?t\b/;

function dated(match: RegExpExecArray, year: number, month: number, day: number): FoundDate | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  if (year < 1600 || year > 2199 || month < 1 || date.getUTCMonth() !== month - 1 || date.getUTCDate() !== day)
    return null;
  return { iso: date.toISOString().slice(0, 10), start: match.index, end: match.index + match[0].length };
}

function fullYear(year: number): number {
  if (year >= 100) return year;
  return year < 70 ? 2000 + year : 1900 + year;
}
