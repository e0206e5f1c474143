import { CircleAlert, Search, SearchX } from 'lucide-react';
import { useEffect, useMemo, useRef, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { announce } from '../state/announce.ts';
import { useSearch } from '../state/queries.ts';
import { openArticle } from '../state/route.ts';
import { Button } from '../ui/button.tsx';
import { Empty } from '../ui/empty.tsx';
import { View } from '../ui/view.tsx';
import { numberPlaces, placeAt } from './places.ts';
import { SearchHits } from './search-hits.tsx';
import { useSearchState } from './search-store.ts';
import styles from './search-view.module.css';

/** Milliseconds without a key before the library is asked. */
const PAUSE = 40;
/** Articles shown at most. */
const SHOWN = 60;

export function SearchView() {
  const { t } = useTranslation();
  const { text, cursor } = useSearchState();
  const asked = usePaused(text);
  const { data, isError, error, isPlaceholderData } = useSearch(asked);
  const results = asked.trim() ? data : undefined;
  const hits = useMemo(() => numberPlaces(results?.hits.slice(0, SHOWN) ?? []), [results]);
  const last = hits.at(-1)?.places.at(-1)?.index ?? -1;
  const box = useRef<HTMLInputElement>(null);

  useEffect(() => box.current?.select(), []);
  const count = results && !isPlaceholderData ? results.total : null;
  useEffect(() => {
    if (count !== null) announce(t('search.found', { count }));
  }, [count, t]);

  const go = (index: number) => {
    const found = placeAt(hits, index);
    if (!found) return;
    useSearchState.setState({ cursor: index });
    const { annotationId, range } = found.place;
    openArticle(found.articleId, annotationId || range ? { annotationId, range } : null);
  };
  const move = (to: number) => useSearchState.setState({ cursor: Math.max(0, Math.min(last, to)) });
  const onKeyDown = (event: React.KeyboardEvent) => {
    if (event.key === 'ArrowDown') move(cursor + 1);
    else if (event.key === 'ArrowUp') move(cursor - 1);
    else if (event.key === 'Enter' && !event.nativeEvent.isComposing) go(cursor);
    else if (event.key === 'Escape' && text) useSearchState.setState({ text: '', cursor: 0 });
    else return;
    event.preventDefault();
  };

  const detail = results
    ? [
        t('search.found', { count: results.total }),
        results.total > hits.length && t('search.shown', { count: hits.length }),
      ]
    : [];
  return (
    <View
      title={t('search.title')}
      detail={detail.filter(Boolean).join(', ')}
      tools={
        <div className={styles['box']}>
          <Search size={17} strokeWidth={1.8} aria-hidden />
          <input
            ref={box}
            id="search-box"
            type="search"
            role="combobox"
            aria-label={t('search.box')}
            aria-expanded={last >= 0}
            aria-controls="search-results"
            aria-activedescendant={last >= 0 ? `place-${cursor}` : undefined}
            aria-autocomplete="list"
            autoComplete="off"
            spellCheck={false}
            placeholder={t('search.box')}
            value={text}
            onChange={(event) => useSearchState.setState({ text: event.target.value, cursor: 0 })}
            onKeyDown={onKeyDown}
          />
        </div>
      }
    >
      {results?.notes.map((note) => (
        <p key={note} className={styles['note']}>
          <CircleAlert size={15} aria-hidden /> {note}
        </p>
      ))}
      {isError ? (
        <Empty icon={SearchX}>{error.message}</Empty>
      ) : !results ? (
        <Empty icon={Search}>{t('search.start')}</Empty>
      ) : results.total === 0 && !isPlaceholderData ? (
        <Empty
          icon={SearchX}
          action={
            <Button
              onPress={() => {
                useSearchState.setState({ text: '', cursor: 0 });
                box.current?.focus();
              }}
            >
              {t('search.clear')}
            </Button>
          }
        >
          {t('search.none', { text: asked })} {t('search.noneHint')}
        </Empty>
      ) : null}
      <SearchHits hits={hits} cursor={cursor} onGo={go} />
    </View>
  );
}

/** The value, once it has rested. */
function usePaused(value: string): string {
  const [paused, setPaused] = useState(value);
  useEffect(() => {
    const timer = setTimeout(() => setPaused(value), PAUSE);
    return () => clearTimeout(timer);
  }, [value]);
  return paused;
}
