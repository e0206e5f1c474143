import type { ExtractedArticle } from '../../../shared/model/extracted.ts';
import type { Batch } from './batch.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { splitFrontMatter } from './markdown/front-matter.ts';
import { markdownBlocks } from './markdown/markdown-blocks.ts';
import { linkedShare } from './marked-block.ts';

/** A Markdown file with or without YAML front matter. HTML inside it is taken for its text only. */
export function readMarkdown(text: string, name: string, batch?: Batch): ExtractedArticle {
  const { evidence: declared, body, firstLine } = splitFrontMatter(text);
  const blocks = markdownBlocks(body, firstLine).map(({ block, line }) => ({
    block,
    line,
    role: block.type,
    linked: linkedShare(block),
    markup: '',
  }));
  const heading = blocks.slice(0, 8).find(({ block }) => block.type === 'heading' && block.level === 1);
  return cleanBlocks({ name, mediaType: 'text/markdown', blocks, declared, title: heading?.block.text }, batch);
}
