/** How a language tells numbers, units and dates. Patterns are sources of regular expressions, read without regard to capitals. */
export interface NumberLexicon {
  tag: 'en' | 'de' | 'fr' | 'es';
  /** What stands before the fraction; the other of the two parts thousands. */
  decimal: '.' | ',';
  /** Whether a plain space parts thousands. */
  spaced: boolean;
  /** Words for numbers, lower case. */
  words: Readonly<Record<string, number>>;
  /** What multiplies the number before it: million, Mrd. */
  scales: Readonly<Record<string, number>>;
  /** Articles and the like that make one of a scale: a million. */
  one: string;
  /** "and a half" behind a number. */
  half: string;
  percent: string;
  points: string;
  /** Currencies in words, each a pattern. */
  currencies: readonly (readonly [pattern: string, code: string])[];
  /** What stands before a number that is not meant exactly, or is a limit. */
  around: string;
  /** The words around and between two numbers that are the ends of a range. */
  ranges: readonly (readonly [before: string, between: string])[];
  /** What makes two numbers with a word between them a step from one to the other, and no range: FROM 3 to 5. */
  steps: string;
  /** Words that are a number of times: twice, doubled. */
  times: readonly (readonly [pattern: string, value: number])[];
  /** Shares of what follows: a third of. */
  shares: readonly (readonly [pattern: string, value: number])[];
  /** One IN five. */
  outOf: string;
  /** Whether what is counted may stand between the two: of one, one patient in five; of several as well, deux personnes SUR trois. */
  thingsBetween: 'none' | 'one' | 'several';
  /** None of what follows. */
  none: string;
  /** From here on a word, though it stands where the unit does, is none. */
  unitStop: RegExp;
  /** The thing counted, from where the number ends: its first group. */
  unit: RegExp;
  /** Before a number word that only points: the two countries. */
  pointing: RegExp;
  /** What follows a time of the day, or a place in an order. */
  clock: RegExp;
  /** Names of the months, January first. */
  months: readonly string[];
  /** What stands before a year. */
  beforeYear: string;
  /** Whether a year stands without any word before it: was 2021 geschah. */
  bareYears: boolean;
  /** The first group tells which. */
  quarters: string;
  /** The first group tells which. */
  decades: readonly string[];
  /** Dates as seen from the day of the article. */
  relative: readonly (readonly [pattern: string, unit: 'day' | 'month' | 'quarter' | 'year', by: number])[];
}
