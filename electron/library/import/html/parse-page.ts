import { parseHTML } from 'linkedom';
import { type DefaultTreeAdapterTypes, parse, serialize } from 'parse5';
import { MAX_DEPTH } from '../limits.ts';
import { makeNodesLight } from './light-nodes.ts';

makeNodesLight();

type Node = DefaultTreeAdapterTypes.ChildNode;
type Parent = DefaultTreeAdapterTypes.ParentNode;

/** A page as Stet looks at it: a DOM that runs nothing, fetches nothing, and is nowhere too deep. */
export interface Page {
  document: Document;
  /** The document once more, as it was before anybody altered it. */
  again(): Document;
  /** Text of the page's JSON-LD scripts, in order. */
  jsonLd: string[];
}

/** Elements that hold no words of an article. Their content is dropped with them. */
const DROPPED = new Set(
  'script style template iframe object embed applet svg math canvas audio video map noscript noframes frameset'.split(
    ' ',
  ),
);

/**
 * Reads a page as browsers do (parse5 follows the HTML standard, whatever the bytes are), then hands it over as
 * markup that any parser understands: linkedom by itself loses the body of a page without an html element.
 */
export function parsePage(html: string): Page {
  const tree = parse(html, { scriptingEnabled: false });
  const jsonLd = prune(tree);
  const markup = serialize(tree);
  const again = () => parseHTML(markup).document as unknown as Document;
  return { document: again(), again, jsonLd };
}

/** Takes out what cannot be text and lifts what is nested too deep. A loop, for depth is what it guards against. */
function prune(tree: DefaultTreeAdapterTypes.Document): string[] {
  const jsonLd: string[] = [];
  const open: { parent: Parent; depth: number }[] = [{ parent: tree, depth: 0 }];
  for (let next = open.pop(); next; next = open.pop()) {
    const { parent, depth } = next;
    const kept: Node[] = [];
    for (const node of parent.childNodes) {
      if (node.nodeName === '#comment') continue;
      if (isElement(node)) {
        if (isJsonLd(node)) jsonLd.push(textIn(node));
        if (DROPPED.has(node.tagName)) continue;
        dropData(node);
        if (depth >= MAX_DEPTH) flatten(node);
        open.push({ parent: node, depth: depth + 1 });
      }
      kept.push(node);
    }
    parent.childNodes = kept;
  }
  return jsonLd;
}

/** Replaces all that lies below an element by its text. */
function flatten(element: DefaultTreeAdapterTypes.Element): void {
  const texts: DefaultTreeAdapterTypes.TextNode[] = [];
  const open: Node[] = element.childNodes.toReversed();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeName === '#text') {
      const text = node as DefaultTreeAdapterTypes.TextNode;
      texts.push({ ...text, value: `${text.value} `, parentNode: element });
    } else if (isElement(node) && !DROPPED.has(node.tagName)) {
      for (let at = node.childNodes.length - 1; at >= 0; at--) open.push(node.childNodes[at] as Node);
    }
  }
  element.childNodes = texts;
}

/**
 * A data URL may hold megabytes, and what scripts and styles read is of no use to a reader: each attribute that is left costs
 * as much as an element.
 */
function dropData(element: DefaultTreeAdapterTypes.Element): void {
  element.attrs = element.attrs.filter(
    ({ name, value }) => !OF_NO_USE.test(name) && !(value.length > 2000 && /^\s*data:/i.test(value)),
  );
}

const OF_NO_USE = /^(?:on|data-|srcset$|sizes$|loading$|decoding$|target$|tabindex$|jsname$|jsaction$|xmlns)/;

function isElement(node: Node): node is DefaultTreeAdapterTypes.Element {
  return 'tagName' in node;
}

function isJsonLd(element: DefaultTreeAdapterTypes.Element): boolean {
  return (
    element.tagName === 'script' &&
    element.attrs.some((attr) => attr.name === 'type' && /^application\/ld\+json/i.test(attr.value))
  );
}

function textIn(element: DefaultTreeAdapterTypes.Element): string {
  return element.childNodes.map((node) => ('value' in node ? node.value : '')).join('');
}
