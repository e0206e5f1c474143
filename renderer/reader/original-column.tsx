import { ExternalLink, FolderOpen } from 'lucide-react';
import { useEffect, useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { SnapshotView } from '../../shared/model/snapshot-view.ts';
import { call } from '../state/bridge.ts';
import { IconButton } from '../ui/button.tsx';
import { Choice } from '../ui/choice.tsx';
import { inBackground } from '../ui/report.ts';
import { ColumnFrame } from './column-frame.tsx';
import styles from './original-column.module.css';
import { SnapshotPage } from './snapshot-page.tsx';

/** The snapshot as it was imported, beside the article: a page as a page, everything as text. */
export function OriginalColumn({ articleId, onClose }: { articleId: string; onClose(): void }) {
  const { t } = useTranslation();
  const [original, setOriginal] = useState<SnapshotView | null>(null);
  const [problem, setProblem] = useState<Error | null>(null);
  const [look, setLook] = useState<'page' | 'text'>('page');
  useEffect(() => {
    let wanted = true;
    call('articles.original', articleId).then(
      (value) => wanted && setOriginal(value),
      (error: Error) => wanted && setProblem(error),
    );
    return () => {
      wanted = false;
    };
  }, [articleId]);
  const page = original?.page ?? null;
  return (
    <ColumnFrame
      title={t('reader.original.title')}
      name={original?.name}
      closing={t('reader.original.close')}
      onClose={onClose}
      tools={
        <>
          {original?.outside && (
            <IconButton
              icon={ExternalLink}
              label={t('reader.original.open')}
              onPress={() => inBackground(call('app.openOriginal', articleId))}
            />
          )}
          <IconButton
            icon={FolderOpen}
            label={t('reader.original.reveal')}
            onPress={() => inBackground(call('app.revealArticle', articleId))}
          />
        </>
      }
      problem={problem}
    >
      {page !== null && (
        <div className={styles['look']}>
          <Choice<'page' | 'text'>
            label={t('reader.original.look')}
            value={look}
            options={[
              { value: 'page', label: t('reader.original.asPage') },
              { value: 'text', label: t('reader.original.asText') },
            ]}
            onChange={setLook}
          />
        </div>
      )}
      {original && page !== null && look === 'page' ? (
        <SnapshotPage html={page} name={original.name} />
      ) : (
        // biome-ignore lint/a11y/noNoninteractiveTabindex: what scrolls has to be reachable by keyboard
        <div className={styles['text']} tabIndex={0} dir="auto" data-prose={original?.outside || undefined}>
          {original?.outside && <p className={styles['note']}>{t('reader.original.asExtracted')}</p>}
          {original?.text ?? (problem ? null : t('reader.original.loading'))}
        </div>
      )}
    </ColumnFrame>
  );
}
