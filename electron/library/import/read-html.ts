import { assemble } from '../../../shared/clean/assemble.ts';
import { cleanLines } from '../../../shared/clean/clean-lines.ts';
import { decide, deriveEvidence, type EvidenceByField } from '../../../shared/clean/derive-metadata.ts';
import { makeLine } from '../../../shared/clean/line.ts';
import type { Block } from '../../../shared/model/block.ts';
import type { ExtractedArticle } from '../../../shared/model/extracted.ts';
import type { Batch } from './batch.ts';
import { fallbackTitle } from './fallback-title.ts';
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
  const opening = lead ? toBlocks(lead).filter(({ role }) => role !== 'caption') : [];
  const known = new Set(blocks.map(({ block }) => block.text));
  const isKnown = (text: string) => known.has(text) || [...known].some((other) => other.includes(text));
  // A lead is the article's first paragraph, whatever the page calls it: its names are no evidence against it.
  return [...opening.filter(({ block }) => !isKnown(block.text)).map((one) => ({ ...one, markup: '' })), ...blocks];
}

/** A web page: what it declares about itself, its main content, and of that only the article's own lines. */
export function readHtml(source: PageSource, batch?: Batch): ExtractedArticle {
  const page = parsePage(source.html);
  const declared = pageEvidence(page);
  const content = mainContent(page);
  const found = content ? withLead(content) : [];
  const lines = found.map(({ block, role, linked, markup }, index) =>
    makeLine(block.text, { first: index + 1, group: index, role, linked, markup }),
  );
  const [title, publication] = [declared.title?.[0]?.value, declared.publication?.[0]?.value];
  const cleaned = cleanLines(lines, { title, publication, batch });
  const { blocks, removals, doubts } = assemble(lines, cleaned.verdicts, (index) => found[index]?.block as Block);
  const address: EvidenceByField = source.url ? { url: [{ value: source.url, source: 'person', score: 0.95 }] } : {};
  const evidence = mergeEvidence(address, declared, deriveEvidence(lines, cleaned));
  return {
    metadata: decide(evidence, fallbackTitle(source.name, blocks)),
    evidence,
    blocks,
    removals,
    doubts,
    keep: null,
    mediaType: 'text/html',
  };
}
