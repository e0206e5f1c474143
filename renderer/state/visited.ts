import { create } from 'zustand';
import { useReaderGeometry } from './reader-geometry.ts';
import { type Destinations, goToShown, type Place, type Route, type Shown, useRoute } from './route.ts';
import { useSelection } from './selection.ts';
import { type Side, sides } from './sides.ts';

/** Where one was: what was on screen, and how far it was read; where only a place of it was left, on the side of that place alone. */
interface Visited extends Shown {
  /** The side that was left. */
  side: Side;
  spots: Readonly<Record<Side, Spot | null>>;
}

interface Spot {
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
    const side = sideLeft(now, before);
    const left = visited(before, side, isSame(now, before) ? [side] : sides);
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
  const route = useRoute.getState();
  const stays = isSame(to, route);
  const from = visited(route, to.side, stays ? sides.filter((side) => to.spots[side]) : sides);
  travelling = true;
  try {
    goToShown(to, to.side, destinations(to, stays ? null : route));
  } finally {
    travelling = false;
  }
  useVisited.setState(trail(from));
}

function visited({ view, articleId, besideId }: Route, left: Side, of: readonly Side[]): Visited {
  const spot = (side: Side): Spot | null => {
    const isRead = of.includes(side) && (side === 'first' ? articleId : besideId) !== null;
    const place = isRead ? useReaderGeometry.of(side).getState().place() : null;
    return place && { place, annotationId: useSelection.of(side).getState().annotationId };
  };
  return { view, articleId, besideId, side: left, spots: { first: spot('first'), second: spot('second') } };
}

/** Each side to where it was, but for one that shows the same article already beside another: that stays as it is. */
function destinations({ spots, ...to }: Visited, from: Shown | null): Destinations {
  const goTo = (spot: Spot | null, stays: boolean) => (spot && !stays ? { ...spot, range: null } : null);
  return {
    first: goTo(spots.first, to.articleId === from?.articleId),
    second: goTo(spots.second, to.besideId === from?.besideId),
  };
}

/** Beneath an article that is read another view makes no difference. */
function isSame(one: Shown, other: Shown): boolean {
  if (one.articleId !== other.articleId || one.besideId !== other.besideId) return false;
  return one.articleId !== null || one.view === other.view;
}

/** A jump within what is read. */
function leaps(now: Route, before: Route): boolean {
  return sideLeapt(now, before) !== undefined;
}

function sideLeapt({ destinations: now }: Route, { destinations: before }: Route): Side | undefined {
  return sides.find((side) => now[side] !== null && now[side] !== before[side] && !now[side].step);
}

/** The side that shows another article now, or another place of the same. */
function sideLeft(now: Route, before: Route): Side {
  if (isSame(now, before)) return sideLeapt(now, before) ?? 'first';
  return now.articleId === before.articleId && before.besideId !== null ? 'second' : 'first';
}

/** Whether going there would show nothing else. */
function isHere(one: Visited): boolean {
  const route = useRoute.getState();
  if (!isSame(one, route)) return false;
  const now = visited(route, one.side, sides);
  return sides.every((side) => isAlike(one.spots[side], now.spots[side]));
}

function isAlike(spot: Spot | null, now: Spot | null): boolean {
  if (!spot || !now) return true;
  const by = Math.abs(now.place.part - spot.place.part);
  return now.place.block === spot.place.block && by < ALIKE && now.annotationId === spot.annotationId;
}

/** Parts of a block that make no difference. */
const ALIKE = 0.02;
