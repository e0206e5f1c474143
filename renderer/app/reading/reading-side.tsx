import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { AnnotateOverlay } from '../../annotate/annotate-overlay.tsx';
import { MarginCards } from '../../annotate/margin-cards.tsx';
import { ReaderPane } from '../../reader/reader-pane.tsx';
import { shortcutOf } from '../../state/command-entry.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { closeSide } from '../../state/route.ts';
import { focusSide, type Side, SideContext, useSideFocused } from '../../state/sides.ts';
import { IconButton } from '../../ui/button.tsx';
import { ErrorBoundary } from '../../ui/error-boundary.tsx';
import { paneDomId, rememberFocus } from '../pane-focus.ts';
import styles from './reading.module.css';

interface Props {
  side: Side;
  articleId: string;
  /** Whether another article stands beside this one. */
  two: boolean;
}

/** One article to read. Whatever is pressed or focused in it makes it the one that keys and inspector mean. */
export function ReadingSide(props: Props) {
  return (
    <SideContext value={props.side}>
      <Framed {...props} />
    </SideContext>
  );
}

function Framed({ side, articleId, two }: Props) {
  const focused = useSideFocused();
  const title = useOpenArticle((state) => state.view?.article.metadata.title);
  const label = two && title ? { 'aria-label': title } : {};
  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: nothing is done here, only which side is meant
    <section
      {...label}
      {...(side === 'second' ? { id: paneDomId('beside'), tabIndex: -1 } : {})}
      data-side={side}
      data-focused={two && focused}
      className={styles['side']}
      onPointerDownCapture={() => focusSide(side)}
      onFocusCapture={() => focusSide(side)}
      onFocus={(event) => {
        if (side === 'second') rememberFocus('beside', event.target);
      }}
    >
      {two ? <Head side={side} title={title ?? ''} /> : null}
      <div className={styles['pane']}>
        <ErrorBoundary>
          <ReaderPane articleId={articleId} Margin={MarginCards} Overlay={AnnotateOverlay} />
        </ErrorBoundary>
      </div>
    </section>
  );
}

function Head({ side, title }: { side: Side; title: string }) {
  const { t } = useTranslation();
  return (
    <header className={styles['head']}>
      <span dir="auto">{title}</span>
      <IconButton
        icon={X}
        small
        label={t('app.closeSide', { title })}
        shortcut={shortcutOf('view.closeSide')}
        onPress={() => closeSide(side)}
      />
    </header>
  );
}
