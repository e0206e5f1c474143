import type { Article } from './article.ts';

/** How a target, or the words in the body of a link, name the revision that their selectors were made on. */
export interface MadeOn {
  'stet:revision'?: number | undefined;
  'stet:sha256'?: string | undefined;
}

/**
 * The number that the revision has in this article: told by its hash, which is the same in every copy of a library, else by the
 * number it had where the selectors were made. Undefined for what names no revision of the article.
 */
export function revisionOf({ revisions }: Pick<Article, 'revisions'>, made: MadeOn): number | undefined {
  const { 'stet:revision': number, 'stet:sha256': hash } = made;
  const byHash = hash === undefined ? undefined : revisions.find(({ sha256 }) => sha256 === hash);
  return (byHash ?? revisions.find(({ revision }) => revision === number))?.revision;
}

/** The same with the hash said, where it is not and the number is one of the article's. */
export function withHash<Made extends MadeOn>(made: Made, { revisions }: Pick<Article, 'revisions'>): Made {
  if (made['stet:sha256'] !== undefined) return made;
  const hash = revisions.find(({ revision }) => revision === made['stet:revision'])?.sha256;
  return hash === undefined ? made : { ...made, 'stet:sha256': hash };
}
