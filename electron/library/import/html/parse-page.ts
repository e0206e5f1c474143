import { parse } from 'parse5';
import { MAX_DEPTH } from '../limits.ts';
import { treeBuilder } from './page/build-tree.ts';
import { placeStreamed } from './page/place-streamed.ts';
import { ELEMENT, type PageDocument, type PageElement, type PageNode, type PageParent, PageText } from './page/tree.ts';

/** A page as Stet looks at it: a tree that runs nothing, fetches nothing, and is nowhere too deep. */
export interface Page {
  document: PageDocument;
  /** All elements in the order of the page, as they stood before anybody altered it. */
  elements: readonly PageElement[];
  /** The page once more, as it was before anybody altered it. */
  again(): Page;
  /** Text of the page's JSON-LD scripts, in order. */
  jsonLd: string[];
}

/**
 * Reads a page as browsers do: parse5 follows the HTML standard, whatever the bytes are. Nothing runs; that scripting counts as
 * enabled makes what stands in `noscript` one text, so that what is left open in there does not swallow the page.
 */
export function parsePage(html: string): Page {
  const scripts: PageElement[] = [];
  const holes: PageElement[] = [];
  const document = parse(html, { scriptingEnabled: true, treeAdapter: treeBuilder(scripts, holes) });
  placeStreamed(document, holes);
  return {
    document,
    elements: limitDepth(document),
    again: () => parsePage(html),
    jsonLd: scripts.map((script) => script.textContent),
  };
}

/** Lifts what is nested too deep, and answers all elements. A loop, for depth is what it guards against. */
function limitDepth(document: PageDocument): PageElement[] {
  const elements: PageElement[] = [];
  let parent: PageParent = document;
  let depth = 0;
  for (let node: PageNode | null = document.firstChild; node; ) {
    if (node.nodeType === ELEMENT) {
      elements.push(node);
      if (depth >= MAX_DEPTH) flatten(node);
      if (node.firstChild) {
        parent = node;
        node = node.firstChild;
        depth++;
        continue;
      }
    }
    while (!node.nextSibling && parent.nodeType === ELEMENT && parent.parentNode) {
      node = parent;
      parent = parent.parentNode;
      depth--;
    }
    node = node.nextSibling;
  }
  return elements;
}

/** Replaces all that lies below an element by its text. */
function flatten(element: PageElement): void {
  const texts: PageText[] = [];
  const open: PageNode[] = element.childNodes.reverse();
  for (let node = open.pop(); node; node = open.pop()) {
    if (node.nodeType !== ELEMENT) texts.push(new PageText(`${node.data} `));
    else for (let child = node.lastChild; child; child = child.previousSibling) open.push(child);
  }
  element.empty();
  for (const text of texts) element.appendChild(text);
}
