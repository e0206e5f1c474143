import { CircleHelp } from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { Removal } from '../../shared/model/removal.ts';
import styles from './removal-fold.module.css';
import { reasonsOf } from './removal-reasons.ts';

interface Props {
  /** Which way the article is written. */
  dir: 'rtl' | 'ltr';
  removal: Removal;
  onRemove(): void;
  onKeep(): void;
}

/** Above a line that was left in the text without certainty: what speaks against it, and both ways to decide. */
export function DoubtfulLine({ dir, removal, onRemove, onKeep }: Props) {
  const { t } = useTranslation();
  const { kind, rules, score, text } = removal;
  const reasons = new Set([...(kind === 'other' ? [] : [t(`reader.kinds.${kind}`)]), ...reasonsOf(removal)]);
  const percent = Math.round(score * 100);
  return (
    <div className={styles['doubt']} dir={dir}>
      <CircleHelp size={14} aria-hidden />
      <bdi title={rules.join(', ')}>
        {t('reader.doubt.question', { percent, reasons: [...reasons].join(', ') || t('reader.kinds.other') })}
      </bdi>
      <Button className={styles['decide']} aria-label={t('reader.doubt.removeNamed', { text })} onPress={onRemove}>
        {t('reader.doubt.remove')} <kbd aria-hidden>−</kbd>
      </Button>
      <Button className={styles['decide']} aria-label={t('reader.doubt.keepNamed', { text })} onPress={onKeep}>
        {t('reader.doubt.keep')} <kbd aria-hidden>=</kbd>
      </Button>
    </div>
  );
}
