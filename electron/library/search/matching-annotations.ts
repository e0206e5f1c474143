import type { Names } from '../../../shared/search/names.ts';
import { parseQuery } from '../../../shared/search/parse-query.ts';
import { unpackId } from './packed-ids.ts';
import { planSearch } from './plan-search.ts';
import type { Rows } from './rows.ts';

/** Annotations that a query finds: their ids by the id of their article, the newest article first. */
export type AnnotationsFound = Map<string, string[]>;

/** Makes the search for all annotations that match, however many. */
export function createMatchingAnnotations(rows: Rows): (text: string, names: Names) => AnnotationsFound {
  return (text, names) => {
    const { tree } = parseQuery(text);
    const source = tree && planSearch(tree, names).annotations;
    const found: AnnotationsFound = new Map();
    if (!source) return found;
    const sql = `
      SELECT article.id, annotation.id FROM annotation JOIN article ON article.n = annotation.n >> 20
      WHERE article.trashed = 0 AND annotation.n IN (SELECT ${source.key} ${source.sql}) ORDER BY article.added DESC, annotation.n`;
    for (const [article, id] of rows(sql, ...source.values)) {
      const articleId = String(article);
      const ids = found.get(articleId);
      if (ids) ids.push(unpackId(id));
      else found.set(articleId, [unpackId(id)]);
    }
    return found;
  };
}
