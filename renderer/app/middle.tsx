import { useDeferredValue } from 'react';
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
import styles from './middle.module.css';
import { Reading } from './reading/reading.tsx';

const views: Record<View, React.ComponentType> = {
  library: LibraryView,
  trash: TrashView,
  people: PeopleView,
  claims: ClaimsView,
  codebook: CodebookView,
  search: SearchView,
  conflicts: ConflictsView,
  waiting: WaitingView,
  notes: NotesView,
};

/** The open articles, or the view the route names. */
export function Middle() {
  const { view, articleId } = useRoute();
  const shown = articleId === null ? view : null;
  const before = useDeferredValue(shown);
  if (articleId !== null) return <Reading articleId={articleId} />;
  // The search box comes with its key: a long list lies below it then, and is taken apart once the box is there.
  const leaving = view === 'search' && before !== view ? before : null;
  return [leaving, view].map((name) => {
    if (name === null) return null;
    const Shown = views[name];
    return (
      <div key={name} className={styles['view']} aria-hidden={name === leaving || undefined}>
        <Shown />
      </div>
    );
  });
}
