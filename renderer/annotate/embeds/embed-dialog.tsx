import { Search } from 'lucide-react';
import { useState } from 'react';
import { Autocomplete, Input, ListBox, ListBoxItem, SearchField } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { AnnotationKind } from '../../../shared/model/annotation.ts';
import { inOrder } from '../../../shared/model/annotation-order.ts';
import { useAnnotations } from '../../state/annotations.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { useSearch } from '../../state/queries.ts';
import { Dialog } from '../../ui/dialog.tsx';
import { useEarlyEnter } from '../../ui/early-key.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import styles from '../forms/evidence/evidence.module.css';
import { wordsOf } from '../model/order.ts';

interface Found {
  id: string;
  articleId: string;
  annotationId: string;
  kind: AnnotationKind;
  words: string;
  title: string;
}

/** Annotations offered at most. */
const SHOWN = 60;

interface Props {
  /** The annotation that the note is written on: a note does not embed itself. */
  within: string | null;
  onChoose(articleId: string, annotationId: string): void;
  onClose(): void;
}

/** Finds an annotation to embed: those of the open article, or by words in all of the library. */
export function EmbedDialog({ within, onChoose, onClose }: Props) {
  const { t } = useTranslation();
  const [text, setText] = useState('');
  const here = useHere();
  const { found, answered } = useFound(text);
  const shown = (text.trim() === '' ? here : found)
    .filter(({ annotationId }) => annotationId !== within)
    .slice(0, SHOWN);
  const choose = (id: string) => {
    const chosen = shown.find((each) => each.id === id);
    if (chosen) onChoose(chosen.articleId, chosen.annotationId);
  };
  const onEarlyEnter = useEarlyEnter(answered, () => choose(shown[0]?.id ?? ''));
  return (
    <Dialog title={t('annotate.embeds.title')} onClose={onClose} width="wide">
      <Autocomplete inputValue={text} onInputChange={setText} disableAutoFocusFirst={false}>
        <SearchField aria-label={t('annotate.embeds.search')} autoFocus className={styles['search'] ?? ''}>
          <Search size={15} aria-hidden />
          <Input placeholder={t('annotate.embeds.search')} onKeyDownCapture={onEarlyEnter} />
        </SearchField>
        <ListBox
          aria-label={t('annotate.embeds.found')}
          className={styles['found'] ?? ''}
          items={shown}
          onAction={(key) => choose(String(key))}
          renderEmptyState={() => (
            <p className={styles['none']}>
              {t(text.trim() === '' ? 'annotate.embeds.start' : 'annotate.embeds.nothing')}
            </p>
          )}
        >
          {({ id, kind, words, title }) => (
            <ListBoxItem id={id} textValue={words} className={styles['place'] ?? ''}>
              <span className={styles['snippet']} dir="auto">
                <KindIcon kind={kind} /> {words}
              </span>
              <small>
                {t(`terms.kinds.${kind}`)} · {title}
              </small>
            </ListBoxItem>
          )}
        </ListBox>
      </Autocomplete>
    </Dialog>
  );
}

/** Those of the article with the focus, in the order of its text. */
function useHere(): Found[] {
  const byId = useAnnotations((state) => state.byId);
  const article = useOpenArticle((state) => state.view?.article);
  const text = useOpenArticle((state) => state.text);
  if (!article) return [];
  return inOrder(byId.values()).map((placed) => ({
    id: placed.annotation.id,
    articleId: article.id,
    annotationId: placed.annotation.id,
    kind: placed.annotation['stet:kind'],
    words: wordsOf(placed, text),
    title: article.metadata.title,
  }));
}

function useFound(text: string): { found: Found[]; answered: boolean } {
  const { data, isFetched } = useSearch(text);
  const hits = data?.hits ?? [];
  const found = hits.flatMap(({ articleId, title, places }) =>
    places.flatMap(({ annotationId, where, snippet }) => {
      const kind = kindOf(where);
      // Notes that stand alone are embedded nowhere.
      return articleId === null || annotationId === null || kind === null
        ? []
        : [{ id: `${articleId} ${annotationId}`, articleId, annotationId, kind, words: snippet, title }];
    }),
  );
  // One annotation may be found by several of its words.
  return {
    found: [...new Map(found.map((each) => [each.id, each])).values()],
    answered: text.trim() === '' || isFetched,
  };
}

function kindOf(where: string): AnnotationKind | null {
  return where === 'quote' || where === 'claim' || where === 'note' || where === 'tag' || where === 'highlight'
    ? where
    : null;
}
