import type { AnnotationKind, ClaimKind } from '../../../shared/model/annotation.ts';
import type { ArticleRow } from '../../../shared/model/library.ts';
import type { EvidenceRelation } from '../../../shared/model/link.ts';
import type { TextRange } from '../../../shared/model/selector.ts';

/** One annotation as the index knows it. */
export interface IndexedAnnotation {
  id: string;
  kind: AnnotationKind;
  orphan: boolean;
  /** In the current text, UTF-16 code units; null for orphans and for notes on the article as a whole. */
  range: TextRange | null;
  /** A claim's status. */
  status: string | null;
  /** Id of the registered speaker or claimant. */
  person: string | null;
  claimKind: ClaimKind | null;
  /** A speaker's role as printed, '' where none is; null for all that is no quote. */
  role: string | null;
  /** Pieces of evidence that are linked to it. */
  evidence: Readonly<Record<EvidenceRelation, number>>;
  /** Changed in two places at once, and not settled yet. */
  conflict: boolean;
  words: string;
  /** The words are the text in `range` and what its selector says: they need not be kept a second time. */
  plain: boolean;
  /** Speaker or claimant as printed. */
  speaker: string;
  statement: string;
  note: string;
  /** Names of its tags, a line each. */
  tags: string;
  /** Ids of its tags in the codebook, a line for each tag, empty for one that has none; '' when none has one. */
  codes: string;
}

/** Where an article lies, and the state of its files when it was read: equal while nothing has changed. */
interface IndexedState {
  id: string;
  path: string;
  trashed: boolean;
  stamp: string;
}

export interface IndexedArticle extends IndexedState {
  row: ArticleRow;
  warnings: string[];
  /** The words of the text, as search takes them, in a line. */
  words: string;
  /** Name of the file that holds the text, beside article.json. */
  textFile: string;
  revision: number;
  modified: string;
  language: string | null;
  /** What else describes it and can be searched: the author's role, the place. */
  details: string;
  originalSha256: string;
  textSha256: string;
  /** Where it was found, in the form in which all addresses of one article are the same. */
  url: string | null;
  /** Its details or its text were changed in two places at once, and not settled yet. */
  conflict: boolean;
  annotations: IndexedAnnotation[];
}

/** A note that stands alone. Its stamp differs with all that is indexed of it. */
export interface IndexedNote {
  id: string;
  stamp: string;
  /** What it is called in a list. */
  title: string;
  created: string;
  modified: string;
  annotation: IndexedAnnotation;
}

/** An article whose files could not be understood: remembered, so that it is reported and not read again and again. */
export interface DamagedArticle extends IndexedState {
  warnings: string[];
}
