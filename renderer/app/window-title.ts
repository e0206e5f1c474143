import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { useOpenArticle } from '../state/open-article.ts';
import { useAppInfo } from '../state/queries.ts';
import { useRoute } from '../state/route.ts';
import { useSide } from '../state/sides.ts';

/** The article's title, else the view's, then the library's name. */
export function WindowTitle(): null {
  const { t } = useTranslation();
  const library = useAppInfo().data?.library?.name;
  const { view, articleId: first, besideId } = useRoute();
  const articleId = useSide() === 'second' ? besideId : first;
  const article = useOpenArticle((state) => state.view?.article);
  const where =
    articleId === null ? t(`app.titles.${view}`) : article?.id === articleId ? article.metadata.title : undefined;
  useEffect(() => {
    document.title = [where, library, t('app.name')].filter(Boolean).join(' — ');
  }, [where, library, t]);
  return null;
}
