import { siteLineKey, siteOf } from '../../shared/clean/site-rules.ts';
import { fail, ok, type Result } from '../../shared/model/result.ts';
import type { SiteRule } from '../../shared/model/site-rule.ts';
import type { LibraryContext } from './library-context.ts';
import { findArticle, readArticle } from './store/article-files.ts';
import { sha256 } from './store/sha256.ts';

/**
 * The rule that a decision about a line of an article makes for its site. Deciding otherwise about such a line replaces it:
 * a site has one rule for a line.
 */
export async function siteRuleFor(
  context: LibraryContext,
  articleId: string,
  line: string,
  action: SiteRule['action'],
): Promise<Result<SiteRule>> {
  const place = await findArticle(context.folder, articleId);
  if (!place.ok) return place;
  const article = await readArticle(context.folder, place.value);
  if (!article.ok) return article;
  const site = siteOf(article.value.metadata);
  if (site === null) {
    return fail(
      'bad-arguments',
      'It is not known where this article comes from. Give it a publication or an address in its details first.',
    );
  }
  const id = sha256(`${site.toLowerCase()}\n${siteLineKey(line)}`).slice(0, 16);
  return ok({ id, site, action, line: line.trim(), created: new Date().toISOString() });
}
