import type { AnnotationKind, ClaimStatus } from './annotation.ts';
import type { Link } from './link.ts';
import type { TextRange } from './selector.ts';

/** Links and embeds as lists show them, each with its place. */

export interface EvidenceRow {
  link: Link;
  /** Of linked words: where they stand; null for what is no place in an article. */
  place: {
    articleId: string;
    /** Null when the article is gone or in the trash. */
    title: string | null;
    /** The words now; those that were linked when their place is lost. */
    text: string;
    /** UTF-16 code units of that article's text; null when the place is lost. */
    range: TextRange | null;
  } | null;
  /** Of a file that was kept; null for what is none. */
  file: KeptFileState | null;
}

/** Is it what was kept, was it written to since, or is it gone? */
export type KeptFileState = 'kept' | 'changed' | 'missing';

/** A link seen from the words in its body: what those words support, contradict, repeat or give context to. */
export interface BacklinkRow {
  link: Link;
  /** The words now; those that were linked when their place is lost. */
  text: string;
  /** UTF-16 code units of their article's text; null when the place is lost. */
  range: TextRange | null;
  /** The annotation that the link is about. */
  about: {
    articleId: string;
    title: string;
    annotationId: string;
    kind: AnnotationKind;
    /** A claim as it is restated, else the annotated words. */
    text: string;
    /** Of a claim. */
    status: ClaimStatus | null;
  };
}

/** A note that embeds annotations of an article. */
export interface MentionRow {
  noteId: string;
  /** The article the note stands in; null when it stands alone. */
  articleId: string | null;
  title: string | null;
  /** Markdown. */
  text: string;
  /** Those of the article that was asked for. */
  annotationIds: string[];
}
