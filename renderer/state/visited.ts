import { create } from 'zustand';
import { useReaderGeometry } from './reader-geometry.ts';
import { goToShown, type Place, type Route, type Shown, useRoute } from './route.ts';
import { useSelection } from './selection.ts';
import type { Side } from './sides.ts';

/** Where one was: what was on screen, and on one side of it how far that was read. */
interface Visited extends Shown {
  spot: Spot | null;
}

interface Spot {
  side: Side;
  place: Place;
  /** What was at hand there. */
  annotationId: string | null;
}

/** What was left by going elsewhere, the last at the end, and what was left again by going back. */
interface Trail {
  behind: readonly Visited[];
  ahead: readonly Visited[];
}

/** Steps that are kept. */
const MOST = 100;

const nowhere: Trail = { behind: [], ahead: [] };

export const useVisited = create<Trail>(() => nowhere);

let travelling = false;

/** Remembers what is left, also for another place of the same article. To be called once. */
export function followRoute(): () => void {
  return useRoute.subscribe((now, before) => {
    if (travelling || (isSame(now, before) && !leaps(now, before))) return;
    const left = visited(before, sideLeft(now, before));
    useVisited.setState(({ behind }) => ({ behind: [...behind, left].slice(-MOST), ahead: [] }));
  });
}

/** Another library has none of it. */
export function forgetVisited(): void {
  useVisited.setState(nowhere);
}

/** To what was left last, as in a browser; nothing happens where nothing was. */
export function goBack(): void {
  const { behind, ahead } = useVisited.getState();
  const at = behind.findLastIndex((one) => !isHere(one));
  const to = behind[at];
  if (to) travel(to, (from) => ({ behind: behind.slice(0, at), ahead: [from, ...ahead] }));
}

/** Undoes going back. */
export function goForward(): void {
  const { behind, ahead } = useVisited.getState();
  const at = ahead.findIndex((one) => !isHere(one));
  const to = ahead[at];
  if (to) travel(to, (from) => ({ behind: [...behind, from], ahead: ahead.slice(at + 1) }));
}

function travel(to: Visited, trail: (from: Visited) => Trail): void {
  const from = visited(useRoute.getState(), to.spot?.side ?? 'first');
  travelling = true;
  try {
    goToShown(to, to.spot && { ...to.spot, range: null });
  } finally {
    travelling = false;
  }
  useVisited.setState(trail(from));
}

function visited({ view, articleId, besideId }: Route, side: Side): Visited {
  const isRead = (side === 'first' ? articleId : besideId) !== null;
  const place = isRead ? useReaderGeometry.of(side).getState().place() : null;
  const { annotationId } = useSelection.of(side).getState();
  return { view, articleId, besideId, spot: place && { side, place, annotationId } };
}

/** Beneath an article that is read another view makes no difference. */
function isSame(one: Shown, other: Shown): boolean {
  if (one.articleId !== other.articleId || one.besideId !== other.besideId) return false;
  return one.articleId !== null || one.view === other.view;
}

/** A jump within what is read. */
function leaps({ destination }: Route, before: Route): boolean {
  return destination !== null && destination !== before.destination && !destination.step;
}

/** The side that shows another article now, or another place of the same. */
function sideLeft(now: Route, before: Route): Side {
  if (isSame(now, before)) return now.destination?.side ?? 'first';
  return now.articleId === before.articleId && before.besideId !== null ? 'second' : 'first';
}

/** Whether going there would show nothing else. */
function isHere(one: Visited): boolean {
  const route = useRoute.getState();
  if (!isSame(one, route)) return false;
  const { spot } = one;
  const now = spot && visited(route, spot.side).spot;
  if (!spot || !now) return true;
  const by = Math.abs(now.place.part - spot.place.part);
  return now.place.block === spot.place.block && by < ALIKE && now.annotationId === spot.annotationId;
}

/** Parts of a block that make no difference. */
const ALIKE = 0.02;
