import { type DefaultTreeAdapterTypes, parseFragment } from 'parse5';
import { emptyFile, type IncomingArticle, type IncomingFile, labelOf } from '../../../../shared/exchange/incoming.ts';
import { noted } from '../../../../shared/exchange/make-body.ts';
import { zoteroId } from '../../../../shared/exchange/read-zotero.ts';

type Node = DefaultTreeAdapterTypes.ChildNode;
type Element = DefaultTreeAdapterTypes.Element;

/** Notes are written by hand; a larger file is none. UTF-16 code units. */
const MOST = 4 * 1024 * 1024;
/** Stands for a link of Zotero in what is noted, until the brackets around it are gone. */
const LINK = '\u0000';

const nowhere: IncomingArticle = { id: null, url: null, title: null, text: null };

/**
 * The annotations in a note of Zotero's editor: the words in a `span` of the class "highlight", a citation, a link where one was
 * asked for, and what was noted about them. Null when the text has no such span.
 */
export function readZoteroHtml(html: string, article = nowhere): IncomingFile | null {
  if (html.length > MOST || !/class="highlight"/.test(html)) return null;
  const marks = [...elementsIn(parseFragment(html).childNodes)].filter(isMark);
  if (marks.length === 0) return null;
  const file = emptyFile();
  for (const mark of marks) {
    const exact = unquoted(textOf(mark));
    const { note, link } = behind(mark);
    const key = keyIn(mark, link);
    if (exact === '') {
      file.unread.push({ label: labelOf(note, article.title), reason: 'It has no words.' });
      continue;
    }
    file.annotations.push({
      label: labelOf(exact, note),
      article,
      annotation: {
        id: zoteroId(key ?? `${article.title} ${exact} ${note}`),
        ...noted(note, []),
        created: null,
        creator: null,
        kept: { 'stet:foreign': { format: 'zotero-html', ...(link !== null && { link }) } },
      },
      targets: [{ quote: { type: 'TextQuoteSelector', exact }, range: null }],
    });
  }
  return file;
}

/** All below, in their order; a file may nest them deeper than calls may go. */
function* elementsIn(nodes: readonly Node[]): Iterable<Element> {
  const waiting = nodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if (!('tagName' in node)) continue;
    yield node;
    for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
}

function textOf(element: Element): string {
  let text = '';
  const waiting: Node[] = element.childNodes.toReversed();
  for (let node = waiting.pop(); node; node = waiting.pop()) {
    if ('value' in node) text += node.value;
    else if (node.nodeName === 'br') text += '\n';
    else if ('childNodes' in node) for (const child of node.childNodes.toReversed()) waiting.push(child);
  }
  return text;
}

/** What follows in the same paragraph, up to the next words: citation and link are no part of the note. */
function behind(mark: Element): { note: string; link: string | null } {
  const siblings = mark.parentNode?.childNodes ?? [];
  let note = '';
  let link: string | null = null;
  for (let at = siblings.indexOf(mark) + 1; at < siblings.length; at++) {
    const node = siblings[at] as Node;
    if ('value' in node) note += node.value;
    if (!('tagName' in node)) continue;
    if (isMark(node)) break;
    const address = attribute(node, 'href');
    if (address.startsWith('zotero://')) {
      link ??= address;
      note += LINK;
    } else if (attribute(node, 'class') !== 'citation') note += textOf(node);
  }
  return {
    note: note
      .replace(/\(\0\)|\0/g, ' ')
      .trim()
      .replace(/[ \t]+/g, ' '),
    link,
  };
}

function keyIn(mark: Element, link: string | null): string | null {
  const told = /[?&]annotation=([A-Z0-9]+)/.exec(link ?? '')?.[1];
  // JSON, percent-encoded; nothing else of it is needed.
  return told ?? /annotationKey%22%3A%22([A-Z0-9]+)%22/.exec(attribute(mark, 'data-annotation'))?.[1] ?? null;
}

/** Without the quotation marks that Zotero puts around the words, in any of its languages. */
function unquoted(text: string): string {
  const words = text.trim().replace(/\s+/g, ' ');
  return (/^["“„«»‘’「](.*)["“”«»‘’」]$/su.exec(words)?.[1] ?? words).trim();
}

function isMark(element: Element): boolean {
  return element.tagName === 'span' && attribute(element, 'class') === 'highlight';
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}
