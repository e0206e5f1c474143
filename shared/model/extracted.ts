import type { ArticleMetadata, Evidence, MetadataField } from './article.ts';
import type { MediaType } from './article-types.ts';
import type { Block } from './block.ts';
import type { Removal } from './removal.ts';

/** What an importer makes of one source: clean text, honest metadata, and everything it took out. */
export interface ExtractedArticle {
  metadata: ArticleMetadata;
  evidence: Partial<Record<MetadataField, Evidence[]>>;
  blocks: Block[];
  removals: Removal[];
  /** Lines that stay in the text, though much speaks against them: doubtful, at the block that they are. */
  doubts: Removal[];
  /** For plain text: one entry per line of the source that is not blank, true where the line stays. Else null. */
  keep: boolean[] | null;
  /** Of the source. */
  mediaType: MediaType;
}
