import { useTranslation } from 'react-i18next';
import type { AnnotationRow } from '../../shared/bridge/answers.ts';
import { noteOf } from '../../shared/model/annotation.ts';
import { plainNote } from '../../shared/text/plain-note.ts';
import { openAsPressed } from '../state/route.ts';
import { KindIcon } from './kind-icon.tsx';
import styles from './mark-row.module.css';

interface Props {
  row: AnnotationRow;
  /** What stands below the words, before the article's title. */
  details?: (string | null)[];
}

/** One annotation in a list that spans articles; a press goes to its place. */
export function MarkRow({ row, details = [] }: Props) {
  const { t } = useTranslation();
  const kind = row.annotation['stet:kind'];
  const note = plainNote(noteOf(row.annotation)?.value ?? '');
  const small = [...details, row.articleTitle, row.orphan ? t('ui.orphan') : null].filter(Boolean);
  return (
    <li>
      <button
        type="button"
        className={styles['row']}
        onClick={(event) => openAsPressed(event, row.articleId, { annotationId: row.annotation.id, range: null })}
      >
        <KindIcon kind={kind} size={15} />
        <span className={styles['words']}>
          <span className={row.text ? styles['text'] : styles['note']}>{row.text || note}</span>
          {row.text && note ? <span className={styles['note']}>{note}</span> : null}
          <span className={styles['small']}>{small.join(' · ')}</span>
        </span>
      </button>
    </li>
  );
}
