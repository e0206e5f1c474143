import type { Annotation, Body } from '../model/annotation.ts';
import type { Person } from '../model/person.ts';
import type { TextQuoteSelector } from '../model/selector.ts';
import type { IncomingLink } from './incoming-link.ts';

/** Where an annotation of another program says that it belongs. */
export interface IncomingArticle {
  /** Id of an article of a Stet library, where that is where it comes from. */
  id: string | null;
  /** Web address, or whatever the other program names the page by. */
  url: string | null;
  title: string | null;
  /** The whole text, where the file brings it. */
  text: string | null;
}

/** Words that an annotation is about. */
export interface IncomingTarget {
  quote: TextQuoteSelector | null;
  /** UTF-16 code units of the article's text as the file brings it; only where it does. */
  range: { start: number; end: number } | null;
}

/** An annotation as every reader of a format hands it on: in Stet's terms, but without a place in an article. */
export interface IncomingAnnotation {
  /** How people are told of it: its words, or its note. */
  label: string;
  article: IncomingArticle;
  annotation: Pick<Annotation, 'id' | 'stet:kind' | 'motivation'> & {
    created: string | null;
    creator: string | null;
    body: Body[];
    /** The person that the quote or the claim is of, where the file tells it apart from the name as printed: an id among its people, or a name. */
    person?: string;
    /** What Stet has no field for: it is kept and goes out again. */
    kept: Record<string, unknown>;
  };
  /** None: the article as a whole. */
  targets: IncomingTarget[];
}

/** An annotation that could not be understood. */
export interface UnreadAnnotation {
  label: string;
  reason: string;
}

export interface IncomingFile {
  annotations: IncomingAnnotation[];
  /** Notes that stand alone: they belong to the library. */
  notes: Pick<IncomingAnnotation, 'label' | 'annotation'>[];
  /** Between annotations of the file, and their evidence; only exports of Stet have them. */
  links: IncomingLink[];
  unread: UnreadAnnotation[];
  /** People of a Stet library that quotes and claims are of. */
  people: Person[];
  /** Kept files that the file brings, by the source that its links name them by; null for what it does not. */
  kept(source: string): Uint8Array | null;
  /** Codes that tags refer to by name. */
  codes: { id: string; name: string; parent: string | null; color: string | null; definition: string }[];
}

/** What happened to one annotation of the file. */
export interface AnnotationOutcome {
  status: 'placed' | 'unplaced' | 'skipped';
  label: string;
  articleId: string | null;
  articleTitle: string | null;
  annotationId: string | null;
  /** A sentence; set unless placed. */
  reason?: string;
}

export const emptyFile = (): IncomingFile => ({
  ...{ annotations: [], notes: [], links: [], unread: [], codes: [], people: [] },
  kept: () => null,
});

/** One line of at most 80 characters. */
export function labelOf(...texts: (string | null | undefined)[]): string {
  const line = (texts.find((text) => text?.trim()) ?? 'An annotation').trim().replace(/\s+/g, ' ');
  return line.length > 80 ? `${line.slice(0, 79).toWellFormed()}…` : line;
}
