import { TriangleAlert } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { claimOf, noteOf, type PlacedAnnotation, quotationOf, tagsOf } from '../../shared/model/annotation.ts';
import { usePeople } from '../state/queries.ts';
import { KindIcon } from '../ui/kind-icon.tsx';
import styles from './card-content.module.css';
import { isOrphan } from './model/order.ts';
import { plainNote } from './model/plain-note.ts';

/** Of a note only this many characters show on a card. */
const SHORT = 180;

/** Kind, speaker, status, note and tags of an annotation, in brief: on a card and in the list. */
export function CardContent({ placed, words }: { placed: PlacedAnnotation; words?: string }) {
  const { t } = useTranslation();
  const people = usePeople().data;
  const { annotation } = placed;
  const kind = annotation['stet:kind'];
  const quotation = quotationOf(annotation);
  const claim = claimOf(annotation);
  const note = plainNote(noteOf(annotation)?.value ?? '');
  const tags = tagsOf(annotation);
  const personId = quotation?.['stet:person'] ?? claim?.['stet:person'];
  const person = people?.find((one) => one.id === personId)?.name;
  const speaker = person ?? quotation?.['stet:speaker'] ?? claim?.['stet:claimant'];
  return (
    <>
      <span className={styles['head']}>
        <KindIcon kind={kind} />
        <span className={styles['kind']}>{t(`annotate.kinds.${kind}`)}</span>
        {speaker ? <span className={styles['speaker']}>{speaker}</span> : null}
        {claim ? (
          <span className={styles['status']} data-status={claim['stet:status']}>
            {t(`annotate.claim.statuses.${claim['stet:status']}`)}
          </span>
        ) : null}
      </span>
      {isOrphan(placed) ? (
        <span className={styles['orphan']}>
          <TriangleAlert size={13} aria-hidden />
          {t('annotate.list.orphan')}
        </span>
      ) : null}
      {words === undefined ? null : (
        <span className={styles['words']} dir="auto">
          {words}
        </span>
      )}
      {claim?.['schema:text'] ? <span className={styles['text']}>{claim['schema:text']}</span> : null}
      {note ? (
        <span className={styles['text']} dir="auto">
          {note.length > SHORT ? `${note.slice(0, SHORT).trimEnd()} …` : note}
        </span>
      ) : null}
      {tags.length > 0 ? (
        <span className={styles['tags']}>
          {tags.map((tag) => (
            <span key={tag['stet:code'] ?? tag.value}>{tag.value}</span>
          ))}
        </span>
      ) : null}
    </>
  );
}
