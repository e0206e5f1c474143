/** How much of a library is otherwise than it was known before; all are counts. */
export interface Differences {
  /** Articles that are new, or differ in anything. */
  articles: number;
  /** Of these, the ones whose text is another. */
  texts: number;
  /** Annotations that were made, changed or removed. */
  annotations: number;
  /** Annotations that another text has elsewhere, and those whose words it has no more. */
  moved: number;
  lost: number;
  /** Articles that are not there any more. */
  gone: number;
}

export const noDifferences: Differences = { articles: 0, texts: 0, annotations: 0, moved: 0, lost: 0, gone: 0 };

export function addDifferences(a: Differences, b: Differences): Differences {
  return {
    articles: a.articles + b.articles,
    texts: a.texts + b.texts,
    annotations: a.annotations + b.annotations,
    moved: a.moved + b.moved,
    lost: a.lost + b.lost,
    gone: a.gone + b.gone,
  };
}
