import { create } from 'zustand';
import type { Proposal } from '../../shared/detect/proposals.ts';
import type { Suggestions } from '../../shared/detect/suggestion.ts';
import { call } from './bridge.ts';

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

export const useSuggestions = create<SuggestionState>(() => nothing);

/** Asks for the proposals of an article again: it was opened, its text changed, or something was decided. */
export async function refreshSuggestions(articleId: string): Promise<void> {
  if (useSuggestions.getState().articleId !== articleId) useSuggestions.setState({ ...nothing, articleId });
  const found = await call('suggestions.list', articleId).catch(() => null);
  if (useSuggestions.getState().articleId === articleId) useSuggestions.setState({ found });
}

export function forgetSuggestions(): void {
  useSuggestions.setState(nothing);
}

export function proposalAtHand(): Proposal | null {
  const { at, proposals } = useSuggestions.getState();
  return proposals.find(({ id }) => id === at) ?? null;
}
