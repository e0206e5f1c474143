import { type LanguageProfile, words } from '../words/profile.ts';
import type { Segment } from './pairing.ts';

export type TokenKind = 'word' | 'number' | 'mark' | 'quote' | 'end';

/** A word, a punctuation mark, or a whole quoted segment. Offsets are UTF-16 code units of the paragraph. */
export interface Token {
  start: number;
  end: number;
  text: string;
  lower: string;
  kind: TokenKind;
  /** Begins with a capital, or with the article of a name: al-Masri. */
  capital: boolean;
  /** Of a quoted segment: its index among those of the paragraph; else -1. */
  segment: number;
}

/** What is typed for an apostrophe: Moss‘s, Moss´s. */
const APOSTROPHE = /[’‘´`′]/g;

const PIECE =
  /[@#]?[\p{L}_][\p{L}\p{M}\p{N}_]*(?:(?:[-‐&]|\.(?!\p{Lu}\p{Ll}))[\p{L}\p{N}][\p{L}\p{M}\p{N}]*|['’‘´`′]\p{L}[\p{L}\p{M}]*)*|[$€£]?\d(?:[\d.,:/]*\d)?(?:%|[\p{L}-]+)?|\.{3}|[^\s\p{L}\p{N}]/gu;

const DOTTED = words(`
  a.m p.m mr mrs ms dr sen rep gov gen lt col sgt capt prof rev st jr sr inc corp ltd co no vs jan feb mar apr jun jul aug sep sept
  oct nov dec dept est fig bzw ca usw mm sra dra hon pres atty supt cmdr det insp const cpl maj adm messrs bros mt ft univ ave blvd sec ala ariz ark calif colo conn del fla ga ill ind kan ky la md mass mich minn miss mo mont neb nev okla pa tenn tex va vt wash wis wyo`);

const BODY_AHEAD =
  /^\s+(?:\p{Lu}[\p{L}-]*\s+){0,2}(?:Association|Union|Guild|League|Council|Party|Club|Board|Office|Federation|Society|Hospital|Fund|Coalition|Alliance|Committee|Institute|Department|Network|Group|Bureau|Foundation|Trust|Commission|Forum|Congress|Conference|Movement|Centre|Center)\b/u;

/** Tokens of a paragraph, each quoted segment being one of them. */
export function tokensOf(text: string, segments: readonly Segment[], profile: LanguageProfile): Token[] {
  const tokens: Token[] = [];
  let from = 0;
  for (const [index, segment] of segments.entries()) {
    pushPlain(tokens, text, from, segment.outerStart, profile);
    tokens.push({
      start: segment.outerStart,
      end: segment.outerEnd,
      text: text.slice(segment.outerStart, segment.outerEnd),
      lower: '',
      kind: 'quote',
      capital: false,
      segment: index,
    });
    from = segment.outerEnd;
  }
  pushPlain(tokens, text, from, text.length, profile);
  return tokens;
}

function pushPlain(tokens: Token[], text: string, from: number, to: number, profile: LanguageProfile): void {
  const part = text.slice(from, to);
  for (const match of part.matchAll(PIECE)) {
    const start = from + match.index;
    const raw = match[0];
    const clitic = /^(.+?)(['’‘´`′](?:s|re|ve|d|ll|m))$/iu.exec(raw);
    if (clitic?.[1] && clitic[2]) {
      tokens.push(plain(start, clitic[1]), plain(start + clitic[1].length, clitic[2]));
      continue;
    }
    // d'Ada, l'eau; but Rohan D'Souza
    const elision = /^((?:[dlcjmnst]|qu|lorsqu|jusqu|puisqu)['’])(.+)$/iu.exec(raw);
    if (profile.tag !== 'en' && elision?.[1] && elision[2]) {
      tokens.push(plain(start, elision[1]), plain(start + elision[1].length, elision[2]));
      continue;
    }
    const last = tokens.at(-1);
    // Merchants' Association: the apostrophe behind a plural belongs to the name.
    if (
      /^['’]$/.test(raw) &&
      last?.end === start &&
      last.capital &&
      /s$/.test(last.text) &&
      BODY_AHEAD.test(text.slice(start + 1))
    ) {
      last.text += raw;
      last.lower += "'";
      last.end += 1;
      continue;
    }
    if (
      /^['’]$/.test(raw) &&
      last?.end === start &&
      /s$/.test(last.lower) &&
      /^\s+\p{L}/u.test(text.slice(start + 1, start + 4))
    ) {
      // the pilots' union
      tokens.push({ ...plain(start, raw), lower: "'s", kind: 'word' });
      continue;
    }
    if (
      raw === '.' &&
      last?.end === start &&
      last.kind === 'word' &&
      isAbbreviation(last.text, text.slice(start + 1))
    ) {
      last.text += '.';
      last.lower += '.';
      last.end += 1;
      continue;
    }
    if (
      raw === '.' &&
      last?.end === start &&
      profile.tag === 'de' &&
      isOrdinal(last.text, text.slice(start + 1), profile)
    ) {
      last.text += '.';
      last.lower += '.';
      last.end += 1;
      continue;
    }
    tokens.push(plain(start, raw));
  }
}

/** One word with a capital between marks: “Bertie”. */
export function isNickname(token: Token): boolean {
  return /^.\p{Lu}[\p{L}.]*.$/u.test(token.text);
}

/** Maud, elle, voulait partir. · Yann, lui, reste.: the pronoun between commas takes up the name that ends at `at`. */
export function isTakenUp(tokens: readonly Token[], at: number): boolean {
  const [comma, pronoun, close] = [tokens[at]?.text, tokens[at + 1]?.lower ?? '', tokens[at + 2]?.text];
  return comma === ',' && close === ',' && /^(?:elles?|lui|eux)$/.test(pronoun);
}

/** am 14. Dezember, die 3. Kammer; but Es starben 14. Die Polizei sucht. */
function isOrdinal(number: string, rest: string, profile: LanguageProfile): boolean {
  const next = /^\s(\p{L}[\p{L}-]*)/u.exec(rest)?.[1];
  if (next === undefined || !/^\d{1,2}$/.test(number)) return false;
  const lower = next.toLowerCase();
  return next === lower || !(opensSentence(lower, profile) || lower in profile.pronouns);
}

function opensSentence(
  lower: string,
  { determiners, prepositions, conjunctions, subordinators, adverbs }: LanguageProfile,
): boolean {
  return [determiners, prepositions, conjunctions, subordinators, adverbs].some((list) => list.has(lower));
}

function isAbbreviation(word: string, rest: string): boolean {
  // No. 4; but she said no.
  if (word.toLowerCase() === 'no') return /^\s?\d/.test(rest);
  // (R-S.C.)
  const last = word.split('-').at(-1) ?? '';
  return /^(?:\p{L}\.)*\p{Lu}$/u.test(last) || DOTTED.has(last.toLowerCase());
}

function plain(start: number, raw: string): Token {
  return {
    start,
    end: start + raw.length,
    text: raw,
    lower: raw.toLowerCase().replaceAll(APOSTROPHE, "'"),
    kind: kindOf(raw),
    capital: /^(?:[@#]|[ae][lnrstdz]h?-|(?:abu|ben|bin|ibn)-)?\p{Lu}/u.test(raw),
    segment: -1,
  };
}

function kindOf(raw: string): TokenKind {
  if (/^(?:[.!?…]|\.{3})$/.test(raw)) return 'end';
  if (/^[$€£]?\d/.test(raw)) return 'number';
  return /[\p{L}]/u.test(raw) ? 'word' : 'mark';
}
