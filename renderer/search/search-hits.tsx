import { FileText, Heading, ListChecks, type LucideIcon, UserRound } from 'lucide-react';
import { memo, useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import type { SearchPlace } from '../../shared/model/library.ts';
import { formatDate } from '../ui/dates.ts';
import { kindIcons } from '../ui/kind-icon.tsx';
import { MarkedText } from '../ui/marked-text.tsx';
import { useDrawn } from '../ui/use-drawn.ts';
import type { NumberedHit } from './places.ts';
import styles from './search-hits.module.css';

const icons: Record<SearchPlace['where'], LucideIcon> = {
  ...kindIcons,
  speaker: UserRound,
  claimant: UserRound,
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
export const SearchHits = memo(function SearchHits({ hits, cursor, onGo }: Props) {
  const { t } = useTranslation();
  const list = useRef<HTMLDivElement>(null);
  const drawn = useDrawn(hits.map(keyOf));
  const shown = hits.filter((hit) => drawn.has(keyOf(hit)));
  const cursorDrawn = shown.some((hit) => hasPlace(hit, cursor));
  // biome-ignore lint/correctness/useExhaustiveDependencies: other hits under the same number must come into sight too.
  useEffect(() => {
    // With the frame, which lays the list out anyway.
    const frame = requestAnimationFrame(() =>
      list.current?.querySelector('[aria-selected="true"]')?.scrollIntoView({ block: 'nearest' }),
    );
    return () => cancelAnimationFrame(frame);
  }, [cursor, cursorDrawn, hits]);
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
      {shown.map((hit) => (
        <Hit key={keyOf(hit)} hit={hit} cursor={hasPlace(hit, cursor) ? cursor : -1} onGo={onGo} />
      ))}
    </div>
  );
});

/** An article, or a note that stands alone. */
function keyOf({ articleId, places }: NumberedHit): string {
  return articleId ?? places[0]?.place.annotationId ?? '';
}

function hasPlace({ places }: NumberedHit, cursor: number): boolean {
  return places.some(({ index }) => index === cursor);
}

const Hit = memo(function Hit({ hit, cursor, onGo }: { hit: NumberedHit; cursor: number; onGo: Props['onGo'] }) {
  const { t } = useTranslation();
  const small = [hit.publication, hit.published && formatDate(hit.published)].filter(Boolean).join(' · ');
  const title = hit.places.find(({ place }) => place.where === 'title');
  const rest = hit.places.filter((numbered) => numbered !== title);
  const heading = (
    <>
      {title ? <MarkedText text={title.place.snippet} marks={title.place.marks} /> : hit.title || t('search.untitled')}
      {small ? (
        <>
          {' '}
          <span className={styles['small']}>{small}</span>
        </>
      ) : null}
    </>
  );
  return (
    // biome-ignore lint/a11y/useSemanticElements: a group of options, not of form controls.
    <div role="group" aria-label={hit.title} className={styles['hit']}>
      {title ? (
        <Option index={title.index} cursor={cursor} onGo={onGo} className={styles['title']}>
          {heading}
        </Option>
      ) : (
        <div aria-hidden className={styles['title']}>
          {heading}
        </div>
      )}
      {rest.map(({ place, index }) => (
        <Option key={index} index={index} cursor={cursor} onGo={onGo} className={styles['place']}>
          <Where where={place.where} />
          <span className={styles['snippet']}>
            <MarkedText text={place.snippet} marks={place.marks} />
          </span>
        </Option>
      ))}
    </div>
  );
});

function Where({ where }: { where: SearchPlace['where'] }) {
  const { t } = useTranslation();
  const Icon = icons[where];
  return (
    <span className={styles['where']}>
      <Icon size={14} strokeWidth={1.8} aria-hidden />
      {t(`terms.where.${where}`)}
    </span>
  );
}

interface OptionProps {
  index: number;
  cursor: number;
  className: string | undefined;
  onGo(index: number): void;
  children: React.ReactNode;
}

function Option({ index, cursor, className, onGo, children }: OptionProps) {
  return (
    // biome-ignore lint/a11y/useKeyWithClickEvents: the search box handles the keys.
    <div
      id={`place-${index}`}
      role="option"
      tabIndex={-1}
      aria-selected={index === cursor}
      className={className}
      onClick={() => onGo(index)}
    >
      {children}
    </div>
  );
}
