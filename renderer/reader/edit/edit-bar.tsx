import { Check, PencilLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { useEditing } from '../../state/editing.ts';
import { useSide } from '../../state/sides.ts';
import { Button } from '../../ui/button.tsx';
import styles from '../reader-bar.module.css';

/** Below the text while it is corrected: why, and the two ways out. */
export function EditBar({ onDone, onCancel }: { onDone(): void; onCancel(): void }) {
  const { t } = useTranslation();
  const side = useSide();
  const reason = useEditing((state) => state.reason);
  return (
    <section data-edit-bar className={styles['bar']} aria-label={t('reader.edit.bar')}>
      <span className={styles['title']}>
        <PencilLine size={16} aria-hidden />
        {t('reader.edit.title')}
      </span>
      <input
        className={styles['reason']}
        aria-label={t('reader.edit.reason')}
        placeholder={t('reader.edit.reasonHint')}
        maxLength={500}
        value={reason}
        onChange={(event) => useEditing.of(side).setState({ reason: event.target.value })}
      />
      <span className={styles['actions']}>
        <Button variant="quiet" onPress={onCancel}>
          {t('reader.edit.cancel')}
        </Button>
        <Button variant="primary" icon={Check} onPress={onDone}>
          {t('reader.edit.done')}
        </Button>
      </span>
    </section>
  );
}
