import { emptyFile, type IncomingAnnotation, type IncomingFile, labelOf } from './incoming.ts';
import { noted } from './make-body.ts';
import { zoteroId } from './read-zotero.ts';

/** `([pdf](zotero://open-pdf/library/items/KEY?page=3&annotation=KEY))`: what Zotero puts behind the words. */
const link = /\(\[[^\]\n]{0,200}\]\((zotero:\/\/open(?:-pdf)?\/[^)\s]+)\)\)/g;
const citation = /\s*\(\[[^\]\n]{0,500}\]\(zotero:\/\/select[^)\s]*\)\)\s*$/;
/** Quotation marks of the languages that Zotero speaks. */
const opening = /["“„«»‘’「]/;
const closing = /["“”«»‘’」]\s*$/;

/**
 * A note that Zotero made from annotations and exported as Markdown. An annotation is its words in quotation marks, a citation,
 * a link that opens it, and what was noted about it, all in one line. Null when the text has no such link.
 */
export function readZoteroMarkdown(text: string): IncomingFile | null {
  const file = emptyFile();
  let links = 0;
  for (const line of text.split(/\r\n?|\n/)) {
    const found = [...line.matchAll(link)];
    links += found.length;
    const ends = found.map((match) => match.index + match[0].length);
    const pieces = found.map((match, at) => wordsBefore(line.slice(ends[at - 1] ?? 0, match.index)));
    for (const [at, [, url = '']] of found.entries()) {
      const exact = pieces[at]?.exact ?? null;
      const note = (pieces[at + 1]?.before ?? line.slice(ends[at])).trim();
      if (exact === null)
        file.unread.push({ label: labelOf(note, url), reason: 'It has no words in quotation marks.' });
      else file.annotations.push(incoming(exact, url, note));
    }
  }
  return links === 0 ? null : file;
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

/** The words are from the first quotation mark to the last; they may hold others. */
function wordsBefore(piece: string): { before: string; exact: string | null } {
  const quoted = piece.replace(citation, '').trimEnd();
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
