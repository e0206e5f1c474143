import i18next from 'i18next';
import type { VersionInfo } from '../../../shared/model/version-info.ts';
import { call } from '../../state/bridge.ts';
import { perform } from '../../state/history.ts';
import { toast } from '../../state/toasts.ts';
import { undoable } from '../../state/undoable.ts';
import { formatDate, formatMoment } from '../../ui/dates.ts';

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

/** Puts on the clipboard what names exactly this version: with the moment it was taken, since its address shows another. */
export async function copyCitation(version: VersionInfo): Promise<void> {
  const { title, publication, published, url, added } = version;
  const language = i18next.language;
  const parts = [
    `“${title}”`,
    publication,
    published === null ? null : formatDate(published, language),
    url,
    i18next.t('reader.versions.taken', { when: formatMoment(added, language) }),
  ];
  await call('app.copyText', `${parts.filter((part) => part !== null).join(', ')}.`);
  toast(i18next.t('reader.versions.cited'));
}
