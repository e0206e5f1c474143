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
 * The annotations in a note of Zotero's editor: the words in a `span` of the class "highlight" or "underline", a citation, a link
 * where one was asked for, and what was noted about them. A reader's own template may put the words into a block quotation and
 * the rest behind it. Headings of the second level name what was read where that is more than one thing. Null when the text
 * has no such span.
 */
export function readZoteroHtml(html: string, article = nowhere): IncomingFile | null {
  if (html.length > MOST || !/class="(?:highlight|underline)"/.test(html)) return null;
  const elements = [...elementsIn(parseFragment(html).childNodes)];
  const marks = elements.filter(isMark);
  if (marks.length === 0) return null;
  const file = emptyFile();
  let titled = article;
  for (const mark of elements) {
    if (mark.tagName === 'h2') titled = { ...article, title: article.title ?? (textOf(mark).trim() || null) };
    if (!isMark(mark)) continue;
    const exact = unquoted(textOf(mark));
    const { note, link } = behind(mark);
    const key = keyIn(mark, link);
    if (exact === '') {
      file.unread.push({ label: labelOf(note, titled.title), reason: 'It has no words.' });
      continue;
    }
    file.annotations.push({
      label: labelOf(exact, note),
      article: titled,
      annotation: {
        id: zoteroId(key ?? `${titled.title} ${exact} ${note}`),
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

/** What follows up to the next words, in the paragraph or behind the block quotation: citation and link are no part of the note. */
function behind(mark: Element): { note: string; link: string | null } {
  const quotation = quotationAround(mark);
  const inside = following(mark);
  const told = quotation ? [...inside, ...paragraphsBehind(quotation)] : inside;
  let note = '';
  let link: string | null = null;
  for (const node of told) {
    if ('value' in node) note += node.value;
    if (!('tagName' in node)) continue;
    if (isMark(node)) break;
    const address = attribute(node, 'href');
    if (address.startsWith('zotero://')) {
      link ??= address;
      note += LINK;
    } else if (node.tagName === 'br') note += '\n';
    else if (attribute(node, 'class') !== 'citation') note += textOf(node);
  }
  const words = note
    .replace(/\(\0\)|\0/g, ' ')
    .replace(/[ \t]+/g, ' ')
    .replace(/ ?\n ?/g, '\n')
    .trim();
  // The quotation mark that an export closes a block quotation with.
  return { note: quotation ? words.replace(/^”\s*/, '') : words, link };
}

function following(node: Node): Node[] {
  const siblings = (node.parentNode?.childNodes ?? []) as Node[];
  return siblings.slice(siblings.indexOf(node) + 1);
}

function quotationAround(mark: Element): Element | null {
  const [parent, above] = [mark.parentNode, (mark.parentNode as Element | null)?.parentNode];
  return [parent, above].find((each): each is Element => each?.nodeName === 'blockquote') ?? null;
}

/** What is noted about quoted words: the paragraphs up to what has words of its own, a heading or a rule; a line break between them. */
function* paragraphsBehind(quotation: Element): Iterable<Node> {
  for (const node of following(quotation)) {
    if (!('tagName' in node)) continue;
    if (node.tagName !== 'p' || [...elementsIn(node.childNodes)].some(isMark)) return;
    const line = parseFragment('<br>').childNodes;
    yield* [...line, ...node.childNodes];
  }
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
  return element.tagName === 'span' && /^(?:highlight|underline)$/.test(attribute(element, 'class'));
}

function attribute(element: Element, name: string): string {
  return element.attrs.find((each) => each.name === name)?.value ?? '';
}
