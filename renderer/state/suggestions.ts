import { decidedByAnnotations, openSuggestions } from '../../shared/detect/open-suggestions.ts';
import {
  type Offer,
  offersOf,
  type Proposal,
  proposalsOf,
  type WhichProposals,
} from '../../shared/detect/proposals.ts';
import type { Suggestions } from '../../shared/detect/suggestion.ts';
import { defaultSettings } from '../../shared/model/settings.ts';
import { useAnnotations } from './annotations.ts';
import { call } from './bridge.ts';
import { createBySide, type Side, sides } from './sides.ts';

/** What Stet proposes for the article that is being read, less what was decided. */
interface SuggestionState {
  articleId: string | null;
  /** The article was just opened, or its text changed: nobody knows yet what there is. */
  looking: boolean;
  found: Suggestions | null;
  which: WhichProposals;
  /** Ids of proposals with a decision on its way to the library. */
  deciding: ReadonlySet<string>;
  /** Id of the offer at hand. */
  at: string | null;
  /** What is shown, in the order of the text: `found` without the kinds that are switched off and what was or is being decided. */
  offers: readonly Offer[];
}

const nothing: Omit<SuggestionState, 'which'> = {
  articleId: null,
  looking: false,
  found: null,
  deciding: new Set(),
  at: null,
  offers: [],
};

export const useSuggestions = createBySide<SuggestionState>(() => ({
  ...nothing,
  which: defaultSettings.suggest,
}));

/** Shows the kinds that are switched on. */
export function showProposals(side: Side, which: WhichProposals): void {
  change(side, { which });
}

/** Takes in what was annotated since: what lies on those words needs no decision any more, or needs one again. */
export function reconsider(side: Side): void {
  change(side, {});
}

/** Asks for the proposals of the article on a side: it was opened, or its text changed. */
export async function findSuggestions(side: Side, articleId: string): Promise<void> {
  const store = useSuggestions.of(side);
  if (store.getState().articleId !== articleId) store.setState({ ...nothing, articleId, looking: true });
  await refreshSuggestions(articleId);
}

/** Asks for the proposals of an article again: something was decided. */
export async function refreshSuggestions(articleId: string): Promise<void> {
  const found = await call('suggestions.list', articleId).catch(() => null);
  for (const side of sidesOf(articleId)) change(side, { found, looking: false });
}

/**
 * Takes proposals out of what is offered until their decision is stored: a second key finds the next, never the same.
 * Resolves with the decision, and never rejects.
 */
export async function whileDeciding(
  articleId: string,
  proposals: readonly Proposal[],
  decision: Promise<unknown>,
): Promise<void> {
  const ids = new Set(proposals.map(({ id }) => id));
  for (const side of sidesOf(articleId)) {
    change(side, { deciding: useSuggestions.of(side).getState().deciding.union(ids) });
  }
  await decision.catch(() => undefined);
  for (const side of sidesOf(articleId)) {
    change(side, { deciding: useSuggestions.of(side).getState().deciding.difference(ids) });
  }
}

export function forgetSuggestions(side: Side): void {
  useSuggestions.of(side).setState(nothing);
}

export function offerAtHand(): Offer | null {
  const { at, offers } = useSuggestions.getState();
  return offers.find(({ id }) => id === at) ?? null;
}

function sidesOf(articleId: string): Side[] {
  return sides.filter((side) => useSuggestions.of(side).getState().articleId === articleId);
}

function change(side: Side, changed: Partial<Pick<SuggestionState, 'found' | 'looking' | 'which' | 'deciding'>>): void {
  useSuggestions.of(side).setState((state) => {
    const { found, which, deciding } = { ...state, ...changed };
    const decided = decidedByAnnotations([...useAnnotations.of(side).getState().byId.values()]);
    const open = found ? proposalsOf(openSuggestions(found, decided), which) : [];
    return { ...changed, offers: offersOf(open.filter(({ id }) => !deciding.has(id))) };
  });
}
