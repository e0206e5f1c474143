import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { EvidenceBar } from '../annotate/forms/evidence/evidence-bar.tsx';
import { Inspector } from '../annotate/inspector.tsx';
import { LinkBar } from '../annotate/links/link-bar.tsx';
import { DropZone } from '../library/import/drop-zone.tsx';
import { Sidebar } from '../library/sidebar.tsx';
import { foldedAt, isShown, setPane, usePanes } from '../state/panes.ts';
import { useRoute } from '../state/route.ts';
import { useSettings } from '../state/settings.ts';
import { ErrorBoundary } from '../ui/error-boundary.tsx';
import { AwayBanner } from './away/away-banner.tsx';
import { Dialogs } from './dialogs.tsx';
import styles from './frame.module.css';
import { Middle } from './middle.tsx';
import { Pane } from './pane.tsx';
import { paneDomId } from './pane-focus.ts';
import { rememberSizes } from './pane-sizes.ts';
import { Topbar } from './topbar.tsx';

/** The three panes. A side pane is beside the middle, or a drawer over it where the window is narrow. */
export function Frame() {
  const { t } = useTranslation();
  const panes = usePanes();
  const { collapsed, panes: sizes } = useSettings();
  const reading = useRoute((state) => state.articleId !== null);
  useFolding();

  const library = isShown('library', panes, collapsed);
  const inspector = reading && isShown('inspector', panes, collapsed);
  const beside = { library: library && !panes.folded.library, inspector: inspector && !panes.folded.inspector };
  const size = (id: 'library' | 'inspector', fallback: string) => (sizes[id] ? `${sizes[id]}%` : fallback);

  return (
    <div className={styles['frame']}>
      <a href={`#${paneDomId('middle')}`} className={styles['skip']} onClick={(event) => skip(event)}>
        {t('app.skip')}
      </a>
      <Topbar />
      <AwayBanner />
      <div className={styles['body']}>
        <Group orientation="horizontal" className={styles['group']} onLayoutChanged={rememberSizes}>
          {beside.library ? (
            <>
              <Panel
                id="library"
                defaultSize={size('library', '14.5rem')}
                minSize="11rem"
                maxSize="26rem"
                groupResizeBehavior="preserve-pixel-size"
              >
                <Pane id="library" label={t('app.panes.library')} as="div">
                  <Sidebar />
                </Pane>
              </Panel>
              <Separator className={styles['separator']} title={t('app.resize.library')} />
            </>
          ) : null}
          <Panel id="middle" minSize="20rem">
            <Pane id="middle" label={t('app.panes.middle')} as="main">
              <div className={styles['middle']}>
                <div className={styles['shown']}>
                  <Middle />
                </div>
                <EvidenceBar />
                <LinkBar />
              </div>
            </Pane>
          </Panel>
          {beside.inspector ? (
            <>
              <Separator className={styles['separator']} title={t('app.resize.inspector')} />
              <Panel
                id="inspector"
                defaultSize={size('inspector', '20rem')}
                minSize="16rem"
                maxSize="34rem"
                groupResizeBehavior="preserve-pixel-size"
              >
                <Pane id="inspector" label={t('app.panes.inspector')} as="aside">
                  <Inspector />
                </Pane>
              </Panel>
            </>
          ) : null}
        </Group>
        {library && panes.folded.library ? (
          <Pane id="library" label={t('app.panes.library')} as="div" drawer="start">
            <Sidebar />
          </Pane>
        ) : null}
        {inspector && panes.folded.inspector ? (
          <Pane id="inspector" label={t('app.panes.inspector')} as="aside" drawer="end">
            <Inspector />
          </Pane>
        ) : null}
      </div>
      <ErrorBoundary>
        <Dialogs />
      </ErrorBoundary>
      <DropZone />
    </div>
  );
}

function skip(event: React.MouseEvent): void {
  event.preventDefault();
  document.getElementById(paneDomId('middle'))?.focus();
}

/** Follows the window's width; going somewhere closes the library drawer. */
function useFolding(): void {
  useEffect(() => {
    const follow = () => usePanes.setState({ folded: foldedAt(window.innerWidth) });
    follow();
    window.addEventListener('resize', follow);
    return () => window.removeEventListener('resize', follow);
  }, []);
  useEffect(
    () =>
      useRoute.subscribe(() => {
        if (usePanes.getState().folded.library) setPane('library', false);
      }),
    [],
  );
}
