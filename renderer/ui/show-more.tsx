import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { inBackground } from './report.ts';
import styles from './show-more.module.css';

interface Props {
  /** How many are not shown yet. */
  left: number;
  onPress(): Promise<unknown>;
}

/** Below a list that is shown in part. */
export function ShowMore({ left, onPress }: Props) {
  const { t, i18n } = useTranslation();
  const [asking, setAsking] = useState(false);
  const press = async () => {
    setAsking(true);
    try {
      await onPress();
    } finally {
      setAsking(false);
    }
  };
  return (
    <div className={styles['more']}>
      <Button variant="quiet" isPending={asking} onPress={() => inBackground(press())}>
        {t('ui.more', { left: left.toLocaleString(i18n.language) })}
      </Button>
    </div>
  );
}
