import { StickyNote } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { plainNote } from '../../../shared/text/plain-note.ts';
import { useMentions } from '../../state/links.ts';
import { showNote } from '../../state/notes-shown.ts';
import { openAsPressed } from '../../state/route.ts';
import styles from '../links/linked-words-list.module.css';
import { brief } from '../model/brief.ts';

/** The notes that embed an annotation, each with the way to it. */
export function MentionSection({ articleId, annotationId }: { articleId: string; annotationId: string }) {
  const { t } = useTranslation();
  const rows = (useMentions(articleId).data ?? []).filter((row) => row.annotationIds.includes(annotationId));
  if (rows.length === 0) return null;
  return (
    <section className={styles['mentions']} aria-label={t('annotate.embeds.mentions')}>
      <h3>{t('annotate.embeds.mentioned', { count: rows.length })}</h3>
      <ul>
        {rows.map(({ noteId, articleId: within, title, text }) => (
          <li key={noteId}>
            <button
              type="button"
              onClick={(event) =>
                within === null ? showNote(noteId) : openAsPressed(event, within, { annotationId: noteId, range: null })
              }
            >
              <span dir="auto">
                <StickyNote size={13} aria-hidden /> {brief(firstLine(text), 80) || t('annotate.embeds.unnamed')}
              </span>
              <small dir="auto">{title ?? t('annotate.embeds.alone')}</small>
            </button>
          </li>
        ))}
      </ul>
    </section>
  );
}

function firstLine(markdown: string): string {
  return (
    plainNote(markdown)
      .split('\n')
      .find((line) => line.trim() !== '') ?? ''
  );
}
