import { ListBox, ListBoxItem } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { headOf } from '../../../shared/model/library-note.ts';
import { useNotesState } from '../../state/notes-shown.ts';
import { formatMoment } from '../../ui/dates.ts';
import listItem from '../../ui/list-item.module.css';
import styles from './notes-view.module.css';

interface Props {
  notes: readonly PlacedAnnotation[];
  chosen: string | null;
  /** A sentence while there is no note; null where none is needed. */
  nothing: string | null;
}

/** The notes that stand alone and have the words of the filter. */
export function NoteList({ notes, chosen, nothing }: Props) {
  const { t, i18n } = useTranslation();
  return (
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
      renderEmptyState={() => (nothing === null ? null : <p className={styles['none']}>{nothing}</p>)}
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
  );
}
