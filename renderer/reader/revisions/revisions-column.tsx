import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenArticle } from '../../state/open-article.ts';
import { ColumnFrame } from '../column-frame.tsx';
import { RevisionList } from './revision-list.tsx';
import { RevisionText } from './revision-text.tsx';
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
    <ColumnFrame
      title={t('reader.revisions.title')}
      closing={t('reader.revisions.close')}
      onClose={onClose}
      problem={listed.error}
    >
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
    </ColumnFrame>
  );
}
