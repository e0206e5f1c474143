import { FileInput, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { type WaitingAnnotation, waitingLabel } from '../../../shared/exchange/waiting.ts';
import { noteOf, tagsOf } from '../../../shared/model/annotation.ts';
import { useArticleRow } from '../../state/queries.ts';
import { Button, IconButton } from '../../ui/button.tsx';
import { formatDate } from '../../ui/dates.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { inBackground } from '../../ui/report.ts';
import { dropWaiting, putInto } from './waiting-actions.ts';
import styles from './waiting-view.module.css';

/** One annotation: its words, what was noted, where it comes from, why it waits, and the articles that could be meant. */
export function WaitingRow({ waiting }: { waiting: WaitingAnnotation }) {
  const { t } = useTranslation();
  const { reason, url, title, candidates } = waiting['stet:waiting'];
  const label = waitingLabel(waiting);
  const note = noteOf(waiting)?.value;
  const tags = tagsOf(waiting).map(({ value }) => value);
  return (
    <li className={styles['row']}>
      <KindIcon kind={waiting['stet:kind']} size={15} />
      <div className={styles['text']}>
        <p className={styles['words']} dir="auto">
          {label}
        </p>
        {note && note !== label ? (
          <p className={styles['note']} dir="auto">
            {note}
          </p>
        ) : null}
        <p className={styles['about']} dir="auto">
          {[title, url, ...tags].filter((part) => part).join(' · ')}
        </p>
        <p className={styles['about']}>{reason}</p>
        {candidates.length > 0 ? (
          <ul className={styles['candidates']} aria-label={t('waiting.candidates')}>
            {candidates.map((id) => (
              <Candidate key={id} articleId={id} waiting={waiting} />
            ))}
          </ul>
        ) : null}
      </div>
      <IconButton
        icon={Trash2}
        label={t('waiting.drop', { words: label })}
        onPress={() => inBackground(dropWaiting([waiting.id]))}
      />
    </li>
  );
}

function Candidate({ articleId, waiting }: { articleId: string; waiting: WaitingAnnotation }) {
  const { t } = useTranslation();
  const article = useArticleRow(articleId).data;
  if (!article) return null;
  const { title, publication, published, words } = article;
  // Two versions of an article have one title.
  const details = [publication, published && formatDate(published), t('waiting.words', { count: words })];
  return (
    <li>
      <Button icon={FileInput} onPress={() => inBackground(putInto(waiting, articleId))}>
        {t('waiting.putInto', { title })}
        <span className={styles['about']}>{details.filter((part) => part).join(' · ')}</span>
      </Button>
    </li>
  );
}
