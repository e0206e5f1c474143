import type { Annotation, PlacedAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { Code } from '../model/codebook.ts';
import type { Link } from '../model/link.ts';
import type { Person } from '../model/person.ts';
import type { MarksOf } from '../survey/marks-of.ts';
import type { ZipMeans } from './zip/zip-writer.ts';

/** One article as the exporters see it: the revision that is read, and its annotations with their places in it. */
export interface ExportSource {
  article: Article;
  blocks: Block[];
  annotations: PlacedAnnotation[];
  /** From evidence and other annotations to those of this article. */
  links: readonly Link[];
  /** Files kept as evidence by the source that links name; only for formats that take them along. */
  files?: ReadonlyMap<string, Uint8Array>;
}

/** What an export knows besides the articles. */
export interface ExportContext {
  library: { id: string; name: string };
  people: readonly Person[];
  codes: readonly Code[];
  /** Notes that stand alone, newest first; absent where only some of the library is exported. */
  notes?: readonly Annotation[];
  /** How many articles the export will hold. */
  articles: number;
  /** ISO 8601, UTC: when the export is made. */
  now: string;
  /** Id of one of the format's templates; the first when absent. */
  template?: string | undefined;
  /** What the system offers to pack and to hold what must wait; what is built in works in memory. */
  means?: ZipMeans;
}

export type Chunk = string | Uint8Array;

/**
 * Writes one export, piece by piece: `head` once, `article` for each article in order, `tail` once. Nothing is
 * held that is not needed for the tail, so a whole library passes through in flat memory.
 */
export interface ExportWriter {
  head(): Iterable<Chunk>;
  article(source: ExportSource): Iterable<Chunk>;
  /** Asked after the last article: a sentence on why the file would hold nothing, null where it holds something. Absent where an empty one is of use. */
  nothing?(): string | null;
  tail(): Iterable<Chunk>;
}

/** One of several ways in which a format can lay out the same. */
export interface ExportTemplate {
  id: string;
  /** As it stands in a menu. */
  name: string;
}

/** What a format is for; menus put together what has the same. */
export const formatGroups = ['document', 'table', 'annotations', 'project', 'bibliography', 'bundle'] as const;

/** A format as it is offered. */
export interface FormatInfo {
  id: string;
  /** As it stands in a menu. */
  name: string;
  /** Of the file, without the dot. */
  extension: string;
  group: (typeof formatGroups)[number];
  /** What it is made of; without any of it there is nothing to write. Absent where an empty file is of use. */
  needs?: 'checked-claims';
  /** Absent where there is only one way. */
  templates?: readonly ExportTemplate[];
}

export interface ExportFormat extends FormatInfo {
  open(context: ExportContext): ExportWriter;
}

/** What to export. No ids: the whole library without the trash. */
export interface Exported {
  ids: string[];
  /** These annotations alone, whatever the ids. */
  marks?: MarksOf | undefined;
}

/** What to export, and how. */
export interface ExportChoice extends Exported {
  /** Id of a format, and of one of its templates. */
  format: string;
  template?: string | undefined;
}

export interface ExportOptions extends ExportChoice {
  /** Path of the file to write. */
  out: string;
}
