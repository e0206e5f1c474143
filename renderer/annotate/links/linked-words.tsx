import { Link2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { BacklinkRow } from '../../../shared/model/link-rows.ts';
import atHand from '../at-hand.module.css';
import styles from '../forms/evidence/evidence.module.css';
import { LinkItem } from './link-item.tsx';

/** Words that are no annotation themselves but are linked to one: evidence for a claim that is made elsewhere. */
export function LinkedWords({ row }: { row: BacklinkRow }) {
  const { t } = useTranslation();
  return (
    <div className={atHand['form']}>
      <header className={atHand['header']}>
        <h2>
          <Link2 size={16} aria-hidden />
          {t('annotate.links.words')}
        </h2>
      </header>
      <blockquote aria-label={t('annotate.links.words')} className={atHand['words']} data-kind="evidence" dir="auto">
        {row.text}
      </blockquote>
      <section className={styles['section']} aria-label={t('annotate.links.title')}>
        <ul>
          <LinkItem row={row} />
        </ul>
      </section>
    </div>
  );
}
