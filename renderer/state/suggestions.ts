import type { Proposal } from '../../shared/detect/proposals.ts';
import type { Suggestions } from '../../shared/detect/suggestion.ts';
import { call } from './bridge.ts';
import { createBySide, type Side, sides } from './sides.ts';

/** What Stet proposes for the article that is being read, less what was decided. */
interface SuggestionState {
  articleId: string | null;
  found: Suggestions | null;
  /** Id of the proposal at hand. */
  at: string | null;
  /** What is shown, in the order of the text: `found` without the kinds that are switched off. */
  proposals: readonly Proposal[];
}

const nothing: SuggestionState = { articleId: null, found: null, at: null, proposals: [] };

export const useSuggestions = createBySide<SuggestionState>(() => nothing);

/** Asks for the proposals of the article on a side: it was opened, or its text changed. */
export async function findSuggestions(side: Side, articleId: string): Promise<void> {
  const store = useSuggestions.of(side);
  if (store.getState().articleId !== articleId) store.setState({ ...nothing, articleId });
  await refreshSuggestions(articleId);
}

/** Asks for the proposals of an article again: something was decided. */
export async function refreshSuggestions(articleId: string): Promise<void> {
  const found = await call('suggestions.list', articleId).catch(() => null);
  for (const side of sides) {
    const store = useSuggestions.of(side);
    if (store.getState().articleId === articleId) store.setState({ found });
  }
}

export function forgetSuggestions(side: Side): void {
  useSuggestions.of(side).setState(nothing);
}

export function proposalAtHand(): Proposal | null {
  const { at, proposals } = useSuggestions.getState();
  return proposals.find(({ id }) => id === at) ?? null;
}
