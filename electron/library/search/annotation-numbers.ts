/**
 * An annotation's number in the index holds its article's, so that search need not look it up for each of thousands of
 * matches: article × 2^20 + position. Safe in a double up to 2^33 articles. SQL says `n >> 20`.
 */
const PER_ARTICLE = 2 ** 20;

export function annotationNumber(article: number, position: number): number {
  if (position >= PER_ARTICLE) throw new RangeError('An article has more than a million annotations.');
  return article * PER_ARTICLE + position;
}

export function articleOfAnnotation(number: number): number {
  return Math.floor(number / PER_ARTICLE);
}

/** The numbers that the annotations of an article can have: from the first to below the second. */
export function numbersOfArticle(article: number): [from: number, below: number] {
  return [article * PER_ARTICLE, (article + 1) * PER_ARTICLE];
}
