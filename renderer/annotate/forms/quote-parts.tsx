import { X } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { undoable } from '../../state/undoable.ts';
import { IconButton } from '../../ui/button.tsx';
import { removePart } from '../actions.ts';
import { brief } from '../links/link-end.ts';
import { partsOf } from '../model/order.ts';
import styles from './forms.module.css';

/** The parts of an utterance that its attribution splits, each to be taken out again. */
export function QuoteParts({ placed }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const text = useOpenArticle((state) => state.text);
  const parts = partsOf(placed, text);
  if (parts.length < 2) return null;
  return (
    <section className={styles['parts']} aria-label={t('annotate.parts.title')}>
      <h3>{t('annotate.parts.title')}</h3>
      <ol>
        {parts.map((words, index) => (
          // biome-ignore lint/suspicious/noArrayIndexKey: a part is what stands in its place
          <li key={index}>
            <q dir="auto">{brief(words, 90)}</q>
            <IconButton
              icon={X}
              small
              label={t('annotate.parts.remove', { words: brief(words, 40) })}
              onPress={() => undoable(removePart(placed, index), () => undefined)}
            />
          </li>
        ))}
      </ol>
    </section>
  );
}
