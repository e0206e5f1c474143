import { describe } from '../../shared/anchor/describe.ts';
import { createMatcher } from '../../shared/anchor/match.ts';
import type { Placement } from '../../shared/model/selector.ts';
import { editText, makeText, seeded, select, selectedRange, type TrueRange, truthOf } from './edited-text.ts';

export interface MatchingScore {
  selectors: number;
  /** Placed on the surviving words, or an orphan where none survived. */
  right: number;
  /** Placed elsewhere: the one thing that must not happen. */
  wrong: number;
  /** An orphan though words survived. */
  lost: number;
}

/** Selectors of an invented text of that many words, matched in the text with that share of its words changed. */
export function runMatching(options: {
  seed: number;
  words: number;
  selectors: number;
  share: number;
  withOldText: boolean;
}): MatchingScore {
  const random = seeded(options.seed);
  const made = makeText(random, options.words);
  const edited = editText(random, made, options.share);
  const selected = Array.from({ length: options.selectors }, () => select(random, made));
  const matcher = createMatcher(edited.text, options.withOldText ? { oldText: made.text } : {});
  const truth = truthOf(edited);
  const score = { selectors: options.selectors, right: 0, wrong: 0, lost: 0 };
  for (const words of selected) {
    const placement = matcher.match(describe(made.text, selectedRange(made, words)));
    score[verdict(placement, truth(words))] += 1;
  }
  return score;
}

function verdict(placement: Placement, truth: TrueRange | null): 'right' | 'wrong' | 'lost' {
  if (placement.state === 'orphan') return truth ? 'lost' : 'right';
  if (!truth) return 'wrong';
  const { start, end } = placement.range;
  const startsRight = start >= truth.most.start && start <= truth.least.start;
  return startsRight && end >= truth.least.end && end <= truth.most.end ? 'right' : 'wrong';
}
