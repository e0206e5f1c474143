import { Layers } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { useAnnotations } from '../state/annotations.ts';
import { Button } from '../ui/button.tsx';
import { inOrder } from './model/order.ts';
import { overlapping } from './model/overlaps.ts';
import { nextOnSameWords } from './span-actions.ts';

/** Tells that other annotations lie on the same words, and leads to the next of them. */
export function SameWords({ placed: { annotation, placements } }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const count = useAnnotations(({ byId }) => byId.size);
  // Not with every key that is typed: what is written on annotations moves none of them.
  // biome-ignore lint/correctness/useExhaustiveDependencies: counted anew when there are others, or this one moves
  const cluster = useMemo(
    () => overlapping(inOrder(useAnnotations.getState().byId.values()), annotation.id),
    [annotation.id, placements, count],
  );
  const at = cluster.findIndex((entry) => entry.annotation.id === annotation.id);
  if (cluster.length < 2 || at < 0) return null;
  return (
    <Button variant="quiet" icon={Layers} onPress={nextOnSameWords}>
      {t('annotate.inspector.sameWords', { at: at + 1, count: cluster.length })} <kbd>.</kbd>
    </Button>
  );
}
