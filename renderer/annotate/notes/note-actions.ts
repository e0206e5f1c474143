import i18next from 'i18next';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { libraryNoteDraft } from '../../../shared/model/library-note.ts';
import { removeAnnotations } from '../../state/annotation-changes.ts';
import { LIBRARY_NOTES } from '../../state/annotations.ts';
import { announce } from '../../state/announce.ts';
import { createAtOnce } from '../../state/create-at-once.ts';
import { settleEdits } from '../../state/edits.ts';
import { useNotesState } from '../../state/notes-shown.ts';
import { goTo, useRoute } from '../../state/route.ts';
import { useSelection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { undoable } from '../../state/undoable.ts';
import { ground } from '../actions.ts';
import { writeIn } from '../inspector-focus.ts';
import { draftFor, placedDraft } from '../model/drafts.ts';
import { takeBackWhenLeftEmpty } from '../take-back-empty.ts';

/** Makes a note that stands alone and shows it to be written on. */
export function makeNote(): void {
  const made = i18next.t('notes.made');
  const placed = placedDraft(libraryNoteDraft(useSettings.getState().name), []);
  const step = createAtOnce(LIBRARY_NOTES, [placed], made);
  undoable(step, () => announce(made));
  const { id } = placed.annotation;
  useNotesState.setState({ chosen: id, filter: '', write: true });
  goTo('notes');
  takeBackWhenLeftEmpty({
    articleId: LIBRARY_NOTES,
    id,
    made: step,
    stores: [useNotesState, useRoute],
    isLeft: () => useNotesState.getState().chosen !== id || useRoute.getState().view !== 'notes',
  });
}

/** Deletes such a note; the toast and undo bring it back under its id. */
export async function deleteNote(placed: PlacedAnnotation): Promise<void> {
  await settleEdits();
  const done = i18next.t('notes.deleted');
  undoable(removeAnnotations(LIBRARY_NOTES, [placed.annotation.id], done), done);
  useNotesState.setState({ chosen: null });
}

/** Writes a note on the open article as a whole. */
export function noteOnArticle(): void {
  const on = ground();
  if (!on) return;
  const made = i18next.t('notes.made');
  const draft = draftFor('note', on, { start: 0, end: 0 }, useSettings.getState().name);
  const target = draft.target.map((each) => ({ ...each, selector: [] }));
  const placed = placedDraft({ ...draft, target }, []);
  const whole = { state: 'exact' as const, range: { start: 0, end: 0 }, score: 1, method: 'article' as const };
  undoable(createAtOnce(on.articleId, [{ ...placed, placements: [whole] }], made), () => announce(made));
  useSelection.setState({ range: null, annotationId: placed.annotation.id });
  writeIn('note');
}
