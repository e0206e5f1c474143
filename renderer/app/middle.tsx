import { AnnotateOverlay } from '../annotate/annotate-overlay.tsx';
import { MarginCards } from '../annotate/margin-cards.tsx';
import { LibraryView } from '../library/library-view.tsx';
import { TrashView } from '../library/trash-view.tsx';
import { ReaderPane } from '../reader/reader-pane.tsx';
import { useRoute } from '../state/route.ts';

/** The open article, or the view the route names. */
export function Middle() {
  const { view, articleId } = useRoute();
  if (articleId !== null) return <ReaderPane articleId={articleId} Margin={MarginCards} Overlay={AnnotateOverlay} />;
  switch (view) {
    case 'trash':
      return <TrashView />;
    default:
      return <LibraryView />;
  }
}
