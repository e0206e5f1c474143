import type { ArticleRow } from '../../../shared/model/library.ts';

/** A row of the article list with what the test says and plain values for the rest. */
export function row(values: Partial<ArticleRow> & { id: string }): ArticleRow {
  return {
    title: 'Ferry strike ends',
    byline: null,
    publication: null,
    published: null,
    added: '2024-01-01T00:00:00Z',
    status: 'unread',
    starred: false,
    trashed: false,
    words: 400,
    counts: { highlight: 0, quote: 0, claim: 0, note: 0, tag: 0 },
    ...values,
  };
}
