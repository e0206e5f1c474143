import { useTranslation } from 'react-i18next';
import type { Backup } from '../../../shared/model/backup.ts';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import { readableBytes } from '../health/readable-bytes.ts';
import styles from './backups-dialog.module.css';

interface Props {
  /** Newest first. */
  backups: readonly Backup[];
  onRestoreTo(backup: Backup): void;
  onRestoreHere(backup: Backup): void;
}

/** Each backup with its date and size, and the two ways back to it. Neither loses what is there now. */
export function BackupList({ backups, onRestoreTo, onRestoreHere }: Props) {
  const { t } = useTranslation();
  return (
    <ul aria-label={t('backups.list')} className={styles['list']}>
      {backups.map((backup) => {
        const made = formatMoment(backup.made);
        return (
          <li key={backup.name}>
            <span className={styles['made']}>{made}</span>
            <span className={styles['size']}>{readableBytes(backup.bytes)}</span>
            <span className={styles['ways']}>
              <Button aria-label={t('backups.restoreToOf', { made })} onPress={() => onRestoreTo(backup)}>
                {t('backups.restoreTo')}
              </Button>
              <Button aria-label={t('backups.restoreHereOf', { made })} onPress={() => onRestoreHere(backup)}>
                {t('backups.restoreHere')}
              </Button>
            </span>
          </li>
        );
      })}
    </ul>
  );
}
