import { useEffect, useRef, useState } from 'react';
import { NotesView } from '../annotate/notes/notes-view.tsx';
import { ClaimsView } from '../claims/claims-view.tsx';
import { CodebookView } from '../codebook/codebook-view.tsx';
import { ConflictsView } from '../library/conflicts/conflicts-view.tsx';
import { LibraryView } from '../library/library-view.tsx';
import { TrashView } from '../library/trash-view.tsx';
import { WaitingView } from '../library/waiting/waiting-view.tsx';
import { PeopleView } from '../people/people-view.tsx';
import { SearchView } from '../search/search-view.tsx';
import { useRoute, type View } from '../state/route.ts';
import { focusIsFree } from '../ui/focus-is-free.ts';
import styles from './middle.module.css';
import { paneDomId } from './pane-focus.ts';
import { Reading } from './reading/reading.tsx';

/** Milliseconds after which what has gone is taken apart, however much there is to do. */
const LEISURE = 500;

/** Made once: a view is drawn anew when what it shows changes, not with each step of the route. */
const views: Record<View, React.ReactElement> = {
  library: <LibraryView />,
  trash: <TrashView />,
  people: <PeopleView />,
  claims: <ClaimsView />,
  codebook: <CodebookView />,
  search: <SearchView />,
  conflicts: <ConflictsView />,
  waiting: <WaitingView />,
  notes: <NotesView />,
};

/** The open articles, or the view the route names. */
export function Middle() {
  const { view, articleId } = useRoute();
  const { leaving, unreachable } = useLeaving(articleId === null ? view : null);
  useFocusOfView(articleId === null ? view : null);
  if (articleId !== null) return <Reading articleId={articleId} />;
  return [leaving, view].map((name) => {
    if (name === null) return null;
    return (
      <div
        key={name}
        className={styles['view']}
        aria-hidden={name === leaving || undefined}
        inert={name === leaving && unreachable}
      >
        {views[name]}
      </div>
    );
  });
}

/**
 * What had the focus may go with its view, and at the start nothing has it. Where what is shown has nothing of its own that takes it, the
 * pane does: Tab goes on in there.
 */
function useFocusOfView(shown: View | null): void {
  const before = useRef<View | null>(null);
  useEffect(() => {
    if (before.current === shown) return;
    const frame = requestAnimationFrame(() => {
      before.current = shown;
      if (shown !== null && focusIsFree()) document.getElementById(paneDomId('middle'))?.focus({ preventScroll: true });
    });
    return () => cancelAnimationFrame(frame);
  }, [shown]);
}

/**
 * The view that the search takes the place of. The search box comes with its key: a long list lies below it then, and is taken apart
 * once the window has nothing more urgent to do. Until then nothing of it can be reached, from the next task on: to say so takes as long
 * as the box.
 */
function useLeaving(shown: View | null): { leaving: View | null; unreachable: boolean } {
  const [now, setNow] = useState(shown);
  const [leaving, setLeaving] = useState<View | null>(null);
  const [unreachable, setUnreachable] = useState(false);
  if (now !== shown) {
    setNow(shown);
    setLeaving(shown === 'search' ? now : null);
    setUnreachable(false);
  }
  useEffect(() => {
    if (leaving === null) return;
    const next = setTimeout(() => setUnreachable(true));
    const idle = requestIdleCallback(() => setLeaving(null), { timeout: LEISURE });
    return () => {
      clearTimeout(next);
      cancelIdleCallback(idle);
    };
  }, [leaving]);
  return { leaving, unreachable };
}
