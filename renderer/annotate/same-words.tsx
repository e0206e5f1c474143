import { Layers } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../shared/model/annotation.ts';
import { inOrder } from '../../shared/model/annotation-order.ts';
import { useAnnotations } from '../state/annotations.ts';
import { shortcutOf } from '../state/command-entry.ts';
import { IconButton } from '../ui/button.tsx';
import styles from './at-hand.module.css';
import { writeIn } from './inspector-focus.ts';
import { overlapping } from './model/overlaps.ts';
import { nextOnSameWords } from './span-actions.ts';

/** The focus goes along, to the button of the next. */
function goOn(): void {
  nextOnSameWords();
  writeIn('sameWords');
}

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
    <p className={styles['same']} data-same-words>
      {t('annotate.inspector.sameWords', { at: at + 1, count: cluster.length })}
      <IconButton
        icon={Layers}
        label={t('annotate.inspector.nextOnSameWords')}
        shortcut={shortcutOf('annotate.sameWords')}
        onPress={goOn}
      />
    </p>
  );
}
