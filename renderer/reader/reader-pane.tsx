import { type ComponentType, useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { on } from '../state/bridge.ts';
import { settleEdits, settleWhenHidden } from '../state/edits.ts';
import { closeArticle, readArticle, useOpenArticle } from '../state/open-article.ts';
import { isOwnChange } from '../state/own-changes.ts';
import { useSelection } from '../state/selection.ts';
import { type Side, useSide } from '../state/sides.ts';
import { Button } from '../ui/button.tsx';
import { ArticleBody } from './article-body.tsx';
import styles from './reader.module.css';

interface Props {
  articleId: string;
  /** Stands beside the text where there is room, in the coordinates of `useReaderGeometry`. */
  Margin?: ComponentType;
  /** Lies over the text, in the same coordinates: the toolbar at the selection. */
  Overlay?: ComponentType;
}

/** One article to read. What annotating shows beside and over the text is handed in. */
export function ReaderPane({ articleId, Margin, Overlay }: Props) {
  const { t } = useTranslation();
  const side = useSide();
  const shown = useOpenArticle((state) => state.view?.article.id === articleId);
  const problem = useOpenArticle((state) => state.problem);

  useEffect(() => {
    useSelection.of(side).setState({ range: null, annotationId: null });
    void readArticle(articleId, side);
    const unfollow = followLibrary(articleId, side);
    const unhide = settleWhenHidden();
    return () => {
      unfollow();
      unhide();
      void settleEdits();
      closeArticle(articleId, side);
    };
  }, [articleId, side]);

  if (problem !== null) {
    return (
      <div className={styles['message']} role="alert">
        <h2>{t('reader.missing')}</h2>
        <p>{problem}</p>
        <Button onPress={() => void readArticle(articleId, side)}>{t('reader.again')}</Button>
      </div>
    );
  }
  if (!shown) {
    return (
      <div className={styles['message']}>
        <p role="status">{t('reader.loading')}</p>
      </div>
    );
  }
  return <ArticleBody key={articleId} articleId={articleId} Margin={Margin} Overlay={Overlay} />;
}

/** Reads the article again when something else has changed it: another window's edit, an import, a sync. */
function followLibrary(articleId: string, side: Side): () => void {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const off = on('library.changed', ({ what, ids, outside }) => {
    if (what !== 'articles' && what !== 'annotations') return;
    if ((isOwnChange(articleId) && !outside) || (ids.length > 0 && !ids.includes(articleId))) return;
    clearTimeout(timer);
    timer = setTimeout(() => void readArticle(articleId, side), 300);
  });
  return () => {
    clearTimeout(timer);
    off();
  };
}
