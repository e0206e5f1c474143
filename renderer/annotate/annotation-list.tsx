import { useVirtualizer } from '@tanstack/react-virtual';
import { List } from 'lucide-react';
import { type KeyboardEvent, useEffect, useId, useMemo, useRef, useState } from 'react';
import { ToggleButton } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { type AnnotationKind, annotationKinds, type PlacedAnnotation } from '../../shared/model/annotation.ts';
import { inOrder } from '../../shared/model/annotation-order.ts';
import { useAnnotations } from '../state/annotations.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { useSelection } from '../state/selection.ts';
import { askForMenu } from '../state/text-menu.ts';
import { Empty } from '../ui/empty.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import { comeToHand, remove } from './actions.ts';
import styles from './annotation-list.module.css';
import { CardContent } from './card-content.tsx';
import { leaveInspector, useInspectorFocus } from './inspector-focus.ts';
import { walk } from './list-keys.ts';
import { ofKinds, wordsOf } from './model/order.ts';
import { useColorOf } from './use-color-of.ts';
import { useNameOf } from './use-name-of.ts';

/** All annotations of the article in order of place. Marks in the text say nothing to a screen reader; this does. */
export function AnnotationList() {
  const { t } = useTranslation();
  const byId = useAnnotations((state) => state.byId);
  const [kinds, setKinds] = useState<ReadonlySet<AnnotationKind>>(new Set());
  const ordered = useMemo(() => inOrder(byId.values()), [byId]);
  const shown = useMemo(() => ofKinds(ordered, kinds), [ordered, kinds]);
  const toggle = (kind: AnnotationKind, on: boolean) => {
    const next = new Set(kinds);
    if (on) next.add(kind);
    else next.delete(kind);
    setKinds(next);
  };
  if (ordered.length === 0) return <Empty icon={List}>{t('annotate.none')}</Empty>;
  return (
    <div className={styles['pane']}>
      <fieldset className={styles['filter']}>
        <legend>{t('annotate.list.filter')}</legend>
        {annotationKinds.map((kind) => (
          <ToggleButton
            key={kind}
            className={styles['toggle'] ?? ''}
            isSelected={kinds.has(kind)}
            onChange={(on) => toggle(kind, on)}
          >
            <KindIcon kind={kind} />
            {t(`terms.kinds.${kind}`)}
          </ToggleButton>
        ))}
      </fieldset>
      {shown.length === 0 ? <p className={styles['empty']}>{t('annotate.list.empty')}</p> : <Rows shown={shown} />}
    </div>
  );
}

function Rows({ shown }: { shown: PlacedAnnotation[] }) {
  const { t } = useTranslation();
  const id = useId();
  const box = useRef<HTMLDivElement>(null);
  const text = useOpenArticle((state) => state.text);
  const atHand = useSelection((state) => state.annotationId);
  const nameOf = useNameOf();
  const colorOf = useColorOf();
  const [at, setAt] = useState(() => Math.max(0, indexOf(shown, atHand)));
  const active = Math.min(at, shown.length - 1);
  const rows = useVirtualizer({
    count: shown.length,
    getScrollElement: () => box.current,
    estimateSize: () => 92,
    getItemKey: (index) => shown[index]?.annotation.id ?? index,
    overscan: 6,
  });
  useFocusWhenAsked(box);

  const go = (index: number) => {
    setAt(index);
    rows.scrollToIndex(index);
  };
  const onKeyDown = (event: KeyboardEvent) => {
    const placed = shown[active];
    const next = walk(event.key, active, shown.length);
    if (next !== null) go(next);
    else if (event.key === 'Enter' && placed) {
      comeToHand(placed);
      leaveInspector();
    } else if ((event.key === 'Delete' || event.key === 'Backspace') && placed) void remove(placed);
    else return;
    event.preventDefault();
    event.stopPropagation();
  };

  return (
    <div
      ref={box}
      role="listbox"
      tabIndex={0}
      aria-label={`${t('annotate.list.label')}: ${t('annotate.list.count', { count: shown.length })}`}
      aria-activedescendant={`${id}-${shown[active]?.annotation.id}`}
      className={styles['list']}
      onKeyDown={onKeyDown}
    >
      <div role="presentation" style={{ height: rows.getTotalSize() }}>
        {rows.getVirtualItems().map(({ index, key, start }) => {
          const placed = shown[index];
          if (!placed) return null;
          return (
            // biome-ignore lint/a11y/useFocusableInteractive: the list has the focus, this is its active descendant
            // biome-ignore lint/a11y/useKeyWithClickEvents: the list handles the keys
            <div
              key={key}
              id={`${id}-${placed.annotation.id}`}
              ref={rows.measureElement}
              data-index={index}
              data-card={placed.annotation.id}
              role="option"
              aria-selected={placed.annotation.id === atHand}
              aria-posinset={index + 1}
              aria-setsize={shown.length}
              data-active={index === active}
              className={styles['row']}
              style={{ transform: `translateY(${start}px)` }}
              onClick={() => {
                setAt(index);
                comeToHand(placed);
              }}
              onContextMenu={(event) => {
                setAt(index);
                comeToHand(placed);
                askForMenu(event, 'annotation', () => undefined);
              }}
            >
              <CardContent placed={placed} t={t} nameOf={nameOf} colorOf={colorOf} words={wordsOf(placed, text)} />
            </div>
          );
        })}
      </div>
    </div>
  );
}

function indexOf(shown: PlacedAnnotation[], id: string | null): number {
  return shown.findIndex((placed) => placed.annotation.id === id);
}

function useFocusWhenAsked(box: React.RefObject<HTMLElement | null>): void {
  const field = useInspectorFocus((state) => state.field);
  useEffect(() => {
    if (field !== 'first') return;
    useInspectorFocus.setState({ field: null });
    box.current?.focus();
  }, [field, box]);
}
