import { t } from 'i18next';
import { type RefObject, useEffect } from 'react';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import type { TextRange } from '../../shared/model/selector.ts';
import { useAnnotations } from '../state/annotations.ts';
import { takeDestination, useRoute } from '../state/route.ts';
import { useSelection } from '../state/selection.ts';
import { useSide } from '../state/sides.ts';
import { toast } from '../state/toasts.ts';
import type { DrawnText } from './drawn-text.ts';
import { blockAt } from './text/ranges.ts';
import { goTo } from './use-place.ts';

interface Options {
  text: DrawnText | null;
  filled: number;
  complete: boolean;
  scroller: RefObject<HTMLElement | null>;
}

/** Goes to the annotation or words that somebody asked for, as soon as they are drawn. */
export function useDestination({ text, filled, complete, scroller }: Options): void {
  const side = useSide();
  const destination = useRoute((state) => state.destinations[side]);
  // biome-ignore lint/correctness/useExhaustiveDependencies: tried again when more of the text is there
  useEffect(() => {
    if (!destination || !text || !scroller.current) return;
    const { annotationId, range, place: before } = destination;
    const placed = annotationId === null ? undefined : useAnnotations.of(side).getState().byId.get(annotationId);
    if (before) {
      if (!text.view.element(before.block) && !complete) return;
      takeDestination(side);
      useSelection.of(side).setState({ annotationId: placed?.annotation.id ?? null });
      if (before.block === 0 && before.part <= 0) scroller.current.scrollTop = 0;
      else goTo(text.view, scroller.current, before);
      return;
    }
    const place = range ?? (placed ? firstPlace(placed) : null);
    const block = place ? blockAt(text.view.ranges, place.start) : -1;
    const drawn = text.view.element(block);
    if (!drawn && !complete) return;
    takeDestination(side);
    if (placed) useSelection.of(side).setState({ annotationId: placed.annotation.id });
    else if (annotationId !== null && !range) toast(t('reader.gone'), { tone: 'problem' });
    if (!place || !drawn) return;
    text.view.settle({ first: block, last: block });
    const rect = text.view.rectsOf(place)[0];
    const view = scroller.current.getBoundingClientRect();
    // Where it can be seen already, nothing moves.
    if (rect && (rect.top < view.top + 40 || rect.bottom > view.bottom - 80)) {
      scroller.current.scrollTop += rect.top - view.top - view.height / 3;
    }
    if (!placed && destination.select !== false) text.view.select(place);
  }, [destination, text, filled, complete, scroller, side]);
}

function firstPlace(placed: PlacedAnnotation): TextRange | null {
  return placed.placements.find((placement) => placement.state !== 'orphan')?.range ?? null;
}
