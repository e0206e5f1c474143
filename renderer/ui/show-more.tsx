import { useRef } from 'react';
import { useTranslation } from 'react-i18next';
import { Button } from './button.tsx';
import { inWriting } from './in-writing.ts';
import { inBackground } from './report.ts';
import styles from './show-more.module.css';

interface Props {
  /** How many are not shown yet. */
  left: number;
  onPress(): Promise<unknown>;
}

/** Below a list that is shown in part. */
export function ShowMore({ left, onPress }: Props) {
  const { t } = useTranslation();
  // Not by disabling the button: that would take the focus from it.
  const asking = useRef(false);
  const press = async () => {
    if (asking.current) return;
    asking.current = true;
    try {
      await onPress();
    } finally {
      asking.current = false;
    }
  };
  return (
    <div className={styles['more']}>
      <Button variant="quiet" onPress={() => inBackground(press())}>
        {t('ui.more', { left: inWriting(left) })}
      </Button>
    </div>
  );
}
