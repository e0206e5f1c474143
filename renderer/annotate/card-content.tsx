import type { TFunction } from 'i18next';
import { TriangleAlert } from 'lucide-react';
import { claimOf, noteOf, type PlacedAnnotation, quotationOf, tagsOf } from '../../shared/model/annotation.ts';
import { plainNote } from '../../shared/text/plain-note.ts';
import { StatusIcon } from '../ui/claim-status.tsx';
import { KindIcon } from '../ui/kind-icon.tsx';
import styles from './card-content.module.css';
import { isOnWhole, isOrphan } from './model/order.ts';
import { TagDot } from './tag-dot.tsx';
import type { ColorOf } from './use-color-of.ts';
import type { NameOf } from './use-name-of.ts';

/** Of a note only this many characters show on a card. */
const SHORT = 180;

interface Props {
  placed: PlacedAnnotation;
  t: TFunction;
  nameOf: NameOf;
  colorOf: ColorOf;
  words?: string;
}

/** Kind, speaker, status, note and tags of an annotation, in brief: on a card and in the list. */
export function CardContent({ placed, t, nameOf, colorOf, words }: Props) {
  const { annotation } = placed;
  const kind = annotation['stet:kind'];
  const quotation = quotationOf(annotation);
  const claim = claimOf(annotation);
  const note = plainNote(noteOf(annotation)?.value ?? '');
  const tags = tagsOf(annotation);
  const personId = quotation?.['stet:person'] ?? claim?.['stet:person'];
  const speaker = nameOf(personId) ?? quotation?.['stet:speaker'] ?? claim?.['stet:claimant'];
  return (
    <>
      <span data-head className={styles['head']}>
        <KindIcon kind={kind} />
        <span className={styles['kind']}>{t(`terms.kinds.${kind}`)}</span>
        {speaker ? (
          <span className={styles['speaker']} title={speaker} data-below={claim ? '' : undefined}>
            {speaker}
          </span>
        ) : null}
        {claim ? (
          <span className={styles['status']}>
            <StatusIcon status={claim['stet:status']} size={13} />
            {t(`terms.statuses.${claim['stet:status']}`)}
          </span>
        ) : null}
      </span>
      {isOrphan(placed) ? (
        <span className={styles['orphan']}>
          <TriangleAlert size={13} aria-hidden />
          {t('annotate.list.orphan')}
        </span>
      ) : null}
      {isOnWhole(placed) ? <span className={styles['text']}>{t('notes.onWhole')}</span> : null}
      {words === undefined || words === '' ? null : (
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
            <span key={tag['stet:code'] ?? tag.value}>
              <TagDot color={colorOf(tag['stet:code'])} />
              {tag.value}
            </span>
          ))}
        </span>
      ) : null}
    </>
  );
}
