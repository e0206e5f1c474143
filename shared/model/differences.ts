/** How much of a library is otherwise than it was known before; all are counts. */
export interface Differences {
  /** Articles that are new, or differ in anything. */
  articles: number;
  /** Of these, the ones that are new. */
  added: number;
  /** Of these, the ones whose text is another, and whose title, byline, publication or other details are. */
  texts: number;
  details: number;
  /** Of these, the ones whose annotations are others, where it is not known how many. */
  annotated: number;
  /** Annotations that were made, changed or removed; those of new articles are not counted. */
  annotations: number;
  /** Annotations that another text has elsewhere, and those whose words it has no more. */
  moved: number;
  lost: number;
  /** Articles that are not there any more. */
  gone: number;
}

export const noDifferences: Differences = {
  articles: 0,
  added: 0,
  texts: 0,
  details: 0,
  annotated: 0,
  annotations: 0,
  moved: 0,
  lost: 0,
  gone: 0,
};

export function addDifferences(a: Differences, b: Differences): Differences {
  return {
    articles: a.articles + b.articles,
    added: a.added + b.added,
    texts: a.texts + b.texts,
    details: a.details + b.details,
    annotated: a.annotated + b.annotated,
    annotations: a.annotations + b.annotations,
    moved: a.moved + b.moved,
    lost: a.lost + b.lost,
    gone: a.gone + b.gone,
  };
}
