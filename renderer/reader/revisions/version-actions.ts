import i18next from 'i18next';
import { call } from '../../state/bridge.ts';
import { perform } from '../../state/history.ts';
import { undoable } from '../../state/undoable.ts';

/** Moves the other versions to the trash, as one step that can be undone. */
export function keepOnly(others: readonly string[]): void {
  const ids = [...others];
  const step = perform({
    label: i18next.t('reader.versions.keep'),
    redo: () => call('articles.trash', ids),
    undo: () => call('articles.untrash', ids),
  });
  undoable(step, i18next.t('reader.versions.kept', { count: ids.length }));
}
