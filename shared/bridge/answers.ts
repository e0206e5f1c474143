import type { FormatInfo } from '../export/format.ts';
import type { Annotation, PlacedAnnotation } from '../model/annotation.ts';
import type { Article } from '../model/article.ts';
import type { Block } from '../model/block.ts';
import type { LibraryInfo } from '../model/library.ts';
import type { Removal } from '../model/removal.ts';
import type { Settings } from '../model/settings.ts';

export interface RecentLibrary {
  folder: string;
  name: string;
  /** Absent while it lies in its folder; else the folder it lies in now, or null where nobody knows. */
  now?: string | null;
}

export interface AppInfo {
  version: string;
  platform: 'darwin' | 'win32' | 'linux';
  runtime: 'electron' | 'chromium';
  settings: Settings;
  /** The open library, or null before one has been chosen. */
  library: LibraryInfo | null;
  recent: RecentLibrary[];
  exportFormats: ExportFormatInfo[];
}

export type ExportFormatInfo = FormatInfo;

/** All that the reader shows of one article. */
export interface ArticleView {
  article: Article;
  blocks: Block[];
  /** SHA-256 of the text's file: what an edit says it was made on. */
  textHash: string;
  removals: Removal[];
  annotations: PlacedAnnotation[];
  trashed: boolean;
}

/** One revision of an article's text, without the text. */
export interface RevisionInfo {
  revision: number;
  /** ISO 8601, UTC. */
  created: string;
  /** Why it was made; null for the text as it was imported. */
  reason: string | null;
}

export interface AnnotationRow {
  articleId: string;
  articleTitle: string;
  /** When the article was published, as its source says. */
  articlePublished: string | null;
  annotation: Annotation;
  /** The annotated words; several targets are joined by " … ". */
  text: string;
  orphan: boolean;
}

export interface ArticleAnnotations {
  articleId: string;
  annotations: Annotation[];
}
