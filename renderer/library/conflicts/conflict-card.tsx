import { t as translate } from 'i18next';
import { ArrowRight } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import type { AnnotationRow } from '../../../shared/bridge/answers.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { openArticle } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { KindIcon } from '../../ui/kind-icon.tsx';
import { inBackground } from '../../ui/report.ts';
import styles from './conflict-card.module.css';
import { useChoices } from './conflicts-store.ts';
import { fieldText } from './field-text.ts';
import { FieldVersions } from './field-versions.tsx';
import { type Choice, canJoin, differingFields, versionsOf, wholeVersion } from './settle.ts';
import { keepBoth, settleConflict } from './settle-conflict.ts';
import { VersionHead } from './version-head.tsx';

const nothing: Choice = {};

interface Props {
  row: AnnotationRow;
  nameOf(personId: string): string;
}

/** One annotation with its versions side by side: each can be kept whole, or field by field. */
export function ConflictCard({ row, nameOf }: Props) {
  const { t } = useTranslation();
  const { annotation } = row;
  const versions = useMemo(() => versionsOf(annotation), [annotation]);
  const fields = useMemo(() => differingFields(versions), [versions]);
  const choice = useChoices(({ byId }) => byId[annotation.id]) ?? nothing;
  const headingId = `conflict-${annotation.id}`;
  return (
    <article className={styles['card']} aria-labelledby={headingId} data-conflict={annotation.id}>
      <header className={styles['head']}>
        <KindIcon kind={annotation['stet:kind']} size={15} />
        <h2 id={headingId} dir="auto">
          {row.text || t('conflicts.wholeArticle')}
        </h2>
        <p>{row.articleTitle}</p>
      </header>
      <div className={styles['versions']} style={{ '--versions': versions.length } as React.CSSProperties}>
        {versions.map((version, index) => (
          <VersionHead
            key={version['stet:version']}
            index={index}
            detail={[madeText(version), index === 0 && t('conflicts.shown')].filter(Boolean).join(', ')}
            onKeep={() => inBackground(settleConflict(row, wholeVersion(versions, index)))}
          />
        ))}
        {fields.map((field) => (
          <FieldVersions
            key={field.id}
            name={t(`conflicts.fields.${field.id}`)}
            texts={versions.map((version) => fieldText(field, version, nameOf))}
            of={{ id: annotation.id, field: field.id }}
            kept={choice[field.id] ?? 0}
          />
        ))}
      </div>
      <footer className={styles['foot']}>
        {choice === nothing ? null : (
          <Button variant="primary" onPress={() => inBackground(settleConflict(row, choice))}>
            {t('conflicts.keepChosen')} <kbd>y</kbd>
          </Button>
        )}
        <Button onPress={() => inBackground(keepBoth(row))}>
          {canJoin(fields) ? t('conflicts.join') : t('conflicts.both')} <kbd>b</kbd>
        </Button>
        <Button
          variant="quiet"
          icon={ArrowRight}
          onPress={() => openArticle(row.articleId, { annotationId: annotation.id, range: null })}
        >
          {t('conflicts.goTo')}
        </Button>
      </footer>
    </article>
  );
}

function madeText({ modified, creator }: Annotation): string {
  const at = formatMoment(modified);
  return creator?.name
    ? translate('conflicts.changedBy', { at, name: creator.name })
    : translate('conflicts.changed', { at });
}
