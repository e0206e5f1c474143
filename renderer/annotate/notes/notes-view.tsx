import { Plus, StickyNote } from 'lucide-react';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useLibraryNotes } from '../../state/annotations.ts';
import { registerCommands } from '../../state/commands.ts';
import { useNotesState } from '../../state/notes-shown.ts';
import { useAnnotationCounts } from '../../state/queries.ts';
import { useNotesOnArticles } from '../../state/survey-queries.ts';
import { Awaited } from '../../ui/awaited.tsx';
import { Button } from '../../ui/button.tsx';
import { Empty } from '../../ui/empty.tsx';
import { FilterField } from '../../ui/filter-field.tsx';
import { MarkList } from '../../ui/mark-list.tsx';
import { MasterDetail } from '../../ui/master-detail.tsx';
import { View } from '../../ui/view.tsx';
import { makeNote } from './note-actions.ts';
import { NoteDetail } from './note-detail.tsx';
import { NoteList } from './note-list.tsx';
import { noteCommands } from './notes-commands.ts';
import styles from './notes-view.module.css';
import { matchingNotes } from './sort-notes.ts';
import { useNotesOfLibrary } from './use-notes-of-library.ts';

/** Notes that stand alone, to be read and written; below their list those on articles. */
export function NotesView() {
  const { t } = useTranslation();
  const loaded = useNotesOfLibrary();
  const byId = useLibraryNotes((state) => state.byId);
  const { chosen, filter } = useNotesState();
  useEffect(() => registerCommands(noteCommands()), []);
  const notes = matchingNotes(byId.values(), filter);
  const { marks: onArticles, error, refetch } = useNotesOnArticles(filter.trim());
  const countOnArticles = useAnnotationCounts().data?.note;
  const note = chosen === null ? undefined : byId.get(chosen);
  const ready = loaded && countOnArticles !== undefined;
  const count = byId.size + (countOnArticles ?? 0);
  const make = (
    <Button icon={Plus} onPress={makeNote}>
      {t('notes.make')}
    </Button>
  );
  if (ready && count === 0) {
    return (
      <View title={t('notes.title')}>
        <Empty icon={StickyNote} action={make}>
          {t('notes.empty')}
        </Empty>
      </View>
    );
  }
  return (
    <View
      title={t('notes.title')}
      detail={ready ? t('notes.count', { count }) : ''}
      actions={
        <>
          <FilterField
            label={t('notes.filter')}
            value={filter}
            onChange={(value) => useNotesState.setState({ filter: value })}
          />
          {make}
        </>
      }
    >
      <MasterDetail
        list={
          <div className={styles['lists']}>
            <NoteList
              notes={notes}
              chosen={note?.annotation.id ?? null}
              nothing={filter.trim() !== '' && onArticles?.total === 0 ? t('notes.none') : null}
            />
            {!onArticles ? (
              <Awaited error={error} again={refetch} />
            ) : onArticles.total > 0 ? (
              <section aria-labelledby="notes-on-articles" className={styles['articles']}>
                <h2 id="notes-on-articles">{t('notes.onArticles')}</h2>
                <MarkList marks={onArticles} />
              </section>
            ) : null}
          </div>
        }
        chosen={note?.annotation.id ?? null}
        first={chosen === null ? (notes[0]?.annotation.id ?? null) : null}
        onChoose={(id) => useNotesState.setState({ chosen: id })}
        back={t('notes.back')}
        nothing={t('notes.choose')}
      >
        {note ? <NoteDetail key={note.annotation.id} placed={note} /> : null}
      </MasterDetail>
    </View>
  );
}
