import type { TextRange } from '../../model/selector.ts';
import { numberOf } from './digits.ts';
import type { NumberLexicon } from './lexicon.ts';

/** A number as it stands in a sentence, with a currency before it and what multiplies it behind it. */
export interface Numeral extends TextRange {
  /** Without what multiplies it. */
  base: number;
  scale: number;
  currency: string | null;
  /** In letters, lower case; null where it is in digits. */
  word: string | null;
}

const CURRENCIES: Readonly<Record<string, string>> = {
  ...{ $: 'USD', US$: 'USD', '€': 'EUR', '£': 'GBP', '¥': 'JPY', '₹': 'INR' },
  ...{ C$: 'CAD', A$: 'AUD', R$: 'BRL', USD: 'USD', EUR: 'EUR', GBP: 'GBP', CHF: 'CHF', JPY: 'JPY' },
};

const BEFORE = '(?<currency>(?:US|[CAR])?\\$|[€£¥₹]|(?:USD|EUR|GBP|CHF|JPY)(?=[\\s\\u00a0\\d]))?';

/** The code of a currency by its sign or code. */
export function currencyBySign(sign: string): string | null {
  return CURRENCIES[sign.trim()] ?? null;
}

const known = new Map<NumberLexicon, RegExp>();

/** Longest first, so that none is cut short by another. */
export function anyOf(words: Iterable<string>): string {
  return [...words]
    .sort((a, b) => b.length - a.length)
    .map((word) => word.replaceAll('.', '\\.'))
    .join('|');
}

function patternOf(lexicon: NumberLexicon): RegExp {
  const made = known.get(lexicon);
  if (made) return made;
  const scales = anyOf(Object.keys(lexicon.scales));
  const parting = `[.,'’\\u00a0\\u202f\\u2009${lexicon.spaced ? ' ' : ''}]`;
  const digits = `\\d{1,3}(?<parted>${parting})\\d{3}(?:\\k<parted>\\d{3})*(?:[.,]\\d+)?(?!\\d)|\\d+(?:[.,]\\d+)?`;
  const scale = (name: string) => `(?:[\\s-]?(?<${name}>${scales})(?![\\p{L}\\p{N}]))?`;
  const pattern = new RegExp(
    `(?<![\\p{L}\\p{N}.,]|\\d[:/])(?<minus>(?<=^|[\\s(])[−-](?=\\d)|minus\\s)?${BEFORE}[\\s\\u00a0]?(?:(?<digits>${digits})|(?<word>${anyOf(
      Object.keys(lexicon.words),
    )})(?![\\p{L}-])|(?<one>${lexicon.one})(?=\\s(?:${scales})(?!\\p{L})))(?<half>(?:${lexicon.half})(?!\\p{L}))?${scale('scale')}${scale('more')}`,
    'giu',
  );
  known.set(lexicon, pattern);
  return pattern;
}

/** Measures behind digits with a letter that could be a million: 5 m high. */
const MEASURED = /^\s(?:high|tall|wide|long|deep|away|above|below|from|of|in)\b/i;

/** The numbers of a sentence, in its order. */
export function numeralsIn(sentence: string, lexicon: NumberLexicon): Numeral[] {
  return [...sentence.matchAll(patternOf(lexicon))].flatMap((match) => {
    const { minus, currency, digits, word, half, scale, more } = match.groups ?? {};
    let end = match.index + match[0].length;
    let by = scaleOf(scale, lexicon) * scaleOf(more, lexicon);
    // A single letter stands at its number, or it is a measure.
    if (scale && /^[mk]$/i.test(scale) && !currency) {
      const attached = sentence[end - 2] !== ' ' && sentence[end - 2] !== '\u00a0';
      if (!attached || MEASURED.test(sentence.slice(end))) {
        by = 1;
        end -= attached ? 1 : 2;
      }
    }
    const base =
      digits === undefined ? (word ? (lexicon.words[word.toLowerCase()] ?? 1) : 1) : numberOf(digits, lexicon.decimal);
    if (!Number.isFinite(base)) return [];
    const lead = /^\s*/u.exec(match[0])?.[0].length ?? 0;
    return [
      {
        start: match.index + lead,
        end,
        base: (base + (half ? 0.5 : 0)) * (minus ? -1 : 1),
        scale: by,
        currency: scale?.endsWith('€') ? 'EUR' : currency ? currencyBySign(currency.toUpperCase()) : null,
        word: digits === undefined && scale === undefined ? (word?.toLowerCase() ?? null) : null,
      },
    ];
  });
}

function scaleOf(printed: string | undefined, { scales }: NumberLexicon): number {
  return printed === undefined ? 1 : (scales[printed.toLowerCase()] ?? 1);
}
