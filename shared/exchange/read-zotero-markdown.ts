import { emptyFile, type IncomingAnnotation, type IncomingFile, labelOf } from './incoming.ts';
import { noted } from './make-body.ts';
import { zoteroId } from './read-zotero.ts';

/** `([pdf](zotero://open-pdf/library/items/KEY?page=3&annotation=KEY))`: what Zotero puts behind the words. */
const link = /\(\[[^\]\n]{0,200}\]\((zotero:\/\/open(?:-pdf)?\/[^)\s]+)\)\)/g;
const citation = /\s*\(\[[^\]\n]{0,500}\]\(zotero:\/\/select[^)\s]*\)\)\s*$/;
const leadingCitation = /^\(\[[^\]\n]{0,500}\]\(zotero:\/\/select[^)\s]*\)\)\s*/;
/** Quotation marks of the languages that Zotero speaks. */
const opening = /["“„«»‘’「]/;
const closing = /["“”«»‘’」]\s*$/;

/**
 * A note that Zotero made from annotations and exported as Markdown. An annotation is its words in quotation marks, a citation,
 * a link that opens it, and what was noted about it, all in one paragraph; or, by a reader's own template, the words as a block
 * quotation with the rest in it or behind it. Null when the text has no such link.
 */
export function readZoteroMarkdown(text: string): IncomingFile | null {
  const file = emptyFile();
  let links = 0;
  const paragraphs = paragraphsOf(text);
  for (const [number, paragraph] of paragraphs.entries()) {
    const isQuotation = paragraph.startsWith('>');
    const line = isQuotation ? paragraph.replace(/^> ?/gm, '') : paragraph;
    const found = [...line.matchAll(link)];
    links += found.length;
    const ends = found.map((match) => match.index + match[0].length);
    const pieces = found.map((match, at) => wordsBefore(line.slice(ends[at - 1] ?? 0, match.index), isQuotation));
    for (const [at, [, url = '']] of found.entries()) {
      const exact = pieces[at]?.exact ?? null;
      const last = at === found.length - 1;
      const behind = isQuotation && last ? notedBehind(paragraphs, number) : [];
      const note = [(pieces[at + 1]?.before ?? line.slice(ends[at])).trim(), ...behind].join('\n').trim();
      if (exact === null)
        file.unread.push({ label: labelOf(note, url), reason: 'It has no words in quotation marks.' });
      else file.annotations.push(incoming(exact, url, note));
    }
  }
  return links === 0 ? null : file;
}

/** Lines; those that a line break within a paragraph (two spaces) or a block quotation holds together are one. */
function paragraphsOf(text: string): string[] {
  const paragraphs: { lines: string[]; isQuotation: boolean }[] = [];
  let goesOn = false;
  for (const line of text.split(/\r\n?|\n/)) {
    const last = paragraphs.at(-1);
    const isQuotation = line.startsWith('>');
    const isMore = isQuotation ? last?.isQuotation : goesOn && line.trim() !== '' && last?.isQuotation === false;
    if (last && isMore) last.lines.push(line.trimEnd());
    else paragraphs.push({ lines: [line.trimEnd()], isQuotation });
    goesOn = line.endsWith('  ');
  }
  return paragraphs.map(({ lines }) => lines.join('\n'));
}

/** Behind a block quotation, up to what has words of its own, a heading or a rule. */
function notedBehind(paragraphs: readonly string[], quotation: number): string[] {
  const noted: string[] = [];
  for (let at = quotation + 1; at < paragraphs.length; at++) {
    const paragraph = paragraphs[at] ?? '';
    if (/^(?:>|#|---|\* \* \*)/.test(paragraph) || paragraph.search(link) >= 0) break;
    const words = paragraph.replace(leadingCitation, '').trim();
    if (words !== '') noted.push(words);
  }
  return noted;
}

function incoming(exact: string, url: string, note: string): IncomingAnnotation {
  const key = /[?&]annotation=([A-Z0-9]+)/.exec(url)?.[1];
  return {
    label: labelOf(exact, note),
    article: { id: null, url: null, title: null, text: null },
    annotation: {
      id: zoteroId(key ?? `${url} ${exact}`),
      ...noted(note, []),
      created: null,
      creator: null,
      kept: { 'stet:foreign': { format: 'zotero-markdown', link: url } },
    },
    targets: [{ quote: { type: 'TextQuoteSelector', exact }, range: null }],
  };
}

/** The words are from the first quotation mark to the last; they may hold others. A block quotation is its words. */
function wordsBefore(piece: string, isQuotation: boolean): { before: string; exact: string | null } {
  const quoted = piece.replace(citation, '').trimEnd();
  if (isQuotation) {
    const words = plain(quoted).replace(/\s+/g, ' ');
    const [, marked] = /^["“„«»‘’「](.*)["“”«»‘’」]$/su.exec(words) ?? [];
    return { before: '', exact: (marked ?? words).trim() || null };
  }
  const start = quoted.search(opening);
  if (start < 0 || !closing.test(quoted) || quoted.length - start < 3) return { before: piece, exact: null };
  return { before: quoted.slice(0, start), exact: plain(quoted.slice(start + 1, -1)) };
}

/** Without emphasis and escapes: the words as they stood in what was read. */
function plain(markdown: string): string {
  return markdown
    .replace(/(?<!\\)(\*{1,3}|_{2,3})(?=\S)([^*_]+)(?<=\S)\1/gu, '$2')
    .replace(/\\([!-/:-@[-`{-~])/g, '$1')
    .trim();
}
