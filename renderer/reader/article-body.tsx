import { FileText } from 'lucide-react';
import { type ComponentType, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import type { Removal } from '../../shared/model/removal.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { IconButton } from '../ui/button.tsx';
import { LinkPeek } from './link-peek.tsx';
import { OriginalColumn } from './original-column.tsx';
import styles from './reader.module.css';
import { ReaderHeader } from './reader-header.tsx';
import { RemovalFold } from './removal-fold.tsx';
import { useDestination } from './use-destination.ts';
import { useFolds } from './use-folds.ts';
import { useGeometry } from './use-geometry.ts';
import { useNear } from './use-near.ts';
import { useParagraphCursor } from './use-paragraph-cursor.ts';
import { usePlace } from './use-place.ts';
import { useReaderCommands } from './use-reader-commands.ts';
import { useSelecting } from './use-selecting.ts';
import { useTextView } from './use-text-view.ts';

interface Props {
  articleId: string;
  Margin: ComponentType | undefined;
  Overlay: ComponentType | undefined;
}

export function ArticleBody({ articleId, Margin, Overlay }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [original, setOriginal] = useState(false);
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  const trashed = useOpenArticle((state) => state.view?.trashed ?? false);

  const progress = useRef<HTMLProgressElement>(null);
  const near = useNear(scroller);
  const { text, filled, complete } = useTextView(root, near);
  const cursor = useParagraphCursor(text, scroller);
  const selecting = useSelecting(text, filled, () => cursor.put(cursor.current()));
  const folds = useFolds(text, filled);
  usePlace({ articleId, text, filled, complete, scroller, progress, near });
  useDestination({ text, filled, complete, scroller });
  const margin = useGeometry({ text, filled, scroller, content, root });
  useReaderCommands({ text, cursor, folds, scroller, toggleOriginal: () => setOriginal((shown) => !shown) });

  // Whoever opens an article reads on by key: nothing else has the focus then.
  useEffect(() => {
    const nowhere = document.activeElement === null || document.activeElement === document.body;
    if (nowhere) root.current?.focus({ preventScroll: true });
  }, []);

  const onClick = (event: React.MouseEvent) => {
    const clicked = event.target instanceof Element ? event.target.closest('a') : null;
    if (clicked) {
      event.preventDefault();
      setLink(clicked);
    }
    cursor.follow(event.target);
    selecting.onClick(event);
  };
  // A point of the window, in the content's own coordinates.
  const origin = content.current?.getBoundingClientRect();
  const caret = selecting.caret && origin && { ...selecting.caret };

  return (
    <div className={styles['pane']}>
      <progress ref={progress} className={styles['progress']} value={0} max={1} aria-label={t('reader.progress')} />
      <div className={styles['columns']}>
        <div className={styles['reading']}>
          <div className={styles['tools']}>
            <IconButton
              icon={FileText}
              label={t(original ? 'reader.original.hide' : 'reader.original.show')}
              shortcut="O"
              aria-pressed={original}
              onPress={() => setOriginal(!original)}
            />
          </div>
          <div ref={scroller} data-scroller className={styles['scroller']}>
            <div ref={content} className={styles['content']} data-margin={Margin ? margin : 'none'}>
              <article className={styles['article']} aria-busy={!complete} data-trashed={trashed}>
                <ReaderHeader />
                <section
                  ref={root}
                  data-reader-text
                  aria-label={t('reader.text')}
                  // biome-ignore lint/a11y/noNoninteractiveTabindex: the caret moves through the text by keyboard
                  tabIndex={0}
                  className={styles['text']}
                  onKeyDown={selecting.onKeyDown}
                  onClick={onClick}
                  onPointerMove={selecting.onPointerMove}
                  onPointerLeave={selecting.onPointerLeave}
                />
                {folds.hosts.map(({ before, host, removals }) =>
                  createPortal(
                    <RemovalFold
                      removals={removals}
                      open={folds.open.has(before)}
                      onToggle={() => folds.toggle(before)}
                      onRestore={(removal: Removal) => folds.restore(removal)}
                    />,
                    host,
                    String(before),
                  ),
                )}
              </article>
              {Margin && margin !== 'none' && <Margin />}
              {caret && (
                <div
                  className={styles['caret']}
                  style={{ left: caret.left - origin.left, top: caret.top - origin.top, height: caret.height }}
                />
              )}
              {Overlay && <Overlay />}
            </div>
          </div>
        </div>
        {original && <OriginalColumn articleId={articleId} onClose={() => setOriginal(false)} />}
      </div>
      {link && <LinkPeek link={link} onClose={() => setLink(null)} />}
    </div>
  );
}
