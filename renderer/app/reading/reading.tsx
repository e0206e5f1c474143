import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Group, Panel, Separator } from 'react-resizable-panels';
import { registerReadArticleCommands } from '../../library/article-commands.ts';
import { useRoute } from '../../state/route.ts';
import { useSettings } from '../../state/settings.ts';
import frame from '../frame.module.css';
import { rememberSizes } from '../pane-sizes.ts';
import styles from './reading.module.css';
import { ReadingSide } from './reading-side.tsx';
import { TextMenu } from './text-menu.tsx';

/** Below this width (CSS pixels) two articles stand one above the other. */
const STACKED = 760;

/** The article that is read, and the one beside it. */
export function Reading({ articleId }: { articleId: string }) {
  const { t } = useTranslation();
  const besideId = useRoute((state) => state.besideId);
  const size = useSettings((state) => state.panes['beside']);
  const [box, setBox] = useState<HTMLDivElement | null>(null);
  const stacked = useStacked(box);
  const two = besideId !== null;
  useEffect(registerReadArticleCommands, []);
  return (
    <div ref={setBox} className={styles['reading']}>
      <Group
        orientation={stacked ? 'vertical' : 'horizontal'}
        className={frame['group']}
        onLayoutChanged={two ? rememberSizes : undefined}
      >
        <Panel id="reading" minSize="20%">
          <ReadingSide side="first" articleId={articleId} two={two} />
        </Panel>
        {two ? (
          <>
            <Separator className={stacked ? styles['line'] : frame['separator']} title={t('app.resize.beside')} />
            <Panel id="beside" defaultSize={`${size ?? 50}%`} minSize="20%">
              <ReadingSide side="second" articleId={besideId} two />
            </Panel>
          </>
        ) : null}
      </Group>
      <TextMenu />
    </div>
  );
}

function useStacked(box: HTMLElement | null): boolean {
  const [stacked, setStacked] = useState(false);
  useEffect(() => {
    if (!box) return;
    const observer = new ResizeObserver(() => setStacked(box.clientWidth < STACKED));
    observer.observe(box);
    return () => observer.disconnect();
  }, [box]);
  return stacked;
}
