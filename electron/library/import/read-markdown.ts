import { assemble } from '../../../shared/clean/assemble.ts';
import { cleanLines } from '../../../shared/clean/clean-lines.ts';
import { decide, deriveEvidence } from '../../../shared/clean/derive-metadata.ts';
import { makeLine } from '../../../shared/clean/line.ts';
import type { Block } from '../../../shared/model/block.ts';
import type { ExtractedArticle } from '../../../shared/model/extracted.ts';
import type { Batch } from './batch.ts';
import { fallbackTitle } from './fallback-title.ts';
import { splitFrontMatter } from './markdown/front-matter.ts';
import { markdownBlocks } from './markdown/markdown-blocks.ts';
import { linkedShare } from './marked-block.ts';
import { mergeEvidence } from './merge-evidence.ts';

/** A Markdown file with or without YAML front matter. HTML inside it is taken for its text only. */
export function readMarkdown(text: string, name: string, batch?: Batch): ExtractedArticle {
  const { evidence: declared, body, firstLine } = splitFrontMatter(text);
  const found = markdownBlocks(body, firstLine);
  const lines = found.map(({ block, line }, index) =>
    makeLine(block.text, { first: line, group: index, role: block.type, linked: linkedShare(block) }),
  );
  const heading = found.findIndex(({ block }) => block.type === 'heading' && block.level === 1);
  const title =
    declared.title?.[0]?.value ?? (heading >= 0 && heading < 8 ? (found[heading]?.block.text ?? null) : null);
  const publication = declared.publication?.[0]?.value;
  const cleaned = cleanLines(lines, { title, publication, batch });
  const { blocks, removals, doubts } = assemble(lines, cleaned.verdicts, (index) => found[index]?.block as Block);
  const evidence = mergeEvidence(declared, deriveEvidence(lines, cleaned));
  return {
    metadata: decide(evidence, fallbackTitle(name, blocks)),
    evidence,
    blocks,
    removals,
    doubts,
    keep: null,
    mediaType: 'text/markdown',
  };
}
