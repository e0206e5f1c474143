import { useTranslation } from 'react-i18next';
import type { Annotation } from '../../../shared/model/annotation.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import styles from './conflict-card.module.css';

interface Props {
  version: Annotation;
  /** From 0; the first is the one that is shown in the article. */
  index: number;
  onKeep(): void;
}

/** Which version it is, from when and by whom, and the way to keep all of it. */
export function VersionHead({ version, index, onKeep }: Props) {
  const { t } = useTranslation();
  const at = formatMoment(version.modified);
  const name = version.creator?.name;
  return (
    <div className={styles['version']}>
      <div>
        <h3>{t('conflicts.version', { number: index + 1 })}</h3>
        <p>
          {name ? t('conflicts.changedBy', { at, name }) : t('conflicts.changed', { at })}
          {index === 0 ? `, ${t('conflicts.shown')}` : ''}
        </p>
      </div>
      <Button data-keep aria-label={t('conflicts.keepVersion', { number: index + 1 })} onPress={onKeep}>
        {t('conflicts.keep')} {index < 2 ? <kbd>{index + 1}</kbd> : null}
      </Button>
    </div>
  );
}
