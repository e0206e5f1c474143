import { Sparkles, X } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { restOfUtterance } from '../../../shared/detect/rest-of-utterance.ts';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { undoable } from '../../state/undoable.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { addParts, removePart } from '../actions.ts';
import { brief } from '../model/brief.ts';
import { partsOf } from '../model/order.ts';
import styles from './forms.module.css';

/** The parts of an utterance that its attribution splits, each to be taken out again, and the rest of it where it has more. */
export function QuoteParts({ placed }: { placed: PlacedAnnotation }) {
  const { t } = useTranslation();
  const text = useOpenArticle((state) => state.text);
  const parts = partsOf(placed, text);
  const rest = useRest(placed);
  if (parts.length < 2 && rest.length === 0) return null;
  const words = rest.map(({ start, end }) => `“${text.slice(start, end)}”`).join(' … ');
  return (
    <section className={styles['parts']} aria-label={t('annotate.parts.title')}>
      {parts.length < 2 ? null : (
        <>
          <h3>{t('annotate.parts.title')}</h3>
          <ol>
            {parts.map((part, index) => (
              // biome-ignore lint/suspicious/noArrayIndexKey: a part is what stands in its place
              <li key={index}>
                <q dir="auto">{brief(part, 90)}</q>
                <IconButton
                  icon={X}
                  small
                  label={t('annotate.parts.remove', { words: brief(part, 40) })}
                  onPress={() => undoable(removePart(placed, index), () => undefined)}
                />
              </li>
            ))}
          </ol>
        </>
      )}
      {rest.length === 0 ? null : (
        <Button variant="quiet" icon={Sparkles} onPress={() => undoable(addParts(placed, rest), () => undefined)}>
          {t('annotate.parts.rest', { words: brief(words, 90) })}
        </Button>
      )}
    </section>
  );
}

function useRest({ placements }: PlacedAnnotation): TextRange[] {
  const text = useOpenArticle((state) => state.text);
  const blocks = useOpenArticle((state) => state.ranges);
  const language = useOpenArticle((state) => state.view?.article.metadata.language ?? null);
  return useMemo(() => {
    const own = placements.flatMap((placement) => (placement.state === 'orphan' ? [] : [placement.range]));
    return restOfUtterance(text, own, blocks, language);
  }, [text, placements, blocks, language]);
}
