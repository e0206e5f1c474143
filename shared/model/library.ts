import * as z from 'zod';

/** library.json */
export const libraryFileSchema = z.looseObject({
  format: z.literal(1),
  id: z.string().min(1),
  name: z.string().min(1),
  created: z.string(),
});
export type LibraryFile = z.infer<typeof libraryFileSchema>;

export interface LibraryInfo {
  id: string;
  name: string;
  /** Absolute path of the folder. */
  folder: string;
  articles: number;
  trashed: number;
  /** Sentences about what was found damaged and set aside while loading; empty in a sound library. */
  warnings: string[];
}

/** One line of the article list. */
export interface ArticleRow {
  id: string;
  title: string;
  byline: string | null;
  publication: string | null;
  published: string | null;
  added: string;
  status: 'unread' | 'reading' | 'done';
  starred: boolean;
  trashed: boolean;
  words: number;
  /** Annotations by kind. */
  counts: Record<'highlight' | 'quote' | 'claim' | 'note' | 'tag', number>;
}

/**
 * What happened to one source of an import. What is skipped is a file of another kind that lay in a folder. A duplicate is a copy, of which nothing was added, or another version of an
 * article: that is added beside it, `id` is its own, and `versionOf` the other's.
 */
export interface ImportOutcome {
  source: string;
  status: 'added' | 'duplicate' | 'failed' | 'skipped';
  id: string | null;
  title: string | null;
  /** A sentence; set for all that were not simply added. */
  reason?: string;
  versionOf?: string;
  /** The article that it is a copy of lies in the trash. */
  trashed?: true;
}

/**
 * A search hit: the article and the places in it, or a note that stands alone, which its places name. Ranges are UTF-16 code units of
 * `snippet`.
 */
export interface SearchHit {
  /** Null for a note that stands alone. */
  articleId: string | null;
  /** Of a note its first line. */
  title: string;
  publication: string | null;
  published: string | null;
  places: SearchPlace[];
}

export interface SearchPlace {
  /** `speaker` and `claimant`: not what was said, but who said it. */
  where: 'title' | 'text' | 'quote' | 'speaker' | 'claim' | 'claimant' | 'note' | 'tag' | 'highlight' | 'metadata';
  annotationId: string | null;
  snippet: string;
  marks: { start: number; end: number }[];
  /** Where it stands in the article text, UTF-16 code units; null for metadata. */
  range: { start: number; end: number } | null;
}

export interface SearchResults {
  hits: SearchHit[];
  /** Articles that match in all; `hits` may be fewer. */
  total: number;
  /** Notes that stand alone and match. */
  standing: number;
  /** True when there may be more than these: what is very common is not counted while somebody types. */
  more: boolean;
  /** What of the query could not be parsed and was searched as plain words. */
  notes: string[];
}

export type SearchSort = 'relevance' | 'date' | 'title';

/** A value that would narrow a search, and how many articles would be left. */
export interface Facet {
  value: string;
  count: number;
}

/** Who speaks: somebody whom the library knows under all their names, or a name as printed. */
export interface SpeakerFacet extends Facet {
  known: boolean;
}

/** Counts of the newest 20,000 matches. */
export interface SearchFacets extends Record<'kind' | 'publication' | 'year' | 'status', Facet[]> {
  speaker: SpeakerFacet[];
}

/** One finding of `check`. */
export interface CheckFinding {
  severity: 'damage' | 'warning';
  /** Path relative to the library. */
  path: string;
  message: string;
  /** What can be done about it, where something can. */
  repair?: Repair;
}

/**
 * What can be mended without losing anything: `sweep` deletes a file that a write which was cut short left behind, `merge`
 * takes what a conflict copy says into the file that it is a copy of and moves the copy to the trash, `accept` writes down the hash
 * of a file that was changed outside of Stet and can be read.
 */
export const repairSchema = z.object({
  kind: z.enum(['sweep', 'merge', 'accept']),
  /** Of the file it is about, relative to the library. */
  path: z.string().min(1).max(1000),
});
export type Repair = z.infer<typeof repairSchema>;

/** Sizes in bytes. */
export interface LibraryHealth {
  files: number;
  bytes: number;
  indexBytes: number;
  /** Articles without and in the trash. */
  articles: number;
  trashed: number;
  annotations: number;
  warnings: string[];
}
