import { Plus } from 'lucide-react';
import { useLayoutEffect, useRef } from 'react';
import { Button, Toolbar } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { shortcutOf } from '../state/command-entry.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useSelection } from '../state/selection.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import { addPart, annotate, annotateAndWrite, atHand } from './actions.ts';
import styles from './annotate-overlay.module.css';
import { LinkHandle } from './links/link-handle.tsx';
import { useLinkedWords } from './links/use-linked-words.ts';
import { useReviewCommands } from './review/use-review-commands.ts';
import { SpanHandles } from './span-handles.tsx';
import { useSuggestionsOfArticle } from './suggestions/use-suggestions.ts';
import { useAnnotateCommands } from './use-annotate-commands.ts';

const tools = [
  { kind: 'quote', run: () => annotate('quote') },
  { kind: 'claim', run: () => annotate('claim') },
  { kind: 'note', run: () => annotateAndWrite('note') },
  { kind: 'highlight', run: () => annotate('highlight') },
  { kind: 'tag', run: () => annotateAndWrite('tag') },
] as const;

/** CSS pixels between the words and the toolbar. */
const GAP = 10;

/** A text narrower than this (CSS pixels) has no room for the keys in the toolbar. */
const NARROW = 560;

/** Milliseconds in which a click still goes through the toolbar: the third click of a triple click is for the text. */
const UNARMED = 350;

/** Lies over the text: the toolbar at the selection. Its keys work wherever the article is open. */
export function AnnotateOverlay() {
  useAnnotateCommands();
  useSuggestionsOfArticle();
  useReviewCommands();
  useLinkedWords();
  const range = useSelection((state) => state.range);
  return (
    <>
      <SpanHandles />
      <LinkHandle />
      {range ? <SelectionToolbar key={`${range.start}-${range.end}`} start={range.start} end={range.end} /> : null}
    </>
  );
}

function SelectionToolbar({ start, end }: { start: number; end: number }) {
  const { t } = useTranslation();
  const bar = useRef<HTMLDivElement>(null);
  const { boxOf, version, width } = useReaderGeometry();
  const quote = useSelection((state) => state.annotationId !== null) && atHand()?.annotation['stet:kind'] === 'quote';

  // biome-ignore lint/correctness/useExhaustiveDependencies: placed again whenever words may have moved
  useLayoutEffect(() => {
    const element = bar.current;
    const box = boxOf({ start, end });
    if (!element || !box) return;
    // The first line, so that the toolbar does not drift off above a long selection.
    const first = boxOf({ start, end: start + 1 }) ?? box;
    const scroller = element.closest<HTMLElement>('[data-scroller]');
    const above = first.top - element.offsetHeight - GAP;
    const top = above < (scroller?.scrollTop ?? 0) + 4 ? box.bottom + GAP : above;
    const left = Math.max(8, Math.min(first.left - 6, width - element.offsetWidth - 8));
    element.style.transform = `translate(${Math.round(left)}px, ${Math.round(top)}px)`;
    element.style.visibility = 'visible';
  }, [boxOf, version, width, start, end]);

  useLayoutEffect(() => {
    const element = bar.current;
    if (!element) return;
    element.style.pointerEvents = 'none';
    const timer = setTimeout(() => {
      element.style.pointerEvents = '';
    }, UNARMED);
    return () => clearTimeout(timer);
  }, []);

  return (
    <Toolbar
      ref={bar}
      aria-label={t('annotate.toolbar')}
      className={styles['bar'] ?? ''}
      data-narrow={width < NARROW || undefined}
    >
      {quote ? (
        <Button className={styles['tool'] ?? ''} data-kind="quote" onPress={() => void addPart()} preventFocusOnPress>
          <Plus size={16} strokeWidth={1.9} aria-hidden />
          {t('annotate.parts.add')}
          <kbd aria-hidden>{shortcutOf('annotate.addPart')}</kbd>
        </Button>
      ) : null}
      {tools.map(({ kind, run }) => (
        <Button key={kind} className={styles['tool'] ?? ''} onPress={run} preventFocusOnPress>
          <KindIcon kind={kind} size={16} />
          {t(`terms.kinds.${kind}`)}
          <kbd aria-hidden>{shortcutOf(`annotate.${kind}`)}</kbd>
        </Button>
      ))}
    </Toolbar>
  );
}
