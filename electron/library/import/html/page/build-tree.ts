import { html as names, type Token, type TreeAdapter, type TreeAdapterTypeMap } from 'parse5';
import { isHole } from './place-streamed.ts';
import { ELEMENT, PageAttribute, PageDocument, PageElement, type PageNode, type PageParent, PageText } from './tree.ts';

/** What parse5 makes that a page has no use for: comments, document types, the inside of templates. Never part of the tree. */
class Aside extends PageElement {
  readonly kind: 'comment' | 'doctype' | 'fragment';

  constructor(kind: Aside['kind']) {
    super(`#${kind}`, []);
    this.kind = kind;
  }
}

type Made = TreeAdapterTypeMap<
  PageNode | PageParent,
  PageParent,
  PageNode,
  PageDocument,
  Aside,
  PageElement,
  Aside,
  PageText,
  PageElement,
  Aside
>;

/** Elements that hold no words of an article. They and their content never come into the tree. */
const DROPPED = new Set(
  'script style template iframe object embed applet svg math canvas audio video map noscript noframes frameset'.split(
    ' ',
  ),
);

/** Of the dropped elements those whose content is one long text. */
const RAW = new Set('script style iframe noframes noscript'.split(' '));

/**
 * What scripts and styles read is of no use to a reader, and each attribute costs as much as an element. A data URL may hold
 * megabytes.
 */
const OF_NO_USE = /^(?:on|data-|srcset$|sizes$|loading$|decoding$|target$|tabindex$|jsname$|jsaction$|xmlns)/;

/**
 * Builds the tree of a page while parse5 reads it, without what is dropped. `scripts` gets the JSON-LD scripts, in order, `holes` the
 * templates that stand for what comes later, which stay in the tree.
 */
export function treeBuilder(scripts: PageElement[], holes: PageElement[]): TreeAdapter<Made> {
  let mode = names.DOCUMENT_MODE.NO_QUIRKS;
  const spaces = new WeakMap<PageElement, names.NS>();
  const insert = (parent: PageParent, node: PageNode, before: PageNode | null) => {
    if (node instanceof Aside || (node.nodeType === ELEMENT && DROPPED.has(node.localName) && !isHole(node))) return;
    parent.insertBefore(node, before);
  };
  const insertText = (parent: PageParent, text: string, before: PageNode | null) => {
    if (parent.nodeType === ELEMENT && RAW.has(parent.localName) && !isJsonLd(parent)) return;
    const last = before ? before.previousSibling : parent.lastChild;
    if (last instanceof PageText) last.data += text;
    else parent.insertBefore(new PageText(text), before);
  };
  return {
    createDocument: () => new PageDocument(),
    createDocumentFragment: () => new Aside('fragment'),
    createElement: (tagName, space, attributes) => {
      const element = new PageElement(tagName, usefulAttributes(attributes));
      if (space !== names.NS.HTML) spaces.set(element, space);
      if (isJsonLd(element)) scripts.push(element);
      if (isHole(element)) holes.push(element);
      return element;
    },
    createCommentNode: () => new Aside('comment'),
    createTextNode: (text) => new PageText(text),
    appendChild: (parent, node) => insert(parent, node, null),
    insertBefore: insert,
    insertText: (parent, text) => insertText(parent, text, null),
    insertTextBefore: insertText,
    detachNode: (node) => node.remove(),
    adoptAttributes: (element, attributes) => {
      for (const attribute of usefulAttributes(attributes))
        if (!element.hasAttribute(attribute.name)) element.setAttributeNode(attribute);
    },
    setTemplateContent: (template, content) => void contents.set(template, content),
    getTemplateContent: (template) => contents.get(template) ?? new Aside('fragment'),
    setDocumentType: () => undefined,
    setDocumentMode: (_, next) => {
      mode = next;
    },
    getDocumentMode: () => mode,
    getFirstChild: (parent) => parent.firstChild,
    getChildNodes: (parent) => parent.childNodes,
    getParentNode: (node) => node.parentNode,
    getAttrList: (element) => element.attributes.map(({ name, value }): Token.Attribute => ({ name, value })),
    getTagName: (element) => element.localName,
    getNamespaceURI: (element) => spaces.get(element) ?? names.NS.HTML,
    getTextNodeContent: (text) => text.data,
    getCommentNodeContent: () => '',
    getDocumentTypeNodeName: () => 'html',
    getDocumentTypeNodePublicId: () => '',
    getDocumentTypeNodeSystemId: () => '',
    isTextNode: (node): node is PageText => node instanceof PageText,
    isCommentNode: (node): node is Aside => node instanceof Aside && node.kind === 'comment',
    isDocumentTypeNode: (node): node is Aside => node instanceof Aside && node.kind === 'doctype',
    isElementNode: (node): node is PageElement => node instanceof PageElement && !(node instanceof Aside),
    getNodeSourceCodeLocation: () => null,
    setNodeSourceCodeLocation: () => undefined,
    updateNodeSourceCodeLocation: () => undefined,
  };
}

const contents = new WeakMap<PageElement, Aside>();

function usefulAttributes(all: readonly Token.Attribute[]): PageAttribute[] {
  const useful: PageAttribute[] = [];
  for (const { name, value } of all) {
    if (OF_NO_USE.test(name) || (value.length > 2000 && /^\s*data:/i.test(value))) continue;
    useful.push(new PageAttribute(name, value));
  }
  return useful;
}

function isJsonLd(element: PageElement): boolean {
  return element.localName === 'script' && /^application\/ld\+json/i.test(element.getAttribute('type') ?? '');
}
