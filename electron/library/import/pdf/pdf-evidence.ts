import type { PDFDocumentProxy } from 'pdfjs-dist';
import type { EvidenceByField } from '../../../../shared/clean/metadata/derive-metadata.ts';
import type { FoundBlock } from '../clean-blocks.ts';
import { DeclaredEvidence } from '../declared-evidence.ts';
import { safeHref } from '../marked-block.ts';

/** What programs put there that knew no better. */
const NO_TITLE =
  /^(?:untitled|document\d*|microsoft (?:word|powerpoint)\b.*|.*\.(?:docx?|indd|qxd|tex|pdf|html?|odt|pages))$/i;
const NO_AUTHOR = /^(?:user|admin\w*|unknown|owner|root|pc|author|anonymous|microsoft.*|adobe.*)$/i;

/**
 * The document's own information and its largest line. When it was made is not when the article was published, so
 * that dates come from its lines only.
 */
export async function pdfEvidence(pdf: PDFDocumentProxy, blocks: readonly FoundBlock[]): Promise<EvidenceByField> {
  const evidence = new DeclaredEvidence();
  const { info } = await pdf.getMetadata().catch(() => ({ info: {} }));
  const value = (name: string): string | null => {
    const found: unknown = (info as Record<string, unknown>)[name];
    return typeof found === 'string' ? found : null;
  };
  const title = value('Title')?.trim() ?? '';
  const heading = blocks
    .slice(0, 12)
    .find(({ block, taken }) => !taken && block.type === 'heading' && block.level === 1);
  evidence.add('title', heading?.block.text, 'pdf-heading', 0.7);
  if (!NO_TITLE.test(title)) evidence.add('title', title, 'pdf-information', 0.6);
  const author = value('Author')?.trim() ?? '';
  if (!NO_AUTHOR.test(author)) evidence.add('byline', author, 'pdf-information', 0.5);
  // Browsers print the page's address at the foot of each sheet; where there is no room for it, cut short.
  const printed = blocks.find(({ block, taken }) => taken && /^https?:\/\/[^\s…]+(?<!\.\.\.)$/.test(block.text));
  evidence.add('url', safeHref(printed?.block.text), 'pdf-foot', 0.7);
  evidence.add('language', languageOf(value('Language')), 'pdf-information', 0.85);
  return evidence.found;
}

function languageOf(value: string | null): string | null {
  try {
    return value === null ? null : (Intl.getCanonicalLocales(value)[0] ?? null);
  } catch {
    return null;
  }
}
