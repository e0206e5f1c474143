import { create } from 'zustand';
import type { TextRange } from '../../shared/model/selector.ts';
import { rememberBeside } from './beside-memory.ts';
import { focusSide, type Side, useSides } from './sides.ts';

export type View =
  | 'library'
  | 'trash'
  | 'people'
  | 'claims'
  | 'codebook'
  | 'search'
  | 'conflicts'
  | 'waiting'
  | 'notes';

/** How far an article is scrolled: to a block, so that another text size or window finds it again. */
export interface Place {
  block: number;
  /** Part of the block's height above the upper edge of the window, at the most 1; below 0 where the edge lies before the block. */
  part: number;
}

/** A place in an article. Words are selected there unless `select` is false. */
export interface Destination {
  annotationId: string | null;
  /** UTF-16 code units of the article text. */
  range: TextRange | null;
  select?: boolean;
  /** Where exactly one was before; the annotation comes to hand there if there still is one. */
  place?: Place;
}

/** A step is one of many in a row, to the next annotation for one: nobody wants to come back to each. */
export type Destinations = Readonly<Record<Side, (Destination & { step?: boolean }) | null>>;

export interface Route {
  /** What the middle pane shows when no article is open. */
  view: View;
  /** What is read, on the first side. */
  articleId: string | null;
  /** What is read beside it, on the second side; null while nothing is read. */
  besideId: string | null;
  /** Where to go in the article on each side once it is on screen; taken by the reader. */
  destinations: Destinations;
  /** What was read before the list came back. */
  last: string | null;
  /** A side that is to have the focus as soon as it is drawn; taken by the reader. */
  arrival: Side | null;
}

/** What may be on screen. */
export type Shown = Pick<Route, 'view' | 'articleId' | 'besideId'>;

const nowhere: Destinations = { first: null, second: null };

const nothing = { articleId: null, besideId: null, destinations: nowhere, arrival: null };

export const useRoute = create<Route>(() => ({ view: 'library', last: null, ...nothing }));

export function goTo(view: View): void {
  const last = articleWithFocus() ?? useRoute.getState().last;
  focusSide('first');
  useRoute.setState({ view, ...nothing, last });
}

/** Goes to where one was before, in articles to the places there; `to` is the side that was left, where nothing else was shown. */
export function goToShown({ view, articleId, besideId }: Shown, to: Side, destinations: Destinations): void {
  const route = useRoute.getState();
  const last = articleWithFocus() ?? route.last;
  const stays = articleId === route.articleId && besideId === route.besideId;
  const side = stays ? to : 'first';
  focusSide(side);
  const arrival = articleId === null ? null : side;
  useRoute.setState({ view, articleId, besideId, last, destinations, arrival });
}

/** Opens an article where the focus is; one that is on a side already comes to the fore there. */
export function openArticle(articleId: string, destination: Destination | null = null): void {
  const shown = sideOf(articleId);
  const { besideId } = useRoute.getState();
  show(shown ?? useSides.getState().focused, articleId, destination, shown !== null && besideId !== null);
}

/** Opens an article beside the one that is read, or was read last; alone when there is none. */
export function openBeside(articleId: string, destination: Destination | null = null): void {
  const { articleId: first, last } = useRoute.getState();
  if (first === null && last !== null && last !== articleId) openArticle(last);
  const { articleId: read, besideId } = useRoute.getState();
  const other = besideId !== null && useSides.getState().focused === 'second' ? 'first' : 'second';
  if (read === null || sideOf(articleId) !== null) openArticle(articleId, destination);
  else show(other, articleId, destination, true);
}

/** Opens two of the articles side by side; a single one beside the article that was read last. */
export function openSideBySide([one, other]: readonly string[]): void {
  if (one === undefined) return;
  if (other !== undefined) openArticle(one);
  openBeside(other ?? one);
}

/** Opens an article as a press says: with Ctrl or Cmd beside the one that is read. */
export function openAsPressed(
  press: { ctrlKey: boolean; metaKey: boolean },
  articleId: string,
  destination: Destination | null = null,
): void {
  if (press.ctrlKey || press.metaKey) openBeside(articleId, destination);
  else openArticle(articleId, destination);
}

/** Closes one of two sides; what is left is read on the first. */
export function closeSide(side: Side): void {
  const { articleId, besideId } = useRoute.getState();
  if (besideId === null) return;
  focusSide('first');
  useRoute.setState({ ...nothing, articleId: side === 'first' ? besideId : articleId, arrival: 'first' });
}

/** Goes to a place in the article where the focus is, and may come back from there. */
export function goToPlace(destination: Destination): void {
  setDestination(useSides.getState().focused, destination);
}

/** Goes to the next of many places in the article where the focus is. */
export function stepToPlace(destination: Destination): void {
  setDestination(useSides.getState().focused, { ...destination, step: true });
}

/** Where one goes on a side is known to the reader now. */
export function takeDestination(side: Side): void {
  setDestination(side, null);
}

/** The side that an article is read on; null when it is not. */
export function sideOf(articleId: string): Side | null {
  const route = useRoute.getState();
  if (route.articleId === articleId) return 'first';
  return route.besideId === articleId ? 'second' : null;
}

/** The article where the focus is; null when none is read. */
export function articleWithFocus(): string | null {
  const { articleId, besideId } = useRoute.getState();
  return useSides.getState().focused === 'second' ? besideId : articleId;
}

function show(side: Side, articleId: string, destination: Destination | null, arrive: boolean): void {
  focusSide(side);
  useRoute.setState({
    [side === 'first' ? 'articleId' : 'besideId']: articleId,
    destinations: { ...useRoute.getState().destinations, [side]: destination },
    arrival: arrive ? side : null,
  });
  const route = useRoute.getState();
  if (route.articleId !== null && route.besideId !== null) rememberBeside(route.articleId, route.besideId);
}

function setDestination(side: Side, destination: Destinations[Side]): void {
  useRoute.setState(({ destinations }) => ({ destinations: { ...destinations, [side]: destination } }));
}
