import { FileText, Heading, ListChecks, type LucideIcon } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchPlace } from '../../shared/model/library.ts';
import { formatDate } from '../ui/dates.ts';
import { kindIcons } from '../ui/kind-icon.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import type { NumberedHit } from './places.ts';
import styles from './search-hits.module.css';

const icons: Record<SearchPlace['where'], LucideIcon> = {
  ...kindIcons,
  title: Heading,
  text: FileText,
  metadata: ListChecks,
};

interface Props {
  hits: readonly NumberedHit[];
  cursor: number;
  onGo(index: number): void;
}

/** The places found, by article. The search box keeps the focus and names the active one. */
export function SearchHits({ hits, cursor, onGo }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  // biome-ignore lint/correctness/useExhaustiveDependencies: other hits under the same number must come into sight too.
  useEffect(() => {
    list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' });
  }, [cursor, hits]);
  return (
    <div
      ref={list}
      id="search-results"
      role="listbox"
      aria-label={t('search.results')}
      tabIndex={-1}
      className={styles['list']}
      hidden={hits.length === 0}
    >
      {hits.map((hit) => (
        <Hit
          key={hit.articleId}
          hit={hit}
          cursor={hit.places.some(({ index }) => index === cursor) ? cursor : -1}
          onGo={onGo}
        />
      ))}
    </div>
  );
}

const Hit = memo(function Hit({ hit, cursor, onGo }: { hit: NumberedHit; cursor: number; onGo: Props['onGo'] }) {
  const { t } = useTranslation();
  const small = [hit.publication, hit.published && formatDate(hit.published)].filter(Boolean).join(' · ');
  const titlePlace = hit.places.find(({ place }) => place.where === 'title');
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form controls.
    <div role="group" aria-labelledby={`hit-${hit.articleId}`} className={styles['hit']}>
      <p id={`hit-${hit.articleId}`} className={styles['title']}>
        {titlePlace ? <MarkedText text={titlePlace.place.snippet} marks={titlePlace.place.marks} /> : hit.title}
        {small ? <span className={styles['small']}> {small}</span> : null}
      </p>
      {hit.places.map(({ place, index }) => {
        const Icon = icons[place.where];
        return (
          // biome-ignore lint/a11y/useKeyWithClickEvents: the search box handles the keys.
          <div
            key={index}
            id={`place-${index}`}
            role="option"
            tabIndex={-1}
            aria-selected={index === cursor}
            className={styles['place']}
            onClick={() => onGo(index)}
          >
            <span className={styles['where']}>
              <Icon size={14} strokeWidth={1.8} aria-hidden />
              {t(`search.where.${place.where}`)}
            </span>
            <span className={styles['snippet']}>
              <MarkedText text={place.snippet} marks={place.marks} />
            </span>
          </div>
        );
      })}
    </div>
  );
});
