import { useEffect } from 'react';
import type { Waiting } from '../../../shared/model/waiting.ts';
import { asStep, type Command, registerCommands } from '../../state/commands.ts';
import { useSelection } from '../../state/selection.ts';
import { useSideFocused } from '../../state/sides.ts';
import { offerAtHand } from '../../state/suggestions.ts';
import { acceptPlace, acceptSelection, keepWithoutPlace, stepReview, waitingNow } from './actions.ts';

/** What can be done by key to annotations whose place has to be looked at. */
export function useReviewCommands(): void {
  const focused = useSideFocused();
  useEffect(() => (focused ? registerCommands(reviewCommands()) : undefined), [focused]);
}

export function reviewCommands(): Command[] {
  const command = (name: string, keys: string[], enabled: () => boolean, run: Command['run']): Command => ({
    id: `review.${name}`,
    title: `annotate.review.commands.${name}`,
    group: 'annotate.review.commands.group',
    keys,
    enabled,
    run,
  });
  // A suggestion at hand has the same keys: what came to hand last is meant.
  const held = (fits: (waiting: Waiting) => boolean) => () => {
    const { at } = waitingNow();
    return at !== null && offerAtHand() === null && fits(at);
  };
  const withHeld = (work: (waiting: Waiting) => Promise<void>) => () => {
    const { at } = waitingNow();
    return at ? work(at) : undefined;
  };
  const some = () => waitingNow().all.length > 0;
  return [
    asStep(command('next', ['r'], some, () => stepReview(1))),
    asStep(command('previous', ['Shift+R'], some, () => stepReview(-1))),
    command(
      'accept',
      ['y'],
      held(({ candidates }) => candidates.length > 0),
      withHeld(async (waiting) => {
        const best = waiting.candidates[0];
        if (best) await acceptPlace(waiting, best.range);
      }),
    ),
    command(
      'place',
      ['p'],
      held(() => useSelection.getState().range !== null),
      withHeld(acceptSelection),
    ),
    command(
      'keep',
      ['x'],
      held(({ state }) => state === 'orphan'),
      withHeld(keepWithoutPlace),
    ),
  ];
}
