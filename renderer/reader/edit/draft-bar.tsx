import { FilePenLine } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { Button } from '../../ui/button.tsx';
import { formatMoment } from '../../ui/dates.ts';
import styles from '../reader-bar.module.css';
import type { Draft } from './draft.ts';

/** Below the text when corrections were left unfinished: the window closed, or its power failed. */
export function DraftBar({ draft, onGoOn, onDiscard }: { draft: Draft; onGoOn(): void; onDiscard(): void }) {
  const { t, i18n } = useTranslation();
  return (
    <section className={styles['bar']} aria-label={t('reader.edit.bar')}>
      <span className={styles['title']}>
        <FilePenLine size={16} aria-hidden />
        {t('reader.edit.draft', { date: formatMoment(draft.saved, i18n.language) })}
      </span>
      <span className={styles['actions']}>
        <Button variant="quiet" onPress={onDiscard}>
          {t('reader.edit.discard')}
        </Button>
        <Button variant="primary" onPress={onGoOn}>
          {t('reader.edit.goOn')}
        </Button>
      </span>
    </section>
  );
}
