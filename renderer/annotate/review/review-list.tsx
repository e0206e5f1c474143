import { MapPinCheck } from 'lucide-react';
import { useMemo } from 'react';
import { useTranslation } from 'react-i18next';
import { waitingOf } from '../../../shared/model/waiting.ts';
import { useAnnotations } from '../../state/annotations.ts';
import { Empty } from '../../ui/empty.tsx';
import { ReviewItem } from './review-item.tsx';
import styles from './review-list.module.css';

/** Annotations whose words were changed or are gone, each with the places it may have now. */
export function ReviewList() {
  const { t } = useTranslation();
  const byId = useAnnotations((state) => state.byId);
  const waiting = useMemo(() => waitingOf(byId.values()), [byId]);
  if (waiting.length === 0) return <Empty icon={MapPinCheck}>{t('annotate.review.none')}</Empty>;
  return (
    <div className={styles['pane']}>
      <p className={styles['explain']}>{t('annotate.review.explain')}</p>
      <ol className={styles['list']} aria-label={t('annotate.review.label')}>
        {waiting.map((one) => (
          <ReviewItem key={one.key} waiting={one} />
        ))}
      </ol>
    </div>
  );
}

/** How many annotations wait. */
export function useWaitingCount(): number {
  const byId = useAnnotations((state) => state.byId);
  return useMemo(() => waitingOf(byId.values()).length, [byId]);
}
