import type { TFunction } from 'i18next';
import { type MouseEvent, memo, type PointerEvent, useEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { inOrder, placeOf } from '../../shared/model/annotation-order.ts';
import { useAnnotations } from '../state/annotations.ts';
import { hover, useHovered } from '../state/hovered.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useSelection } from '../state/selection.ts';
import { type Side, useSide } from '../state/sides.ts';
import { askForMenu } from '../state/text-menu.ts';
import { CardContent } from './card-content.tsx';
import { writeIn } from './inspector-focus.ts';
import { linkEnd } from './links/link-end.ts';
import { LinkGrip } from './links/link-grip.tsx';
import styles from './margin-cards.module.css';
import { useCardLayout } from './use-card-layout.ts';
import { type ColorOf, useColorOf } from './use-color-of.ts';
import { type NameOf, useNameOf } from './use-name-of.ts';

const nothing = { start: 0, end: 0 };

/** The annotations of the text near the screen, each level with its words. */
export function MarginCards() {
  const { t } = useTranslation();
  const byId = useAnnotations((state) => state.byId);
  // None before it is told where words stand.
  const near = useReaderGeometry((state) => (state.version > 0 ? state.near : nothing));
  const atHand = useSelection((state) => state.annotationId);
  const nameOf = useNameOf();
  const colorOf = useColorOf();
  const side = useSide();
  const list = useRef<HTMLUListElement>(null);
  const shown = useMemo(() => {
    const here = [...byId.values()].filter((placed) => {
      const place = placeOf(placed);
      return place !== null && place.start < near.end && place.end >= near.start;
    });
    return inOrder(here);
  }, [byId, near]);
  useCardLayout(list, shown, atHand);
  useHoverShown(list);
  return (
    <ul ref={list} className={styles['margin']} aria-label={t('annotate.margin')}>
      {shown.map((placed) => {
        const { id } = placed.annotation;
        return (
          <MarginCard
            key={id}
            placed={placed}
            atHand={id === atHand}
            t={t}
            nameOf={nameOf}
            colorOf={colorOf}
            side={side}
          />
        );
      })}
    </ul>
  );
}

interface CardProps {
  placed: PlacedAnnotation;
  atHand: boolean;
  t: TFunction;
  nameOf: NameOf;
  colorOf: ColorOf;
  side: Side;
}

/** Many come and go while somebody scrolls: a card listens to no store and makes no functions of its own. */
const MarginCard = memo(function MarginCard({ placed, atHand, t, nameOf, colorOf, side }: CardProps) {
  const { id, 'stet:kind': kind } = placed.annotation;
  return (
    <li data-card={id} className={styles['card']} data-kind={kind} data-folded="">
      <button
        type="button"
        aria-current={atHand}
        onClick={choose}
        onDoubleClick={edit}
        onContextMenu={menu}
        onPointerEnter={lightUp}
        onPointerLeave={lightDown}
      >
        <CardContent placed={placed} t={t} nameOf={nameOf} colorOf={colorOf} />
      </button>
      <LinkGrip end={() => linkEnd(side, id)} title={t('annotate.links.drag')} />
    </li>
  );
});

function idOf({ currentTarget }: MouseEvent | PointerEvent): string | null {
  return currentTarget.closest<HTMLElement>('[data-card]')?.dataset['card'] ?? null;
}

/** A second press leaves it chosen: a press beside the marks, or Escape, lets go of it. */
function choose(event: MouseEvent): void {
  useSelection.setState({ annotationId: idOf(event) });
}

function edit(event: MouseEvent): void {
  useSelection.setState({ annotationId: idOf(event) });
  writeIn('first');
}

function menu(event: MouseEvent): void {
  useSelection.setState({ annotationId: idOf(event), range: null });
  const { currentTarget } = event;
  askForMenu(event, 'annotation', () => currentTarget.getBoundingClientRect());
}

function lightUp(event: PointerEvent): void {
  hover(idOf(event));
}

function lightDown(): void {
  hover(null);
}

/** The card of the annotation under the pointer stands out. */
function useHoverShown(list: React.RefObject<HTMLUListElement | null>): void {
  useEffect(() => {
    let lit: HTMLElement | null = null;
    return useHovered.subscribe(({ annotationId }) => {
      lit?.removeAttribute('data-hover');
      lit =
        annotationId === null
          ? null
          : (list.current?.querySelector<HTMLElement>(`[data-card="${CSS.escape(annotationId)}"]`) ?? null);
      lit?.setAttribute('data-hover', 'true');
    });
  }, [list]);
}
