import type { TextRange } from '../model/selector.ts';
import { tokenAt } from '../text/tokens.ts';
import type { ComparedText } from './compared-text.ts';
import type { Lexicon } from './diff/lexicon.ts';
import { withoutGoneSentences } from './gone-sentences.ts';

/** Where a range went when its text became another one. */
export interface Carried {
  range: TextRange;
  /** 0 to 1: how much of the words is left; 0 when only their place is. */
  kept: number;
  /** 0 to 1: how much of what stood directly around them still does. */
  context: number;
  /** How much is left in all, in the lexicon's weights: little of it may be chance. */
  weight: number;
  /** True when every token has its like, in one piece. */
  whole: boolean;
}

/** Tokens on either side that count as context. */
const CONTEXT = 4;

/** What carries ranges of one text into another, token by token. */
export interface Carrier {
  from: ComparedText;
  to: ComparedText;
  /** For every token of `from` its counterpart in `to`, or -1. */
  map: Int32Array;
  lexicon: Lexicon;
}

/** Null when no token of the range has a counterpart. `range` holds at least one token. */
export function carryRange(carrier: Carrier, range: TextRange): Carried | null {
  const { from, to, map } = carrier;
  const first = tokenAt(from.tokens, range.start);
  const last = tokenBefore(from, range.end);
  const heaviest = heaviestCluster(carrier, first, last);
  const cluster = heaviest && narrowed(carrier, heaviest, first, last);
  if (!cluster) return null;
  const [left, right] = [map[cluster.first] as number, map[cluster.last] as number];
  const carried = {
    start: carryStart(carrier, range.start, cluster.first, cluster.first === first),
    end: carryEnd(carrier, range.end, cluster.last, cluster.last === last),
  };
  const weight = weigh(from, first, last, carrier.lexicon) + weigh(to, left, right, carrier.lexicon);
  return {
    range: carried,
    kept: (2 * cluster.kept) / weight,
    weight: cluster.kept,
    context: contextKept(carrier, first, last, left, right),
    whole:
      cluster.first === first &&
      cluster.last === last &&
      to.text.slice(carried.start, carried.end) === from.text.slice(range.start, range.end),
  };
}

/** Weight of surviving words that needs no context to tell the place: some eight words. */
const TELLING = 40;

/** 0 to 1: how much of the range is where it was carried to. Nothing of the words: 0, however sure the place. */
export function carriedScore({ kept, context, weight }: Carried): number {
  if (kept === 0) return 0;
  const certainty = Math.min(1, 2 * (context + weight / TELLING));
  return Math.min(1, kept + (1 - kept) * context * 0.5) * certainty;
}

/** Index of the last token that begins before `offset`. */
function tokenBefore({ tokens }: ComparedText, offset: number): number {
  const at = tokenAt(tokens, offset);
  return at < tokens.length && (tokens.starts[at] as number) < offset ? at : at - 1;
}

interface Cluster {
  first: number;
  last: number;
  kept: number;
  /** Whether a word is among what is left. */
  word: boolean;
}

/** Tokens `first` to `last` may have been torn apart; the part that holds most of them stands for the range. */
function heaviestCluster({ from, to, map, lexicon }: Carrier, first: number, last: number): Cluster | undefined {
  const reach = Math.max(24, 2 * (last - first + 1));
  let best: Cluster | undefined;
  let current: (Cluster & { at: number }) | undefined;
  for (let token = first; token <= last; token++) {
    const at = map[token] as number;
    if (at < 0) continue;
    const [idA, idB] = [from.tokens.ids[token] as number, to.tokens.ids[at] as number];
    const kept = lexicon.weight(idA) * lexicon.similarity(idA, idB);
    const word = kept > 0 && lexicon.isWord(idA);
    if (current && at > current.at && at - current.at <= reach) {
      current.last = token;
      current.kept += kept;
      current.word ||= word;
      current.at = at;
    } else {
      current = { first: token, last: token, kept, word, at };
    }
    if (!best || current === best || current.kept > best.kept) best = current;
  }
  // Where all words are others now, the comma between them keeps nothing.
  return best?.word || !holdsWord(from, first, last, lexicon) ? best : undefined;
}

