import type { ComparedText } from './compared-text.ts';
import type { Lexicon } from './diff/lexicon.ts';

/** Words of a sentence from which on it can be told that it is gone. */
const ENOUGH = 7;
/** Of a sentence that is still there more than this part of its weight is: else what is left of it stands elsewhere. */
const LEFT = 0.25;

const ends = new Set('.!?…。！？｡؟۔।॥።');
const closing = /^[\p{Pe}\p{Pf}"'”’]$/u;

/** What has become of the tokens of a selection: for every token of `from` its counterpart in `to`, or -1. */
interface Carrier {
  from: ComparedText;
  to: ComparedText;
  map: Int32Array;
  lexicon: Lexicon;
}

/**
 * Narrows tokens `left` to `right` of the selected ones, `first` to `last`, to what is left of whole sentences. Where a
 * sentence at an edge was taken out or moved, a few of its common words will always find their like among those of the
 * neighbours; the range would reach over to them. The answer is empty (`left` after `right`) where nothing stays.
 */
export function withoutGoneSentences(
  carrier: Carrier,
  [first, last]: readonly [number, number],
  [left, right]: readonly [number, number],
): [left: number, right: number] {
  if (!mayHoldGone(carrier, [first, last], [left, right])) return [left, right];
  let [from, to] = [left, right];
  for (let start = first, end = 0; start <= to; start = end) {
    end = Math.min(sentenceEnd(carrier.from, start, last), last + 1);
    if (end > last || !isGone(carrier, [start, end], [from, to])) break;
    from = Math.max(from, mappedFrom(carrier.map, end, 1));
  }
  for (let end = last + 1, start = 0; end > from; end = start) {
    start = sentenceStart(carrier.from, end, first);
    if (start <= first || !isGone(carrier, [start, end], [from, to])) break;
    to = Math.min(to, mappedFrom(carrier.map, start - 1, -1));
  }
  return [from, to];
}

/** Words of which no sentence of ENOUGH words can be gone: what stays of it weighs more, were they its longest ones. */
const FEW = 3;

/** Told at a glance: whether more than a few words are others now. */
function mayHoldGone(
  { from, to, map, lexicon }: Carrier,
  [first, last]: readonly [number, number],
  [left, right]: readonly [number, number],
): boolean {
  let others = 0;
  for (let token = first; token <= last; token++) {
    const id = from.tokens.ids[token] as number;
    const at = token < left || token > right ? -1 : (map[token] as number);
    if (at >= 0 && to.tokens.ids[at] === id) continue;
    if (lexicon.isWord(id) && ++others > FEW) return true;
  }
  return false;
}

/** Whether next to nothing is left of tokens `start` to before `end`, counting what lies within the range alone. */
function isGone(
  { from, to, map, lexicon }: Carrier,
  [start, end]: readonly [number, number],
  [left, right]: readonly [number, number],
): boolean {
  let [words, all, kept] = [0, 0, 0];
  for (let token = start; token < end; token++) {
    const id = from.tokens.ids[token] as number;
    if (!lexicon.isWord(id)) continue;
    const weight = lexicon.weight(id);
    words++;
    all += weight;
    const at = token < left || token > right ? -1 : (map[token] as number);
    if (at >= 0) kept += weight * lexicon.similarity(id, to.tokens.ids[at] as number);
  }
  return words >= ENOUGH && kept < all * LEFT;
}

/** The nearest token from `at` on, in that direction, that has a counterpart. */
function mappedFrom(map: Int32Array, at: number, step: 1 | -1): number {
  let token = at;
  while (token >= 0 && token < map.length && (map[token] as number) < 0) token += step;
  return token;
}

/** Index after the last token of the sentence that `start` lies in, or after `last`. */
function sentenceEnd(text: ComparedText, start: number, last: number): number {
  let token = start + 1;
  while (token <= last && !beginsSentence(text, token)) token++;
  return token;
}

/** Index of the first token of the sentence that ends before `end`, or `first`. */
function sentenceStart(text: ComparedText, end: number, first: number): number {
  let token = end - 1;
  while (token > first && !beginsSentence(text, token)) token--;
  return token;
}

/** After a full stop, and marks that close what it ends, or in another paragraph. */
function beginsSentence({ text, tokens }: ComparedText, token: number): boolean {
  const space = text.slice(tokens.ends[token - 1], tokens.starts[token]);
  if (space.includes('\n')) return true;
  let before = token - 1;
  while (before > 0 && closing.test(wordAt(text, tokens, before))) before--;
  const mark = wordAt(text, tokens, before);
  if (!ends.has(mark)) return false;
  // Scripts that part words by spaces put one after a sentence: 3.1 holds none.
  return space !== '' || mark > '\u2fff';
}

function wordAt(text: string, { starts, ends }: ComparedText['tokens'], token: number): string {
  return text.slice(starts[token], ends[token]);
}
