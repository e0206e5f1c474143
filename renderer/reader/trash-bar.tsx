import i18next from 'i18next';
import { ArchiveRestore, Trash2 } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { call } from '../state/bridge.ts';
import { perform } from '../state/history.ts';
import { undoable } from '../state/undoable.ts';
import { Button } from '../ui/button.tsx';
import styles from './reader-bar.module.css';

/** Below the text of an article that lies in the trash, which otherwise reads like any other. */
export function TrashBar({ articleId }: { articleId: string }) {
  const { t } = useTranslation();
  return (
    <section className={styles['bar']} aria-label={t('reader.trash.bar')}>
      <span className={styles['title']}>
        <Trash2 size={16} aria-hidden />
        {t('reader.trash.there')}
      </span>
      <span className={styles['actions']}>
        <Button variant="primary" icon={ArchiveRestore} onPress={() => restore(articleId)}>
          {t('reader.trash.restore')}
        </Button>
      </span>
    </section>
  );
}

function restore(articleId: string): void {
  const step = perform({
    label: i18next.t('reader.trash.step'),
    redo: () => call('articles.untrash', [articleId]),
    undo: () => call('articles.trash', [articleId]),
  });
  undoable(step, i18next.t('reader.trash.restored'));
}