/** Without sentences at its edges that are gone but for words which stand everywhere. */
function narrowed(carrier: Carrier, cluster: Cluster, first: number, last: number): Cluster | undefined {
  const [left, right] = withoutGoneSentences(carrier, [first, last], [cluster.first, cluster.last]);
  if (left === cluster.first && right === cluster.last) return cluster;
  return left > right ? undefined : heaviestCluster(carrier, left, right);
}

function holdsWord({ tokens }: ComparedText, first: number, last: number, lexicon: Lexicon): boolean {
  return tokens.ids.subarray(first, last + 1).some((id) => lexicon.isWord(id));
}

function weigh({ tokens }: ComparedText, first: number, last: number, lexicon: Lexicon): number {
  let weight = 0;
  for (let token = first; token <= last; token++) weight += lexicon.weight(tokens.ids[token] as number);
  return weight;
}

function contextKept(carrier: Carrier, first: number, last: number, left: number, right: number): number {
  const { from, to, map } = carrier;
  let kept = 0;
  let all = 0;
  const look = (token: number, expected: number) => {
    if (token < 0 || token >= from.tokens.length) return;
    all++;
    const at = map[token] as number;
    if (Math.abs(at - expected) <= 2 && at >= 0 && to.tokens.ids[at] === from.tokens.ids[token]) kept++;
  };
  for (let step = 1; step <= CONTEXT; step++) {
    look(first - step, left - step);
    look(last + step, right + step);
  }
  return all === 0 ? 1 : kept / all;
}

/** `own` tells whether the token is the one that the offset lies in, so that the offset within it means something. */
function carryStart(carrier: Carrier, offset: number, token: number, own: boolean): number {
  const { from, to, map } = carrier;
  const at = map[token] as number;
  const start = to.tokens.starts[at] as number;
  if (!own) return start;
  const within = offset - (from.tokens.starts[token] as number);
  if (within > 0) return Math.min(start + within, (to.tokens.ends[at] as number) - 1);
  const space = from.text.slice(offset, from.tokens.starts[token]);
  if (space !== '') return to.text.slice(0, start).endsWith(space) ? start - space.length : start;
  return to.tokens.starts[edgeOfReplacement(carrier, token, -1)] as number;
}

function carryEnd(carrier: Carrier, offset: number, token: number, own: boolean): number {
  const { from, to, map } = carrier;
  const at = map[token] as number;
  const end = to.tokens.ends[at] as number;
  if (!own) return end;
  const missing = (from.tokens.ends[token] as number) - offset;
  if (missing > 0) return Math.max(end - missing, (to.tokens.starts[at] as number) + 1);
  const space = from.text.slice(from.tokens.ends[token], offset);
  if (space !== '') return to.text.startsWith(space, end) ? end + space.length : end;
  return to.tokens.ends[edgeOfReplacement(carrier, token, 1)] as number;
}

/** Tokens of the old text that are asked whether a token of the new one is theirs. */
const NEIGHBOURS = 3;

/**
 * Where a word at the edge, with space beyond it, was replaced, all that now stands there without a space took its place:
 * "412,000" and "3.1%" are several tokens, but one word. Answers the outermost of them in that direction.
 */
function edgeOfReplacement({ from, to, map }: Carrier, token: number, step: 1 | -1): number {
  let at = map[token] as number;
  if (to.tokens.ids[at] === from.tokens.ids[token] || touches(from, token, step)) return at;
  const theirs = Array.from({ length: NEIGHBOURS }, (_, index) => map[token + step * (index + 1)]);
  while (touches(to, at, step) && !theirs.includes(at + step)) at += step;
  return at;
}

/** True when the next token in that direction follows without a space. */
function touches({ tokens }: ComparedText, token: number, step: 1 | -1): boolean {
  const [left, right] = step === 1 ? [token, token + 1] : [token - 1, token];
  return left >= 0 && right < tokens.length && tokens.ends[left] === tokens.starts[right];
}
