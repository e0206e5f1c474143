import { memo, useLayoutEffect, useMemo, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { useAnnotations } from '../state/annotations.ts';
import { hover, useHovered } from '../state/hovered.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useSelection } from '../state/selection.ts';
import { CardContent } from './card-content.tsx';
import { writeIn } from './inspector-focus.ts';
import styles from './margin-cards.module.css';
import { layoutCards } from './model/card-layout.ts';
import { inOrder, placeOf } from './model/order.ts';

/** CSS pixels between cards. */
const GAP = 8;

/** The annotations of the text near the screen, each level with its words. */
export function MarginCards() {
  const { t } = useTranslation();
  const byId = useAnnotations((state) => state.byId);
  const near = useReaderGeometry((state) => state.near);
  const list = useRef<HTMLUListElement>(null);
  const ordered = useMemo(() => inOrder(byId.values()), [byId]);
  const shown = useMemo(
    () =>
      ordered.filter((placed) => {
        const place = placeOf(placed);
        return place !== null && place.start < near.end && place.end >= near.start;
      }),
    [ordered, near],
  );
  useCardLayout(list, shown);
  return (
    <ul ref={list} className={styles['margin']} aria-label={t('annotate.margin')}>
      {shown.map((placed) => (
        <MarginCard key={placed.annotation.id} placed={placed} />
      ))}
    </ul>
  );
}

/** Drawn again only when its annotation changes, not with every card that comes into view. */
const MarginCard = memo(function MarginCard({ placed }: { placed: PlacedAnnotation }) {
  const { id } = placed.annotation;
  const atHand = useSelection((state) => state.annotationId === id);
  const hovered = useHovered((state) => state.annotationId === id);
  return (
    <li data-card={id} className={styles['card']} data-kind={placed.annotation['stet:kind']} data-hover={hovered}>
      <button
        type="button"
        aria-pressed={atHand}
        onClick={() => useSelection.setState({ annotationId: atHand ? null : id })}
        onDoubleClick={() => {
          useSelection.setState({ annotationId: id });
          writeIn('first');
        }}
        onPointerEnter={() => hover(id)}
        onPointerLeave={() => hover(null)}
      >
        <CardContent placed={placed} />
      </button>
    </li>
  );
});

/** Measures the cards and puts each where the layout says, before the window is painted. */
function useCardLayout(list: React.RefObject<HTMLUListElement | null>, shown: PlacedAnnotation[]): void {
  const { boxOf, version } = useReaderGeometry();
  const atHand = useSelection((state) => state.annotationId);
  // biome-ignore lint/correctness/useExhaustiveDependencies: laid out again whenever words may have moved
  useLayoutEffect(() => {
    const element = list.current;
    if (!element) return;
    const cards = new Map(
      [...element.children].map((child) => [(child as HTMLElement).dataset['card'], child as HTMLElement]),
    );
    const boxes = shown.flatMap((placed) => {
      const place = placeOf(placed);
      const card = cards.get(placed.annotation.id);
      // The first character's line: a mark over many lines is as high as its beginning.
      const box = place && boxOf({ start: place.start, end: place.start + 1 });
      return box && card
        ? [{ id: placed.annotation.id, top: box.top - element.offsetTop, height: card.offsetHeight }]
        : [];
    });
    const tops = layoutCards(boxes, GAP, atHand);
    for (const [id, card] of cards) {
      const top = tops.get(id ?? '');
      card.style.visibility = top === undefined ? 'hidden' : 'visible';
      card.style.transform = `translateY(${Math.round(top ?? 0)}px)`;
      // A card that has just come stands where it stands; later it glides.
      if (!card.dataset['placed']) requestAnimationFrame(() => card.setAttribute('data-placed', 'true'));
    }
  }, [list, shown, boxOf, version, atHand]);
}
