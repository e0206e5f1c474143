import { type ComponentType, useCallback, useEffect, useRef, useState } from 'react';
import { createPortal } from 'react-dom';
import { useTranslation } from 'react-i18next';
import { siteOf } from '../../shared/clean/site-rules.ts';
import type { Removal } from '../../shared/model/removal.ts';
import { directionOf } from '../../shared/text/direction.ts';
import { useEditing } from '../state/editing.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { useRoute } from '../state/route.ts';
import { type Column, useWantedColumn } from '../state/wanted-column.ts';
import { focusIsFree } from '../ui/focus-is-free.ts';
import textStyles from './article-text.module.css';
import { DraftBar } from './edit/draft-bar.tsx';
import { EditBar } from './edit/edit-bar.tsx';
import { useTextEditing } from './edit/use-text-editing.ts';
import { FindBar } from './find/find-bar.tsx';
import { useFind } from './find/use-find.ts';
import { LinkPeek } from './link-peek.tsx';
import { menuInText } from './menu-in-text.ts';
import { always } from './offer-site-rule.ts';
import { OriginalColumn } from './original-column.tsx';
import styles from './reader.module.css';
import { ReaderHeader } from './reader-header.tsx';
import { ReaderTools } from './reader-tools.tsx';
import { RemovalFold } from './removal-fold.tsx';
import { RevisionsColumn } from './revisions/revisions-column.tsx';
import { VersionsColumn } from './revisions/versions-column.tsx';
import { TrashBar } from './trash-bar.tsx';
import { useArrival } from './use-arrival.ts';
import { useDestination } from './use-destination.ts';
import { useFolds } from './use-folds.ts';
import { useGeometry } from './use-geometry.ts';
import { useNear } from './use-near.ts';
import { useParagraphCursor } from './use-paragraph-cursor.ts';
import { usePlace, useWantedPlace } from './use-place.ts';
import { useReaderCommands } from './use-reader-commands.ts';
import { useSelecting } from './use-selecting.ts';
import { useTextView } from './use-text-view.ts';

/** What makes the text a field to write in; its content is the editor's. */
const editable = {
  'aria-multiline': true,
  'data-editing': '',
  contentEditable: true,
  suppressContentEditableWarning: true,
  spellCheck: true,
} as const;

interface Props {
  articleId: string;
  Margin: ComponentType | undefined;
  Overlay: ComponentType | undefined;
}

