import { X } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenArticle } from '../../state/open-article.ts';
import { IconButton } from '../../ui/button.tsx';
import { RevisionList } from './revision-list.tsx';
import { RevisionText } from './revision-text.tsx';
import styles from './revisions.module.css';
import { useRevisions } from './use-revisions.ts';

/** The revisions of the text beside the article: read one, compare any two, restore one. */
export function RevisionsColumn({ articleId, onClose }: { articleId: string; onClose(): void }) {
  const { t } = useTranslation();
  const current = useOpenArticle((state) => state.view?.article.revision ?? 1);
  const listed = useRevisions(articleId);
  const [chosen, setChosen] = useState<number | null>(null);
  const revisions = listed.data ?? [];
  const shown = revisions.find(({ revision }) => revision === (chosen ?? current)) ?? revisions.at(-1);
  return (
    <section className={styles['column']} aria-label={t('reader.revisions.title')}>
      <header className={styles['header']}>
        <h2>{t('reader.revisions.title')}</h2>
        <IconButton icon={X} label={t('reader.revisions.close')} onPress={onClose} />
      </header>
      {listed.error ? (
        <p role="alert" className={styles['problem']}>
          {listed.error.message}
        </p>
      ) : null}
      {shown ? (
        <>
          <RevisionList revisions={revisions} current={current} shown={shown.revision} onShow={setChosen} />
          <RevisionText
            key={`${shown.revision} ${current}`}
            articleId={articleId}
            revisions={revisions}
            shown={shown.revision}
            current={current}
          />
        </>
      ) : null}
    </section>
  );
}
