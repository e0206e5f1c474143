import type { ArticleEntry } from '../../search/article-entry.ts';
import type { ArticlePlace } from '../../store/library-paths.ts';

/** Articles to read, in order. */
export type ToReader = ArticlePlace[];

/** What was read of them, in the same order; null for what is out of the ordinary. */
export type FromReader = (ArticleEntry | null)[];
