import type { TextRange } from '../../shared/model/selector.ts';

/** Numbers from 0 to 1 that are the same in every run with the same seed (mulberry32). */
export function seeded(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state + 0x6d2b79f5) | 0;
    let mixed = Math.imul(state ^ (state >>> 15), 1 | state);
    mixed = (mixed + Math.imul(mixed ^ (mixed >>> 7), 61 | mixed)) ^ mixed;
    return ((mixed ^ (mixed >>> 14)) >>> 0) / 4294967296;
  };
}

/** A word with what stands before it (spaces, paragraph ends, marks) and the mark after it. */
interface Piece {
  before: string;
  word: string;
  after: string;
  /** Number of the word of the first text that it is, or was put in the place of; -1 when it was added. */
  origin: number;
  changed: boolean;
}

export interface MadeText {
  text: string;
  pieces: Piece[];
  /** Where each piece's word stands, UTF-16 code units. */
  ranges: TextRange[];
}

const FREQUENT = 'the of and to in that was for on with as at by it from he she they said will be not have'.split(' ');

/** Invented prose: words by Zipf's law, sentences, paragraphs, and now and then a sentence that was there before. */
export function makeText(random: () => number, words: number): MadeText {
  const vocabulary = [...FREQUENT, ...Array.from({ length: 3000 }, () => makeWord(random))];
  const pieces: Piece[] = [];
  const said: Piece[][] = [];
  while (pieces.length < words) {
    const repeats = random() < 0.05 && said.length > 10;
    const sentence = repeats
      ? (said[Math.floor(random() * said.length)] as Piece[]).map((piece) => ({ ...piece }))
      : makeSentence(random, vocabulary);
    said.push(sentence);
    const first = sentence[0] as Piece;
    first.before = pieces.length === 0 ? '' : random() < 0.2 ? '\n\n' : ' ';
    for (const piece of sentence) pieces.push({ ...piece, origin: pieces.length });
  }
  return assemble(pieces.slice(0, words));
}

function makeWord(random: () => number): string {
  const syllables = 1 + Math.floor(random() * 4);
  const pick = (letters: string) => letters[Math.floor(random() * letters.length)] ?? '';
  return Array.from(
    { length: syllables },
    () => pick('bcdfghklmnprstvw') + pick('aeiou') + pick('   nrst').trim(),
  ).join('');
}

function zipf(random: () => number, vocabulary: readonly string[]): string {
  return vocabulary[Math.min(vocabulary.length - 1, Math.floor(vocabulary.length ** random()) - 1)] ?? '';
}

function makeSentence(random: () => number, vocabulary: readonly string[]): Piece[] {
  const length = 6 + Math.floor(random() * 20);
  const last: string[] = [];
  return Array.from({ length }, (_, index) => {
    // "the the" would leave it open which of the two an edit took.
    let word = zipf(random, vocabulary);
    while (last.slice(-3).includes(word)) word = zipf(random, vocabulary);
    last.push(word);
    return {
      before: ' ',
      word: index === 0 ? word.charAt(0).toUpperCase() + word.slice(1) : word,
      after: index === length - 1 ? '.' : random() < 0.08 ? ',' : '',
      origin: -1,
      changed: false,
    };
  });
}

function assemble(pieces: Piece[]): MadeText {
  let text = '';
  const ranges = pieces.map(({ before, word, after }) => {
    const start = text.length + before.length;
    text += before + word + after;
    return { start, end: start + word.length };
  });
  return { text, pieces, ranges };
}

/** The text with that share of its words replaced, misspelt, deleted or followed by a new one. */
export function editText(random: () => number, made: MadeText, share: number): MadeText {
  const pieces: Piece[] = [];
  // Words that the text does not have: else a change could by chance be none, and nobody could tell what is right.
  const anyWord = () => `x${makeWord(random)}`;
  for (const piece of made.pieces) {
    if (random() >= share) {
      pieces.push({ ...piece });
      continue;
    }
    const kind = random();
    if (kind < 0.45) pieces.push({ ...piece, word: anyWord(), changed: true });
    else if (kind < 0.6) pieces.push({ ...piece, word: misspell(random, piece.word) });
    else if (kind < 0.8)
      pieces.push(
        { ...piece, after: '' },
        { before: ' ', word: anyWord(), after: piece.after, origin: -1, changed: true },
      );
    // else the word is deleted, with its marks
  }
  return assemble(pieces);
}

function misspell(random: () => number, word: string): string {
  const at = Math.floor(random() * word.length);
  return `${word.slice(0, at)}${'abcdefghij'[Math.floor(random() * 10)]}${word.slice(at + (random() < 0.5 ? 0 : 1))}`;
}

/** Words `first` to `last` of the text they were selected in. */
export interface Selected {
  first: number;
  last: number;
}

export function select(random: () => number, made: MadeText): Selected {
  const kind = random();
  const length = kind < 0.2 ? 1 + random() * 3 : kind < 0.7 ? 4 + random() * 12 : 16 + random() * 25;
  const first = Math.floor(random() * (made.pieces.length - length));
  return { first, last: first + Math.floor(length) - 1 };
}

export function selectedRange(made: MadeText, { first, last }: Selected): TextRange {
  return { start: made.ranges[first]?.start ?? 0, end: made.ranges[last]?.end ?? 0 };
}

/** Where selected words really stand after an edit. */
export interface TrueRange {
  /** Begins and ends with surviving words. */
  least: TextRange;
  /** Reaches up to the surviving words around. */
  most: TextRange;
}

/**
 * Answers where selected words stand after the edit; null when none survived. What was put in the place of a word at the
 * edge may be taken with it or left, as nothing in the texts can tell: hence a least and a most.
 */
export function truthOf(edited: MadeText): (selected: Selected) => TrueRange | null {
  const surviving = edited.pieces.flatMap(({ origin, changed }, index) => (origin >= 0 && !changed ? [index] : []));
  const originOf = (index: number | undefined) => edited.pieces[index ?? -1]?.origin ?? -1;
  return ({ first, last }) => {
    const from = surviving.findIndex((index) => originOf(index) >= first);
    if (from < 0 || originOf(surviving[from]) > last) return null;
    let to = from;
    while (to + 1 < surviving.length && originOf(surviving[to + 1]) <= last) to++;
    return {
      least: span(edited, surviving[from] as number, surviving[to] as number),
      most: {
        start: edited.ranges[surviving[from - 1] ?? -1]?.end ?? 0,
        end: edited.ranges[surviving[to + 1] ?? -1]?.start ?? edited.text.length,
      },
    };
  };
}

function span(made: MadeText, first: number, last: number): TextRange {
  return { start: made.ranges[first]?.start ?? 0, end: made.ranges[last]?.end ?? 0 };
}
