import type { PlacedAnnotation } from './annotation.ts';
import { placeOf } from './annotation-order.ts';
import type { TextRange } from './selector.ts';

/** A place where the words may stand now. Ranges are UTF-16 code units of the current text. */
export interface Candidate {
  range: TextRange;
  /** 0 to 1. */
  score: number;
}

/** One target of an annotation whose place somebody has to look at. */
export interface Waiting {
  /** Tells it from all others, whatever else is waiting. */
  key: string;
  placed: PlacedAnnotation;
  /** Number of the target. */
  target: number;
  /** The words as they were annotated. */
  words: string;
  /** Where it stands for the time being (its only candidate), or that it stands nowhere. */
  state: 'moved' | 'orphan';
  /** Best first. */
  candidates: Candidate[];
}

/** Places that score less are to be looked at: a third or so of the words, or of what surrounds them, is another. */
const SURE = 0.75;

/** Places that score less have too little in common with the words to be worth a look. */
const WORTH = 0.25;

/**
 * What waits to be looked at, in the order of the text, then what has no place. Words that came without any context
 * and stand in the text just once are where they should be; orphans that were meant to stay are left alone.
 */
export function waitingOf(placed: Iterable<PlacedAnnotation>): Waiting[] {
  const waiting = [...placed].flatMap((entry) =>
    entry.annotation.target.flatMap((_target, target) => waitingTarget(entry, target) ?? []),
  );
  const start = (one: Waiting) =>
    one.state === 'moved' ? (one.candidates[0]?.range.start ?? 0) : Number.MAX_SAFE_INTEGER;
  return waiting.sort((a, b) => start(a) - start(b) || oldPlace(a) - oldPlace(b));
}

function waitingTarget(placed: PlacedAnnotation, target: number): Waiting | null {
  const placement = placed.placements[target];
  const stored = placed.annotation.target[target];
  if (!placement || !stored || stored.selector.length === 0) return null;
  const quote = stored.selector.find(({ type }) => type === 'TextQuoteSelector');
  const words = typeof quote?.['exact'] === 'string' ? quote['exact'] : '';
  const base = { key: `${placed.annotation.id} ${target}`, placed, target, words };
  if (placement.state === 'orphan') {
    if (stored['stet:kept'] !== undefined) return null;
    const worth = placement.candidates.filter(({ score }) => score >= WORTH);
    return { ...base, state: 'orphan', candidates: worth.sort((a, b) => b.score - a.score) };
  }
  if (placement.state !== 'moved' || placement.score >= SURE || placement.method === 'only') return null;
  return { ...base, state: 'moved', candidates: [{ range: placement.range, score: placement.score }] };
}

/** Where the words once stood, as far as that is known: orphans come in the order they had in the text. */
function oldPlace({ placed, target }: Waiting): number {
  const position = placed.annotation.target[target]?.selector.find(({ type }) => type === 'TextPositionSelector');
  return typeof position?.['start'] === 'number' ? position['start'] : (placeOf(placed)?.start ?? 0);
}

/** Words with what stands around them, up to so many code units on each side, cut between words. */
export function inContext(text: string, { start, end }: TextRange, reach: number) {
  const before = text.slice(Math.max(0, start - reach), start);
  const after = text.slice(end, end + reach);
  return {
    before: start > reach ? `… ${before.replace(/^\S*\s/u, '')}` : before,
    words: text.slice(start, end),
    after: end + reach < text.length ? `${after.replace(/\s\S*$/u, '')} …` : after,
  };
}
