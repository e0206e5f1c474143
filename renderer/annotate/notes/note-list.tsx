import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { headOf } from '../../../shared/model/library-note.ts';
import { useNotesState } from '../../state/notes-shown.ts';
import { formatMoment } from '../../ui/dates.ts';
import { Field } from '../../ui/field.tsx';
import listItem from '../../ui/list-item.module.css';
import styles from './notes-view.module.css';

/** The notes that stand alone, and a field that leaves those with certain words. */
export function NoteList({ notes, chosen }: { notes: readonly PlacedAnnotation[]; chosen: string | null }) {
  const { t, i18n } = useTranslation();
  const filter = useNotesState((state) => state.filter);
  return (
    <>
      <div className={styles['filter']}>
        <Field
          label={t('notes.filter')}
          value={filter}
          onChange={(value) => useNotesState.setState({ filter: value })}
          type="search"
        />
      </div>
      <ListBox
        aria-label={t('notes.list')}
        className={styles['list'] ?? ''}
        selectionMode="single"
        selectionBehavior="replace"
        disallowEmptySelection
        selectedKeys={chosen === null ? [] : [chosen]}
        onSelectionChange={(keys) =>
          useNotesState.setState({ chosen: keys === 'all' ? null : String([...keys][0] ?? '') || null })
        }
        renderEmptyState={() => (filter.trim() === '' ? null : <p className={styles['none']}>{t('notes.none')}</p>)}
      >
        {notes.map(({ annotation }) => {
          const { title, rest } = headOf(annotation);
          const name = title || t('notes.untitled');
          return (
            <ListBoxItem
              key={annotation.id}
              id={annotation.id}
              textValue={name}
              className={`${listItem['item']} ${styles['item']}`}
            >
              <span className={styles['name']} dir="auto">
                {name}
              </span>
              <span className={styles['rest']} dir="auto">
                {rest}
              </span>
              <time dateTime={annotation.modified}>{formatMoment(annotation.modified, i18n.language)}</time>
            </ListBoxItem>
          );
        })}
      </ListBox>
    </>
  );
}
