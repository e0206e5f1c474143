import { X } from 'lucide-react';
import { useEffect, useState } from 'react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import type { CallValue } from '../../shared/bridge/contract.ts';
import { call } from '../state/bridge.ts';
import styles from './original-column.module.css';

type Original = CallValue<'articles.original'>;

/** The snapshot as it was imported, as plain text beside the article. */
export function OriginalColumn({ articleId, onClose }: { articleId: string; onClose(): void }) {
  const { t } = useTranslation();
  const [original, setOriginal] = useState<Original | { problem: string } | null>(null);
  useEffect(() => {
    let wanted = true;
    call('articles.original', articleId).then(
      (value) => wanted && setOriginal(value),
      (error: Error) => wanted && setOriginal({ problem: error.message }),
    );
    return () => {
      wanted = false;
    };
  }, [articleId]);
  return (
    <section className={styles.original} aria-label={t('reader.original.title')}>
      <header>
        <h2>{original && 'name' in original ? original.name : t('reader.original.title')}</h2>
        <Button aria-label={t('reader.original.close')} onPress={onClose}>
          <X size={16} aria-hidden />
        </Button>
      </header>
      {/* biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard */}
      <div className={styles.text} tabIndex={0} dir="auto">
        {original && ('text' in original ? original.text : original.problem)}
      </div>
    </section>
  );
}
