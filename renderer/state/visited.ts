import { create } from 'zustand';
import { goToVisited, type Route, useRoute, type Visited } from './route.ts';

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

/** Remembers what is left. To be called once. */
export function followRoute(): () => void {
  return useRoute.subscribe((now, before) => {
    if (travelling || isSame(now, before)) return;
    useVisited.setState(({ behind }) => ({ behind: [...behind, visited(before)].slice(-MOST), ahead: [] }));
  });
}

/** Another library has none of it. */
export function forgetVisited(): void {
  useVisited.setState(nowhere);
}

/** To what was left last, as in a browser; nothing happens where nothing was. */
export function goBack(): void {
  const { behind, ahead } = useVisited.getState();
  const to = behind.at(-1);
  if (to) travel(to, { behind: behind.slice(0, -1), ahead: [visited(useRoute.getState()), ...ahead] });
}

/** Undoes going back. */
export function goForward(): void {
  const { behind, ahead } = useVisited.getState();
  const [to, ...others] = ahead;
  if (to) travel(to, { behind: [...behind, visited(useRoute.getState())], ahead: others });
}

function travel(to: Visited, trail: Trail): void {
  travelling = true;
  try {
    goToVisited(to);
  } finally {
    travelling = false;
  }
  useVisited.setState(trail);
}

function visited({ view, articleId, besideId }: Route): Visited {
  return { view, articleId, besideId };
}

/** Beneath an article that is read another view makes no difference. */
function isSame(one: Visited, other: Visited): boolean {
  if (one.articleId !== other.articleId || one.besideId !== other.besideId) return false;
  return one.articleId !== null || one.view === other.view;
}
