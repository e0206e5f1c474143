import { type KeyboardEvent, useEffect, useRef } from 'react';
import { Tab, TabList, TabPanel, Tabs } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { useAnnotations } from '../state/annotations.ts';
import { evidenceWordsOf, useEvidenceWords } from '../state/evidence-words.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { usePanes } from '../state/panes.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { useRoute } from '../state/route.ts';
import { useSelection } from '../state/selection.ts';
import { useSuggestions } from '../state/suggestions.ts';
import { inWriting } from '../ui/in-writing.ts';
import { useKeptFocus } from '../ui/use-kept-focus.ts';
import { AnnotationList } from './annotation-list.tsx';
import { AtHand } from './at-hand.tsx';
import styles from './inspector.module.css';
import { type InspectorTab, leaveInspector, showTab, useInspectorFocus } from './inspector-focus.ts';
import { LinkedWords } from './links/linked-words.tsx';
import { LinkedWordsList } from './links/linked-words-list.tsx';
import { NothingAtHand } from './nothing-at-hand.tsx';
import { ReviewList, useWaitingCount } from './review/review-list.tsx';
import { SuggestionList } from './suggestions/suggestion-list.tsx';

/** The annotation at hand, and the list of all in the article. */
export function Inspector() {
  const { t } = useTranslation();
  const root = useRef<HTMLDivElement>(null);
  useKeptFocus(root);
  const tab = useInspectorFocus((state) => state.tab);
  const count = useAnnotations((state) => state.byId.size);
  const suggested = useSuggestions((state) => (state.looking ? null : state.offers.length));
  const waiting = useWaitingCount();
  const two = useRoute((state) => state.besideId !== null);
  const title = useOpenArticle((state) => state.view?.article.metadata.title);
  const atHand = useSelection((state) => state.annotationId);
  const placed = useAnnotations((state) => state.byId).get(atHand ?? '');
  // Where no card has room beside the text, this is where annotations are seen.
  const folded = useReaderGeometry(({ version, margin }) => version > 0 && margin === 'none');
  const linked = evidenceWordsOf(
    useEvidenceWords((state) => state.rows),
    atHand,
  );

  // What was just marked or picked is shown; among the suggestions it would be nowhere.
  useEffect(() => {
    if (atHand !== null && useInspectorFocus.getState().tab === 'suggestions') showTab('hand');
  }, [atHand]);

  const onKeyDown = (event: KeyboardEvent<HTMLDivElement>) => {
    if (event.key !== 'Escape' || event.defaultPrevented || usePanes.getState().folded.inspector) return;
    if (event.target instanceof Element && event.target.getAttribute('aria-expanded') === 'true') return;
    event.preventDefault();
    leaveInspector();
  };

  return (
    // biome-ignore lint/a11y/noStaticElementInteractions: Escape bubbles up from the fields inside
    <div ref={root} className={styles['inspector']} onKeyDown={onKeyDown}>
      {two && title ? (
        <p className={styles['article']} dir="auto">
          {title}
        </p>
      ) : null}
      <Tabs
        className={styles['tabs'] ?? ''}
        selectedKey={tab === 'review' && waiting === 0 ? 'hand' : tab}
        onSelectionChange={(key) => showTab(key as InspectorTab)}
      >
        <TabList aria-label={t('annotate.inspector.tabs')} className={styles['list'] ?? ''}>
          <Tab id="hand" className={styles['tab'] ?? ''}>
            {t('annotate.inspector.hand')}
          </Tab>
          <Tab id="suggestions" className={styles['tab'] ?? ''}>
            {t('annotate.suggestions.tab')}
            <span className={styles['count']}>{suggested === null ? '…' : inWriting(suggested)}</span>
          </Tab>
          {waiting > 0 ? (
            <Tab id="review" className={styles['tab'] ?? ''}>
              {t('annotate.review.tab')}
              <span className={styles['count']}>{waiting}</span>
            </Tab>
          ) : null}
          <Tab id="all" className={styles['tab'] ?? ''}>
            {t('annotate.inspector.all')}
            <span className={styles['count']}>{inWriting(count)}</span>
          </Tab>
        </TabList>
        <TabPanel id="hand" className={styles['panel'] ?? ''}>
          {placed ? (
            <AtHand key={placed.annotation.id} placed={placed} />
          ) : linked ? (
            <LinkedWords row={linked} />
          ) : folded && count > 0 ? (
            <AnnotationList />
          ) : (
            <NothingAtHand />
          )}
        </TabPanel>
        <TabPanel id="suggestions" className={styles['panel'] ?? ''}>
          <SuggestionList />
        </TabPanel>
        {waiting > 0 ? (
          <TabPanel id="review" className={styles['panel'] ?? ''}>
            <ReviewList />
          </TabPanel>
        ) : null}
        <TabPanel id="all" className={styles['panel'] ?? ''}>
          <AnnotationList />
          <LinkedWordsList />
        </TabPanel>
      </Tabs>
    </div>
  );
}