export function ArticleBody({ articleId, Margin, Overlay }: Props) {
  const { t } = useTranslation();
  const scroller = useRef<HTMLDivElement>(null);
  const content = useRef<HTMLDivElement>(null);
  const sheet = useRef<SVGSVGElement>(null);
  const root = useRef<HTMLDivElement>(null);
  const [beside, setBeside] = useState<Column | null>(null);
  const [link, setLink] = useState<HTMLAnchorElement | null>(null);
  const trashed = useOpenArticle((state) => state.view?.trashed ?? false);
  const title = useOpenArticle((state) => state.view?.article.metadata.title);
  const two = useRoute((state) => state.besideId !== null);

  const site = useOpenArticle((state) => (state.view ? siteOf(state.view.article.metadata) : null));
  const wanted = useWantedColumn((state) => state.wanted);
  useEffect(() => {
    if (wanted?.articleId !== articleId) return;
    setBeside(wanted.column);
    useWantedColumn.setState({ wanted: null });
  }, [wanted, articleId]);
  const progress = useRef<HTMLDivElement>(null);
  const wantedPlace = useWantedPlace(articleId);
  const near = useNear(scroller, wantedPlace);
  const { text, filled, complete } = useTextView(root, sheet, near);
  const cursor = useParagraphCursor(text, scroller);
  const selecting = useSelecting(text, filled, () => cursor.put(cursor.current()));
  const folds = useFolds(text, filled);
  usePlace({ articleId, text, filled, complete, scroller, wanted: wantedPlace, progress, near });
  useDestination({ text, filled, complete, scroller });
  // Kept free before there is a card: the first mark must not move the words under the pointer.
  const margin = useGeometry({ text, complete, scroller, content, root });
  const room = Margin ? margin : 'none';
  const toggle = useCallback((column: Column) => setBeside((shown) => (shown === column ? null : column)), []);
  useReaderCommands({ text, cursor, folds, scroller, toggle });
  // The keys go back to the text with the column that had them.
  const column = useRef(beside);
  useEffect(() => {
    if (column.current !== null && beside === null && focusIsFree()) root.current?.focus({ preventScroll: true });
    column.current = beside;
  }, [beside]);
  const editing = useEditing((state) => state.articleId !== null);
  const edit = useTextEditing({
    articleId,
    text,
    complete,
    filled,
    goOnAt: cursor.put,
    here: () => text?.view.ranges[cursor.current()]?.start ?? 0,
  });

  const find = useFind(text, filled);
  useArrival(text, root);

  const onClick = (event: React.MouseEvent) => {
    const clicked = event.target instanceof Element ? event.target.closest('a') : null;
    if (clicked) {
      event.preventDefault();
      if (!editing) setLink(clicked);
    }
    if (!editing) cursor.follow(event.target);
    selecting.onClick(event);
  };
  const onContextMenu = (event: React.MouseEvent) => {
    if (text && !editing) menuInText(event, text, cursor);
  };
  return (
    <div className={styles['pane']}>
      <div ref={progress} className={styles['progress']}>
        <progress value={0} max={1} aria-label={t('reader.progress')} />
        <div data-read />
      </div>
      <div className={styles['columns']}>
        <div className={styles['reading']}>
          {editing ? null : (
            <ReaderTools
              articleId={articleId}
              beside={beside}
              onToggle={toggle}
              onEdit={trashed ? undefined : edit.start}
            />
          )}
          <div ref={scroller} data-scroller className={styles['scroller']}>
            <div ref={content} className={styles['content']} data-margin={room}>
              <article className={styles['article']} aria-busy={!complete}>
                <ReaderHeader />
                <svg ref={sheet} aria-hidden data-marks className={styles['marks']} />
                {/* biome-ignore lint/a11y/noStaticElementInteractions: a region to read, a field to write in: its role is given below */}
                {/* biome-ignore lint/a11y/useAriaPropsSupportedByRole: both roles have names */}
                <div
                  ref={root}
                  data-reader-text
                  aria-label={t(editing ? 'reader.edit.text' : two ? 'reader.textOf' : 'reader.text', {
                    title: title ?? '',
                  })}
                  role={editing ? 'textbox' : 'region'}
                  {...(editing ? editable : {})}
                  tabIndex={0}
                  className={textStyles['text']}
                  onKeyDown={selecting.onKeyDown}
                  onClick={onClick}
                  onContextMenu={onContextMenu}
                  onPointerMove={selecting.onPointerMove}
                  onPointerLeave={selecting.onPointerLeave}
                />
                {folds.hosts.map(({ before, host, removals }) =>
                  createPortal(
                    <RemovalFold
                      dir={directionOf(title ?? '')}
                      removals={removals}
                      open={folds.open.has(before)}
                      onToggle={() => folds.toggle(before)}
                      onRestore={(removal: Removal) => folds.restore(removal)}
                      onDecide={folds.decide}
                      site={site}
                      onAlwaysRestore={(removal: Removal) => folds.restore(removal, always)}
                    />,
                    host,
                    String(before),
                  ),
                )}
              </article>
              {Margin && room !== 'none' && <Margin />}
              {selecting.caret && <div className={textStyles['caret']} style={{ ...selecting.caret }} />}
              {Overlay && <Overlay />}
            </div>
          </div>
          {find && <FindBar find={find} />}
          {trashed && <TrashBar articleId={articleId} />}
          {editing && <EditBar onDone={edit.done} onCancel={edit.cancel} />}
          {!editing && edit.draft && !trashed && (
            <DraftBar draft={edit.draft} onGoOn={edit.goOn} onDiscard={edit.discard} />
          )}
        </div>
        {beside === 'original' && <OriginalColumn articleId={articleId} onClose={() => setBeside(null)} />}
        {beside === 'revisions' && <RevisionsColumn articleId={articleId} onClose={() => setBeside(null)} />}
        {beside === 'versions' && <VersionsColumn articleId={articleId} onClose={() => setBeside(null)} />}
      </div>
      {link && <LinkPeek link={link} onClose={() => setLink(null)} />}
    </div>
  );
}
