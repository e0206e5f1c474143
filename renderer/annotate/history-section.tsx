import { useQuery } from '@tanstack/react-query';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { type HistoryEntry, historyParts } from '../../shared/model/annotation-history.ts';
import { call } from '../state/bridge.ts';
import { formatMoment } from '../ui/dates.ts';
import styles from './history-section.module.css';
import { useNameOf } from './use-name-of.ts';

/** What was done to an annotation: who, when and what, the latest first. Asked for when somebody opens it. */
export function HistorySection({ articleId, annotationId }: { articleId: string; annotationId: string }) {
  const { t } = useTranslation();
  const [open, setOpen] = useState(false);
  return (
    <details className={styles['history']} onToggle={(event) => setOpen(event.currentTarget.open)}>
      <summary>{t('annotate.history.title')}</summary>
      {open ? <Entries articleId={articleId} annotationId={annotationId} /> : null}
    </details>
  );
}

function Entries({ articleId, annotationId }: { articleId: string; annotationId: string }) {
  const { t, i18n } = useTranslation();
  const { data } = useQuery({
    queryKey: ['annotations', 'history', articleId, annotationId],
    queryFn: () => call('annotations.history', articleId, annotationId),
  });
  if (!data) return null;
  if (data.length === 0) return <p className={styles['none']}>{t('annotate.history.none')}</p>;
  return (
    <ol aria-label={t('annotate.history.title')}>
      {data.toReversed().map((entry) => (
        <li key={`${entry.at} ${entry.what}`}>
          <What entry={entry} />
          <span className={styles['when']}>
            <time dateTime={entry.at}>{formatMoment(entry.at, i18n.language)}</time>
            {entry.by ? ` ${t('annotate.inspector.by', { name: entry.by })}` : null}
          </span>
        </li>
      ))}
    </ol>
  );
}

function What({ entry: { what, from, to } }: { entry: HistoryEntry }) {
  const { t } = useTranslation();
  const nameOf = useNameOf();
  const part = historyParts.find((each) => each === what);
  if (!part) {
    const done = what === 'made' || what === 'deleted' || what === 'restored' ? what : 'changed';
    return <strong>{t(`annotate.history.${done}`)}</strong>;
  }
  const said = (value: string | null) => (value !== null && part === 'person' ? (nameOf(value) ?? value) : value);
  return (
    <>
      <strong>{t(`annotate.history.parts.${part}`)}</strong>
      <span className={styles['values']}>
        {from === null ? null : <del dir="auto">{said(from)}</del>}
        {to === null ? null : <ins dir="auto">{said(to)}</ins>}
      </span>
    </>
  );
}
