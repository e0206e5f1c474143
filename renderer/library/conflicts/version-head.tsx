import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import styles from './conflict-card.module.css';

interface Props {
  /** From 0; the first is the one that is shown in the article. */
  index: number;
  /** When it was made and by whom, or where it stands. */
  detail: string;
  onKeep(): void;
}

/** Which version it is, and the way to keep all of it. */
export function VersionHead({ index, detail, onKeep }: Props) {
  const { t } = useTranslation();
  return (
    <div className={styles['version']}>
      <div>
        <h3>{t('conflicts.version', { number: index + 1 })}</h3>
        <p>{detail}</p>
      </div>
      <Button data-keep aria-label={t('conflicts.keepVersion', { number: index + 1 })} onPress={onKeep}>
        {t('conflicts.keep')} {index < 2 ? <kbd>{index + 1}</kbd> : null}
      </Button>
    </div>
  );
}
