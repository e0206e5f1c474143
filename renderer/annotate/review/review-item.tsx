import { Check, CircleSlash, MapPin, Trash2 } from 'lucide-react';
import { useEffect, useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { claimOf, noteOf } from '../../../shared/model/annotation.ts';
import { type Candidate, inContext, type Waiting } from '../../../shared/model/waiting.ts';
import { plainNote } from '../../../shared/text/plain-note.ts';
import { shortcutOf } from '../../state/command-entry.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { useSelection } from '../../state/selection.ts';
import { IconButton } from '../../ui/button.tsx';
import { KindIcon } from '../../ui/kind-icon.tsx';
import {
  acceptPlace,
  acceptSelection,
  deleteWaiting,
  keepWithoutPlace,
  reviewToHand,
  showPlace,
  useReview,
} from './actions.ts';
import styles from './review-list.module.css';

/** Code units of context on either side of a candidate. */
const REACH = 56;

export function ReviewItem({ waiting }: { waiting: Waiting }) {
  const { t } = useTranslation();
  const current = useReview((state) => state.at === waiting.key);
  const selected = useSelection((state) => state.range !== null);
  const row = useRef<HTMLLIElement>(null);
  const { annotation } = waiting.placed;
  const kind = annotation['stet:kind'];
  const said = plainNote(noteOf(annotation)?.value ?? '') || claimOf(annotation)?.['schema:text'];
  useEffect(() => {
    if (current) row.current?.scrollIntoView({ block: 'nearest' });
  }, [current]);
  return (
    <li ref={row} className={styles['item']} aria-current={current || undefined}>
      <button type="button" className={styles['main']} onClick={() => reviewToHand(waiting)}>
        <span className={styles['head']}>
          <KindIcon kind={kind} />
          <span>{t(`terms.kinds.${kind}`)}</span>
          <span className={styles['state']} data-state={waiting.state}>
            {t(`annotate.review.${waiting.state}`)}
          </span>
        </span>
        <span className={styles['words']} dir="auto">
          {waiting.words}
        </span>
        {said ? (
          <span className={styles['said']} dir="auto">
            {said}
          </span>
        ) : null}
      </button>
      {waiting.candidates.length === 0 ? (
        <p className={styles['nowhere']}>{t('annotate.review.nowhere')}</p>
      ) : (
        <ul className={styles['places']} aria-label={t('annotate.review.places')}>
          {waiting.candidates.map((candidate) => (
            <Place key={`${candidate.range.start}-${candidate.range.end}`} waiting={waiting} candidate={candidate} />
          ))}
        </ul>
      )}
      <span className={styles['actions']}>
        <IconButton
          icon={MapPin}
          label={t('annotate.review.placeHere')}
          shortcut={shortcutOf('review.place')}
          isDisabled={!selected}
          onPress={() => void acceptSelection(waiting)}
        />
        {waiting.state === 'orphan' ? (
          <IconButton
            icon={CircleSlash}
            label={t('annotate.review.keep')}
            shortcut={shortcutOf('review.keep')}
            onPress={() => void keepWithoutPlace(waiting)}
          />
        ) : null}
        <IconButton icon={Trash2} label={t('annotate.review.delete')} onPress={() => void deleteWaiting(waiting)} />
      </span>
    </li>
  );
}

function Place({ waiting, candidate }: { waiting: Waiting; candidate: Candidate }) {
  const { t } = useTranslation();
  const text = useOpenArticle((state) => state.text);
  const { before, words, after } = inContext(text, candidate.range, REACH);
  const action = t(`annotate.review.${waiting.state === 'moved' ? 'confirm' : 'accept'}`);
  return (
    <li className={styles['place']}>
      <button
        type="button"
        className={styles['context']}
        aria-label={t('annotate.review.show', { words })}
        onClick={() => showPlace(candidate.range)}
      >
        <span dir="auto">
          {before}
          <mark>{words}</mark>
          {after}
        </span>
      </button>
      <span className={styles['score']}>
        {t('annotate.review.alike', { percent: Math.round(candidate.score * 100) })}
      </span>
      <button
        type="button"
        className={styles['accept']}
        aria-label={t('annotate.review.acceptNamed', { action, words })}
        onClick={() => void acceptPlace(waiting, candidate.range)}
      >
        <Check size={14} aria-hidden />
        {action}
      </button>
    </li>
  );
}
