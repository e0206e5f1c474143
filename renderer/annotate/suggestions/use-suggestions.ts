import { useEffect } from 'react';
import type { Proposal } from '../../../shared/detect/proposals.ts';
import { tiers } from '../../../shared/model/tier.ts';
import { useAnnotations } from '../../state/annotations.ts';
import { asStep, type Command, registerCommands } from '../../state/commands.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { setPane } from '../../state/panes.ts';
import { usePeople } from '../../state/queries.ts';
import { useSelection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { useSide, useSideFocused } from '../../state/sides.ts';
import {
  findSuggestions,
  forgetSuggestions,
  offerAtHand,
  reconsider,
  showProposals,
  useSuggestions,
} from '../../state/suggestions.ts';
import { showTab } from '../inspector-focus.ts';
import { acceptAtHand, acceptSure, editAtHand, rejectAtHand, stepOffer, suggestDownTo } from './actions.ts';

/** Milliseconds without a change of annotations after which the proposals are looked through again. */
const PAUSE = 150;

/** Keeps the proposals in step with the open article, and offers what can be done with them to the keyboard. */
export function useSuggestionsOfArticle(): void {
  const side = useSide();
  const focused = useSideFocused();
  const articleId = useOpenArticle((state) => state.view?.article.id);
  const trashed = useOpenArticle((state) => state.view?.trashed);
  const text = useOpenArticle((state) => state.text);
  const which = useSettings((state) => state.suggest);

  useEffect(() => {
    if (!articleId || trashed || text === '') return;
    void findSuggestions(side, articleId);
    return () => forgetSuggestions(side);
  }, [articleId, trashed, text, side]);

  useEffect(() => {
    showProposals(side, which);
  }, [which, side]);

  useEffect(() => {
    let timer: ReturnType<typeof setTimeout>;
    const off = useAnnotations.of(side).subscribe(({ byId }, before) => {
      if (byId === before.byId) return;
      clearTimeout(timer);
      timer = setTimeout(() => reconsider(side), PAUSE);
    });
    return () => {
      clearTimeout(timer);
      off();
    };
  }, [side]);

  // Accepting looks speakers up among those who are known.
  usePeople();

  // Whoever takes up an annotation has left the proposals.
  useEffect(
    () =>
      useSelection.of(side).subscribe(({ annotationId }) => {
        if (annotationId !== null) useSuggestions.of(side).setState({ at: null });
      }),
    [side],
  );

  useEffect(() => (focused ? registerCommands(suggestionCommands()) : undefined), [focused]);
}

export function suggestionCommands(): Command[] {
  const command = (name: string, keys: string[], run: Command['run'], enabled?: () => boolean): Command => ({
    id: `suggestions.${name}`,
    title: `annotate.suggestions.commands.${name}`,
    group: 'annotate.suggestions.group',
    keys,
    run,
    ...(enabled ? { enabled } : {}),
  });
  const held = () => offerAtHand() !== null;
  // The keys that mark selected words take a suggestion for what it is.
  const offered = (kind: Proposal['kind']) => () =>
    useSelection.getState().range === null && !!offerAtHand()?.proposals.some((proposal) => proposal.kind === kind);
  return [
    asStep(command('next', ['s'], () => stepOffer(1))),
    asStep(command('previous', ['Shift+S'], () => stepOffer(-1))),
    command('accept', ['y'], () => acceptAtHand(), held),
    command('acceptQuote', ['q'], () => acceptAtHand('quote'), offered('quote')),
    command('acceptClaim', ['c'], () => acceptAtHand('claim'), offered('claim')),
    command('reject', ['x'], rejectAtHand, held),
    command('edit', ['e'], editAtHand, held),
    command('leave', ['Escape'], () => useSuggestions.setState({ at: null }), held),
    command('acceptSure', ['Shift+Y'], acceptSure),
    ...tiers.map((tier) => command(`downTo.${tier}`, [], () => suggestDownTo(tier))),
    command('list', [], () => {
      setPane('inspector', true);
      showTab('suggestions');
    }),
  ];
}
