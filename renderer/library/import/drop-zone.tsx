import { FileDown } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { inBackground } from '../../ui/report.ts';
import styles from './drop-zone.module.css';
import { importDropped } from './import-articles.ts';

/** Files and folders may be dropped anywhere in the window. */
export function DropZone() {
  const { t } = useTranslation();
  const [over, setOver] = useState(false);
  useEffect(() => {
    const stop = new AbortController();
    // Entering a child fires before leaving its parent: the two are counted.
    let depth = 0;
    const listen = (name: 'dragenter' | 'dragover' | 'dragleave' | 'drop', then: (event: DragEvent) => void) =>
      window.addEventListener(
        name,
        (event) => {
          if (!event.dataTransfer?.types.includes('Files')) return;
          event.preventDefault();
          then(event);
        },
        { signal: stop.signal },
      );
    listen('dragenter', () => setOver(++depth > 0));
    listen('dragover', () => undefined);
    listen('dragleave', () => setOver(--depth > 0));
    listen('drop', (event) => {
      depth = 0;
      setOver(false);
      if (event.dataTransfer) inBackground(importDropped(event.dataTransfer.items));
    });
    return () => stop.abort();
  }, []);
  if (!over) return null;
  return (
    <div className={styles['overlay']}>
      <div className={styles['card']}>
        <FileDown size={32} strokeWidth={1.4} aria-hidden />
        <p className={styles['title']}>{t('import.drop')}</p>
        <p>{t('import.dropDetail')}</p>
      </div>
    </div>
  );
}
