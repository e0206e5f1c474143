import { useTranslation } from 'react-i18next';
import styles from './awaited.module.css';
import { Button } from './button.tsx';

interface Props {
  /** Why the answer did not come. */
  error: Error | null;
  again(): unknown;
}

/** In the place of what is still asked for: a quiet line that shows after a moment, or why there is no answer. */
export function Awaited({ error, again }: Props) {
  const { t } = useTranslation();
  if (!error) {
    return (
      <p role="status" className={styles['waiting']}>
        {t('ui.waiting')}
      </p>
    );
  }
  return (
    <div role="alert" className={styles['failed']}>
      <p>{error.message}</p>
      <Button onPress={() => void again()}>{t('ui.again')}</Button>
    </div>
  );
}
