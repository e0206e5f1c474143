import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { SearchPlace } from '../../../../shared/model/library.ts';
import { useSearch } from '../../../state/queries.ts';
import { undoable } from '../../../state/undoable.ts';
import { formatDate } from '../../../ui/dates.ts';
import { Dialog } from '../../../ui/dialog.tsx';
import { useEarlyEnter } from '../../../ui/early-key.ts';
import { MarkedText } from '../../../ui/marked-text.tsx';
import styles from './evidence.module.css';
import { addFound } from './evidence-actions.ts';
import { type SoughtFor, stopSeeking } from './evidence-store.ts';
import { RelationChoice } from './relation-choice.tsx';

interface Found {
  id: string;
  articleId: string;
  about: string;
  place: SearchPlace;
}

/** Places offered at most. */
const SHOWN = 60;

/** Finds evidence in the articles of the library: a box to search in, and the places found. */
export function WordsDialog({ claim }: { claim: SoughtFor }) {
  const { t, i18n } = useTranslation();
  const [text, setText] = useState('');
  const { data, isFetched } = useSearch(text);
  const hits = data?.hits ?? [];
  const found: Found[] = hits.flatMap(({ articleId, title, publication, published, places }) => {
    if (articleId === null) return [];
    const about = [title, publication, published && formatDate(published, i18n.language)].filter(Boolean).join(' · ');
    // The claim is no evidence for itself, and a title or a date has no place in the text.
    const usable = places.filter((place) => place.range !== null && place.annotationId !== claim.annotationId);
    return usable.map((place, index) => ({ id: `${articleId} ${index}`, articleId, about, place }));
  });
  const choose = (id: string) => {
    const chosen = found.find((each) => each.id === id);
    if (!chosen) return;
    undoable(addFound(claim, { articleId: chosen.articleId, ...chosen.place }), () => undefined);
    stopSeeking();
  };
  const onEarlyEnter = useEarlyEnter(text.trim() === '' || isFetched, () => choose(found[0]?.id ?? ''));
  return (
    <Dialog title={t('evidence.searchTitle')} onClose={stopSeeking} width="wide">
      <p className={styles['claim']} dir="auto">
        {claim.words}
      </p>
      <RelationChoice annotationId={claim.annotationId} label={t('evidence.relation')} />
      <Autocomplete inputValue={text} onInputChange={setText} disableAutoFocusFirst={false}>
        <SearchField aria-label={t('evidence.searchLabel')} autoFocus className={styles['search'] ?? ''}>
          <Search size={15} aria-hidden />
          <Input placeholder={t('evidence.searchLabel')} onKeyDownCapture={onEarlyEnter} />
        </SearchField>
        <ListBox
          aria-label={t('evidence.found')}
          className={styles['found'] ?? ''}
          items={text.trim() === '' ? [] : found.slice(0, SHOWN)}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => (
            <p className={styles['none']}>{text.trim() === '' ? t('evidence.start') : t('evidence.nothingFound')}</p>
          )}
        >
          {({ id, about, place }) => (
            <ListBoxItem id={id} textValue={place.snippet} className={styles['place'] ?? ''}>
              <span className={styles['snippet']} dir="auto">
                <MarkedText text={place.snippet} marks={place.marks} />
              </span>
              <small>
                {place.annotationId && place.where !== 'text' ? `${t(`terms.where.${place.where}`)} · ` : ''}
                {about}
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}
