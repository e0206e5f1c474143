import type { EvidenceByField } from '../../../shared/clean/metadata/derive-metadata.ts';
import type { ExtractedArticle } from '../../../shared/model/extracted.ts';
import type { Batch } from './batch.ts';
import { cleanBlocks } from './clean-blocks.ts';
import { type MainContent, mainContent } from './html/main-content.ts';
import { pageEvidence } from './html/page-metadata.ts';
import { parsePage } from './html/parse-page.ts';
import { type PageBlock, toBlocks } from './html/to-blocks.ts';
import { mergeEvidence } from './merge-evidence.ts';

interface PageSource {
  html: string;
  name: string;
  url?: string;
}

/** The blocks of the text, the lead before them unless it is among them. */
function withLead({ root, lead }: MainContent): PageBlock[] {
  const blocks = toBlocks(root);
  const opening = lead.flatMap((one) => toBlocks(one).filter(({ role }) => role !== 'caption'));
  const known = new Set(blocks.map(({ block }) => block.text));
  const isKnown = (text: string) => known.has(text) || [...known].some((other) => other.includes(text));
  // A lead is the article's first paragraph, whatever the page calls it: its names are no evidence against it.
  return [...opening.filter(({ block }) => !isKnown(block.text)).map((one) => ({ ...one, markup: '' })), ...blocks];
}

/** A web page: what it declares about itself, its main content, and of that only the article's own lines. */
export function readHtml({ html, name, url }: PageSource, batch?: Batch): ExtractedArticle {
  const page = parsePage(html);
  // Before the text is looked for, which takes the page apart.
  const stated = pageEvidence(page);
  const content = mainContent(page);
  const address: EvidenceByField = url ? { url: [{ value: url, source: 'person', score: 0.95 }] } : {};
  return cleanBlocks(
    {
      name,
      mediaType: 'text/html',
      blocks: content ? withLead(content) : [],
      declared: mergeEvidence(address, stated),
    },
    batch,
  );
}
