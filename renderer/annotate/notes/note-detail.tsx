import { Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { noteOf, type PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { settleEdits } from '../../state/edits.ts';
import { useNotesState } from '../../state/notes-shown.ts';
import { IconButton } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { NoteEditor } from '../forms/note-editor.tsx';
import { TagField } from '../forms/tag-field.tsx';
import { useEdit } from '../forms/use-edit.ts';
import { withNote } from '../model/bodies.ts';
import { deleteNote } from './note-actions.ts';
import styles from './notes-view.module.css';

/** One note to write on. Everything is stored as it is written. */
export function NoteDetail({ placed }: { placed: PlacedAnnotation }) {
  const { t, i18n } = useTranslation();
  const edit = useEdit(placed);
  const box = useRef<HTMLElement>(null);
  const { annotation } = placed;
  const write = useNotesState((state) => state.write);
  useEffect(() => () => void settleEdits(), []);
  useEffect(() => {
    if (!write) return;
    useNotesState.setState({ write: false });
    box.current?.querySelector<HTMLElement>('[contenteditable="true"]')?.focus();
  }, [write]);
  return (
    <article ref={box} className={styles['detail']}>
      <header>
        <p>
          {t('annotate.inspector.created', { date: formatMoment(annotation.created, i18n.language) })}
          {annotation.creator?.name ? ` ${t('annotate.inspector.by', { name: annotation.creator.name })}` : null}
        </p>
        <IconButton icon={Trash2} label={t('notes.delete')} onPress={() => void deleteNote(placed)} />
      </header>
      <NoteEditor
        value={noteOf(annotation)?.value ?? ''}
        within={annotation.id}
        roomy
        onType={(value) => edit.typing(t('annotate.note.label'), (old) => withNote(old, value))}
      />
      <TagField placed={placed} />
    </article>
  );
}
