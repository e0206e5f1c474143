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

/** Places the selectors of an old text in the new one, in their order. */
export type PlaceAll = (text: string, targets: readonly ReturnType<typeof describe>[], oldText: string) => Placement[];

/** Selectors of an invented text of that many words, matched in the text with that share of its words changed. */
export function runMatching(options: {
  seed: number;
  words: number;
  selectors: number;
  share: number;
  withOldText: boolean;
}): MatchingScore {
  return scoreMatching(options, (text, targets, oldText) => {
    const matcher = createMatcher(text, options.withOldText ? { oldText } : {});
    return targets.map((selectors) => matcher.match(selectors));
  });
}

/** The same for any way of placing. */
export function scoreMatching(
  options: { seed: number; words: number; selectors: number; share: number },
  place: PlaceAll,
): MatchingScore {
  const random = seeded(options.seed);
  const made = makeText(random, options.words);
  const edited = editText(random, made, options.share);
  const selected = Array.from({ length: options.selectors }, () => select(random, made));
  const truth = truthOf(edited);
  const targets = selected.map((words) => describe(made.text, selectedRange(made, words)));
  const placements = place(edited.text, targets, made.text);
  const score = { selectors: options.selectors, right: 0, wrong: 0, lost: 0 };
  for (const [at, words] of selected.entries()) {
    score[verdict(placements[at] as Placement, truth(words))] += 1;
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
