import { ArrowRight, Newspaper } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleConflict } from '../../../shared/model/article-conflict.ts';
import { openArticle } from '../../state/route.ts';
import { Button } from '../../ui/button.tsx';
import { articleFieldName, articleFieldText, TEXT } from './article-fields.ts';
import { useChoices } from './conflicts-store.ts';
import { type EntryChoice, versionCount, wholeEntry } from './entry-conflicts.ts';
import { FieldVersions } from './field-versions.tsx';
import { FieldsCard } from './fields-card.tsx';
import { settleArticle } from './settle-article.ts';
import { TextVersions } from './text-versions.tsx';

/** An article with its details, and its texts, side by side. */
export function ArticleCard({ conflict }: { conflict: ArticleConflict }) {
  const { t } = useTranslation();
  const { articleId, title, fields } = conflict;
  const chosen = useChoices(({ byId }) => byId[articleId]) as EntryChoice | undefined;
  return (
    <FieldsCard
      id={articleId}
      icon={Newspaper}
      name={title}
      kind={t('conflicts.kinds.articles')}
      count={versionCount(fields)}
      keep={(version) => settleArticle(conflict, wholeEntry(fields, version))}
      keepChosen={chosen ? () => settleArticle(conflict, chosen) : null}
      more={
        <Button variant="quiet" icon={ArrowRight} onPress={() => openArticle(articleId)}>
          {t('conflicts.openArticle')} <kbd>o</kbd>
        </Button>
      }
    >
      {fields.map(({ id, values }) => {
        const field = { name: articleFieldName(id), of: { id: articleId, field: id }, kept: chosen?.[id] ?? 0 };
        return id === TEXT ? (
          <TextVersions key={id} {...field} articleId={articleId} hashes={values.map(String)} />
        ) : (
          <FieldVersions key={id} {...field} texts={values.map((value) => articleFieldText(id, value))} />
        );
      })}
    </FieldsCard>
  );
}
