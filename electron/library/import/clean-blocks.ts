import { assemble } from '../../../shared/clean/assemble.ts';
import { cleanLines } from '../../../shared/clean/clean-lines.ts';
import { KEPT, type Verdict } from '../../../shared/clean/evidence.ts';
import { decide, deriveEvidence, type EvidenceByField } from '../../../shared/clean/metadata/derive-metadata.ts';
import type { Stated } from '../../../shared/clean/stated.ts';
import { makeLine } from '../../../shared/clean/text/line.ts';
import type { MediaType } from '../../../shared/model/article-types.ts';
import type { Block } from '../../../shared/model/block.ts';
import type { ExtractedArticle } from '../../../shared/model/extracted.ts';
import type { Batch } from './batch.ts';
import { fallbackTitle } from './fallback-title.ts';
import type { PageBlock } from './html/to-blocks.ts';
import { mergeEvidence } from './merge-evidence.ts';

/** A block of a source. */
export interface FoundBlock extends PageBlock {
  /** Where its reader knows already that it is none of the article. */
  taken?: Verdict;
  /** Number of its first line in the source, from 1 on; its place among the blocks when absent. */
  line?: number;
}

export interface FoundText {
  name: string;
  mediaType: MediaType;
  blocks: readonly FoundBlock[];
  /** What the file says about itself outside its text. */
  declared: EvidenceByField;
  /** What it calls itself where it declares no title. */
  title?: string | undefined;
}

/** Of what a file declares, that which pages print beside the text as well. */
function statedIn({ declared, title }: FoundText): Stated {
  const { byline = [], published = [], publication } = declared;
  return {
    title: declared.title?.[0]?.value ?? title ?? null,
    publication: publication?.[0]?.value ?? null,
    names: byline.flatMap(({ value }) => [value, ...value.split(', ')]),
    days: published.flatMap(({ value, source }) => (OF_PAGE.test(source) ? [value.slice(0, DAY)] : [])),
  };
}

/** Where a day stands that is no line's. */
const OF_PAGE = /^(?:json-ld|meta|address|time-element)$/;
/** Characters of a day in ISO 8601. */
const DAY = 10;

/** The blocks that a reader found, through the same line cleaning as those of a page. */
export function cleanBlocks(found: FoundText, batch?: Batch): ExtractedArticle {
  const lines = found.blocks.map(({ block, role, linked, markup, line }, index) =>
    makeLine(block.text, { first: line ?? index + 1, group: index, role, linked, markup }),
  );
  // What its reader has taken out is not there for the cleaner, nor for what the lines say about the article.
  const open = lines.filter((_, index) => !found.blocks[index]?.taken);
  const cleaned = cleanLines(open, { stated: statedIn(found), batch });
  const cleaner = cleaned.verdicts.values();
  const verdicts = found.blocks.map(({ taken }) => taken ?? cleaner.next().value ?? KEPT);
  const { blocks, removals, doubts } = assemble(lines, verdicts, (index) => found.blocks[index]?.block as Block);
  const evidence = mergeEvidence(found.declared, deriveEvidence(open, cleaned));
  return {
    metadata: decide(evidence, fallbackTitle(found.name, blocks)),
    evidence,
    blocks,
    removals,
    doubts,
    keep: null,
    mediaType: found.mediaType,
  };
}
