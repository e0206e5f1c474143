import type { AnnotationOutcome } from '../../../shared/exchange/incoming.ts';
import type { Annotation } from '../../../shared/model/annotation.ts';
import type { Link } from '../../../shared/model/link.ts';
import { call } from '../../state/bridge.ts';

interface Made<One> {
  from: null;
  to: One;
}

/** What came into an article: annotations, and links to those. */
export interface MadeInArticle {
  articleId: string;
  changes: Made<Annotation>[];
  links: Made<Link>[];
}

/** What came into articles with an import, as it is now: the changes that it made. */
export async function madeIn(outcomes: readonly AnnotationOutcome[]): Promise<MadeInArticle[]> {
  const ids = new Set(
    outcomes.flatMap(({ status, annotationId }) => (status === 'skipped' ? [] : (annotationId ?? []))),
  );
  const articles = new Set(
    outcomes.flatMap(({ status, articleId }) => (status === 'skipped' ? [] : (articleId ?? []))),
  );
  const made: MadeInArticle[] = [];
  for (const articleId of articles) {
    const { annotations } = await call('articles.read', articleId);
    const links = await call('evidence.list', articleId);
    made.push({
      articleId,
      changes: annotations.flatMap(({ annotation: to }) => (ids.has(to.id) ? [{ from: null, to }] : [])),
      links: links.flatMap(({ link: to }) => (ids.has(to.id) ? [{ from: null, to }] : [])),
    });
  }
  return made;
}
