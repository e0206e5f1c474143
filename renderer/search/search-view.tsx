import { t } from 'i18next';
import { CircleAlert, SearchX } from 'lucide-react';
import { useCallback, useDeferredValue, useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchResults } from '../../shared/model/library.ts';
import { announce } from '../state/announce.ts';
import { registerCommands } from '../state/commands.ts';
import { showNote } from '../state/notes-shown.ts';
import { useFacets, useSearch } from '../state/queries.ts';
import { openArticle } from '../state/route.ts';
import { useEarlyEnter } from '../ui/early-key.ts';
import { Empty } from '../ui/empty.tsx';
import { View } from '../ui/view.tsx';
import { Facets } from './facets.tsx';
import { NothingFound } from './nothing-found.tsx';
import { numberPlaces, placeAt } from './places.ts';
import { SearchActions } from './search-actions.tsx';
import { SearchBox } from './search-box.tsx';
import { searchCommands } from './search-commands.ts';
import { SearchHits } from './search-hits.tsx';
import { SearchStart } from './search-start.tsx';
import { useSearchState } from './search-store.ts';
import styles from './search-view.module.css';

/** Milliseconds without a key before the library is asked. */
const PAUSE = 40;
/** Counting takes longer than finding: it waits until one stops typing. */
const FACETS_PAUSE = 300;
/** Articles shown at most. */
const SHOWN = 60;

export function SearchView() {
  const { t } = useTranslation();
  const { text, cursor, sort } = useSearchState();
  // The box comes first, with the key that asks for it; what stands beside it may take its time.
  const complete = useDeferredValue(true, false);
  const asked = usePaused(text, PAUSE);
  const { data, isError, error, isFetched, isPlaceholderData } = useSearch(asked, sort);
  const counted = usePaused(text, FACETS_PAUSE);
  const facets = useFacets(counted).data;
  const found = useMemo(() => {
    const results = asked.trim() ? data : undefined;
    return { asked, results, earlier: isPlaceholderData, hits: numberPlaces(results?.hits.slice(0, SHOWN) ?? []) };
  }, [asked, data, isPlaceholderData]);
  // What was found is drawn in small steps, between which keys are followed.
  const shown = useDeferredValue(found);
  const { results, hits } = shown;
  const last = hits.at(-1)?.places.at(-1)?.index ?? -1;
  const box = useRef<HTMLInputElement>(null);

  const latest = useRef(0);
  latest.current = results?.total ?? 0;
  useEffect(() => registerCommands(searchCommands(() => latest.current)), []);

  const counts = results ? foundText(results) : '';
  const told = shown.earlier ? '' : counts;
  useEffect(() => {
    if (told !== '') announce(told);
  }, [told]);

  const go = useCallback(
    (index: number) => {
      const chosen = placeAt(hits, index);
      if (!chosen) return;
      useSearchState.setState({ cursor: index });
      const { annotationId, range } = chosen.place;
      if (chosen.articleId !== null)
        openArticle(chosen.articleId, annotationId || range ? { annotationId, range } : null);
      else if (annotationId !== null) showNote(annotationId);
    },
    [hits],
  );
  const answered = asked === text && shown === found && (isFetched || text.trim() === '');
  const onEarlyEnter = useEarlyEnter(answered, () => go(0));
  const ask = useCallback((next: string) => {
    useSearchState.setState({ text: next, cursor: 0 });
    box.current?.focus();
  }, []);
  // In front: the last word keeps growing as it is typed.
  const narrow = useCallback((piece: string) => ask(`${piece} ${useSearchState.getState().text}`), [ask]);

  const detail = results
    ? [counts, results.total + results.standing > hits.length && t('search.shown', { count: hits.length })]
    : [];
  return (
    <View
      title={t('search.title')}
      detail={detail.filter(Boolean).join(', ')}
      actions={complete ? <SearchActions anyFound={Boolean(results?.total)} /> : null}
      tools={<SearchBox input={box} last={last} onGo={go} onEarlyEnter={onEarlyEnter} />}
    >
      {results?.notes.map((note) => (
        <p key={note} className={styles['note']}>
          <CircleAlert size={15} aria-hidden /> {note}
        </p>
      ))}
      {!complete ? null : isError ? (
        <Empty icon={SearchX}>{error.message}</Empty>
      ) : !results ? (
        <SearchStart onAsk={ask} />
      ) : results.hits.length === 0 && !shown.earlier ? (
        <NothingFound text={shown.asked} rests={counted === shown.asked} onAsk={ask} />
      ) : null}
      {complete ? (
        <div className={styles['found']} hidden={hits.length === 0}>
          <SearchHits hits={hits} cursor={cursor} onGo={go} />
          <Facets facets={facets} onNarrow={narrow} />
        </div>
      ) : null}
    </View>
  );
}

/** How much was found: articles, and notes that stand alone. */
function foundText({ total, standing, more }: SearchResults): string {
  const notes = standing > 0 ? t('search.foundNotes', { count: standing }) : '';
  if (total === 0 && standing > 0) return notes;
  return [t(more ? 'search.foundAtLeast' : 'search.found', { count: total }), notes].filter(Boolean).join(', ');
}

/** The value, once it has rested for so many milliseconds. */
function usePaused(value: string, pause: number): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), pause);
    return () => clearTimeout(timer);
  }, [value, pause]);
  return paused;
}
