import { AnnotateOverlay } from '../annotate/annotate-overlay.tsx';
import { MarginCards } from '../annotate/margin-cards.tsx';
import { ClaimsView } from '../claims/claims-view.tsx';
import { CodebookView } from '../codebook/codebook-view.tsx';
import { LibraryView } from '../library/library-view.tsx';
import { TrashView } from '../library/trash-view.tsx';
import { PeopleView } from '../people/people-view.tsx';
import { ReaderPane } from '../reader/reader-pane.tsx';
import { SearchView } from '../search/search-view.tsx';
import { useRoute, type View } from '../state/route.ts';

const views: Record<View, React.ComponentType> = {
  library: LibraryView,
  trash: TrashView,
  people: PeopleView,
  claims: ClaimsView,
  codebook: CodebookView,
  search: SearchView,
};

/** The open article, or the view the route names. */
export function Middle() {
  const { view, articleId } = useRoute();
  if (articleId !== null) return <ReaderPane articleId={articleId} Margin={MarginCards} Overlay={AnnotateOverlay} />;
  const Shown = views[view];
  return <Shown />;
}
