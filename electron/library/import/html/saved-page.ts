import { decide, type EvidenceByField } from '../../../../shared/clean/metadata/derive-metadata.ts';
import type { ExtractedArticle } from '../../../../shared/model/extracted.ts';
import { DeclaredEvidence } from '../declared-evidence.ts';
import { fallbackTitle } from '../fallback-title.ts';
import { safeHref } from '../marked-block.ts';
import { mergeEvidence } from '../merge-evidence.ts';

/** Longer data URLs hold pictures, fonts and styles. In UTF-16 code units. */
const LONG_DATA = 1000;

/** Pictures that stay: none longer than `longest`, and no more than `all` together. In UTF-16 code units. */
interface KeptPictures {
  longest: number;
  all: number;
}

const NONE: KeptPictures = { longest: 0, all: 0 };

/**
 * A page without the content of its long data URLs, of which a SingleFile page may have 50 MB: they need not be
 * parsed. One pass over the text; what looks like a data URL in running text is shorter, and stays.
 */
export function stripEmbeddedData(html: string, pictures = NONE): string {
  if (html.length < LONG_DATA) return html;
  const kept: string[] = [];
  let from = 0;
  let left = pictures.all;
  for (let at = html.indexOf('data:'); at >= 0; at = html.indexOf('data:', at + 5)) {
    const end = endOfData(html, at);
    if (end - at < LONG_DATA) continue;
    if (end - at <= Math.min(left, pictures.longest) && html.startsWith('data:image/', at)) {
      left -= end - at;
      at = end - 5;
      continue;
    }
    kept.push(html.slice(from, at), 'data:,');
    from = end;
    at = end - 5;
  }
  return from === 0 ? html : kept.join('') + html.slice(from);
}

/** Where the value ends that begins there: at the quote before it, else at the first blank, quote or bracket. */
function endOfData(html: string, start: number): number {
  const quote = html[start - 1];
  // Only as a value: quoted words of a running text are never taken for one.
  const isValue = (quote === '"' || quote === "'") && /[=(]/.test(html[start - 2] ?? '');
  if (isValue && /^data:[\w.+-]+\/[\w.+-]+[;,]/.test(html.slice(start, start + 100))) {
    const end = html.indexOf(quote, start);
    return end < 0 ? html.length : end;
  }
  END.lastIndex = start;
  return END.exec(html)?.index ?? html.length;
}

const END = /[\s"'<>)]/g;

/** The address that SingleFile and browsers write into a comment at the head of a page they save. */
export function savedFrom(html: string): EvidenceByField {
  const evidence = new DeclaredEvidence();
  const head = html.slice(0, 4096);
  const comment =
    /<!--\s*Page saved with SingleFile\s+url:\s*(\S+)/i.exec(head) ?? /<!--\s*saved from url=\(\d+\)(\S+)/i.exec(head);
  evidence.add('url', safeHref(comment?.[1]), 'saved-page', 0.85);
  return evidence.found;
}

/** The article with what was found about it elsewhere; its metadata follow the evidence. */
export function withEvidence(article: ExtractedArticle, more: EvidenceByField, name: string): ExtractedArticle {
  if (Object.keys(more).length === 0) return article;
  const evidence = mergeEvidence(article.evidence, more);
  return { ...article, evidence, metadata: decide(evidence, fallbackTitle(name, article.blocks)) };
}
