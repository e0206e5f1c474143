import { styleValue } from './style-value.ts';

/**
 * The tree of a page: the part of the DOM that Readability asks for, and no more. Nodes are linked to their neighbours, so that
 * walking, taking out and moving cost nothing; nothing listens, runs, or is parsed a second time. Lists are copies, never live.
 */
export type PageNode = PageElement | PageText;
export type PageParent = PageElement | PageDocument;

export const ELEMENT = 1;
export const TEXT = 3;
const DOCUMENT = 9;

class Linked {
  parentNode: PageParent | null = null;
  previousSibling: PageNode | null = null;
  nextSibling: PageNode | null = null;

  get nextElementSibling(): PageElement | null {
    let next = this.nextSibling;
    while (next && next.nodeType !== ELEMENT) next = next.nextSibling;
    return next;
  }

  get previousElementSibling(): PageElement | null {
    let before = this.previousSibling;
    while (before && before.nodeType !== ELEMENT) before = before.previousSibling;
    return before;
  }

  remove(): void {
    const parent = this.parentNode;
    if (!parent) return;
    if (this.previousSibling) this.previousSibling.nextSibling = this.nextSibling;
    else parent.firstChild = this.nextSibling;
    if (this.nextSibling) this.nextSibling.previousSibling = this.previousSibling;
    else parent.lastChild = this.previousSibling;
    this.parentNode = null;
    this.previousSibling = null;
    this.nextSibling = null;
  }
}

export class PageText extends Linked {
  readonly nodeType: typeof TEXT = TEXT;
  readonly nodeName = '#text';
  data: string;

  constructor(data: string) {
    super();
    this.data = data;
  }

  get childNodes(): PageNode[] {
    return [];
  }

  get textContent(): string {
    return this.data;
  }

  set textContent(text: string) {
    this.data = text;
  }

  cloneNode(): PageText {
    return new PageText(this.data);
  }
}

class Parent extends Linked {
  firstChild: PageNode | null = null;
  lastChild: PageNode | null = null;

  get childNodes(): PageNode[] {
    const nodes: PageNode[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling) nodes.push(child);
    return nodes;
  }

  get children(): PageElement[] {
    const elements: PageElement[] = [];
    for (let child = this.firstChild; child; child = child.nextSibling)
      if (child.nodeType === ELEMENT) elements.push(child);
    return elements;
  }

  get childElementCount(): number {
    let count = 0;
    for (let child = this.firstChild; child; child = child.nextSibling) if (child.nodeType === ELEMENT) count++;
    return count;
  }

  get firstElementChild(): PageElement | null {
    const { firstChild } = this;
    return firstChild?.nodeType === ELEMENT ? firstChild : (firstChild?.nextElementSibling ?? null);
  }

  get textContent(): string {
    let text = '';
    const root = this.self();
    for (let node = this.firstChild; node; node = following(node, root)) if (node.nodeType === TEXT) text += node.data;
    return text;
  }

  set textContent(text: string) {
    this.empty();
    if (text !== '') this.appendChild(new PageText(text));
  }

  empty(): void {
    while (this.firstChild) this.firstChild.remove();
  }

  appendChild<Node extends PageNode>(node: Node): Node {
    return this.insertBefore(node, null);
  }

  insertBefore<Node extends PageNode>(node: Node, before: PageNode | null): Node {
    node.remove();
    node.parentNode = this.self();
    const previous = before ? before.previousSibling : this.lastChild;
    node.previousSibling = previous;
    node.nextSibling = before;
    if (previous) previous.nextSibling = node;
    else this.firstChild = node;
    if (before) before.previousSibling = node;
    else this.lastChild = node;
    return node;
  }

  removeChild<Node extends PageNode>(node: Node): Node {
    node.remove();
    return node;
  }

  replaceChild(node: PageNode, replaced: PageNode): PageNode {
    const next = replaced.nextSibling;
    replaced.remove();
    this.insertBefore(node, next);
    return replaced;
  }

  /** The elements below this one that pass, in the order of the page. */
  find(passes: (element: PageElement) => boolean): PageElement[] {
    const found: PageElement[] = [];
    const root = this.self();
    for (let node = this.firstChild; node; node = following(node, root))
      if (node.nodeType === ELEMENT && passes(node)) found.push(node);
    return found;
  }

  getElementsByTagName(name: string): PageElement[] {
    const wanted = name.toLowerCase();
    return this.find((element) => element.localName === wanted);
  }

  /** Readability asks for lists of tags only: `h1,h2`. Other selectors find nothing. */
  querySelectorAll(tags: string): PageElement[] {
    const wanted = tags.split(',').map((tag) => tag.trim().toLowerCase());
    const [only] = wanted;
    if (wanted.length === 1 && only !== undefined) return this.getElementsByTagName(only);
    return this.find((element) => wanted.includes(element.localName));
  }

  /** Every parent is an element or a document; only their own classes can say so. */
  protected self(): PageParent {
    return this as unknown as PageParent;
  }
}

export class PageAttribute {
  readonly name: string;
  value: string;

  constructor(name: string, value: string) {
    this.name = name;
    this.value = value;
  }

  cloneNode(): PageAttribute {
    return new PageAttribute(this.name, this.value);
  }
}

export class PageElement extends Parent {
  readonly nodeType: typeof ELEMENT = ELEMENT;
  /** Readability renames elements: `div` becomes `p`. */
  localName: string;
  tagName: string;
  attributes: PageAttribute[];
  /** What Readability notes about an element; here, so that all elements have one shape. */
  readability: unknown = undefined;

  constructor(localName: string, attributes: PageAttribute[]) {
    super();
    this.localName = localName;
    this.tagName = upperCase(localName);
    this.attributes = attributes;
  }

  /** Tells Readability, which asks the first element, that it may rename an element where it stands. */
  get __JSDOMParser__(): boolean {
    return true;
  }

  get nodeName(): string {
    return this.tagName;
  }

  get parentElement(): PageElement | null {
    return this.parentNode?.nodeType === ELEMENT ? this.parentNode : null;
  }

  get className(): string {
    return this.getAttribute('class') ?? '';
  }

  set className(value: string) {
    this.setAttribute('class', value);
  }

  get id(): string {
    return this.getAttribute('id') ?? '';
  }

  set id(value: string) {
    this.setAttribute('id', value);
  }

  /** Only what tells whether readers see the element. */
  get style(): { display: string; visibility: string } {
    const style = this.getAttribute('style');
    if (style === null) return NO_STYLE;
    return { display: styleValue(style, 'display'), visibility: styleValue(style, 'visibility') };
  }

  getAttribute(name: string): string | null {
    for (const attribute of this.attributes) if (attribute.name === name) return attribute.value;
    return null;
  }

  hasAttribute(name: string): boolean {
    return this.getAttribute(name) !== null;
  }

  setAttribute(name: string, value: string): void {
    const known = this.attributes.find((attribute) => attribute.name === name);
    if (known) known.value = value;
    else this.attributes.push(new PageAttribute(name, value));
  }

  setAttributeNode({ name, value }: PageAttribute): void {
    this.setAttribute(name, value);
  }

  removeAttribute(name: string): void {
    if (this.hasAttribute(name)) this.attributes = this.attributes.filter((attribute) => attribute.name !== name);
  }

  /** A copy; `deep` with all that lies below. Goes as deep as the tree, which is limited where pages are read. */
  cloneNode(deep = false): PageElement {
    const copy = new PageElement(
      this.localName,
      this.attributes.map((attribute) => attribute.cloneNode()),
    );
    if (deep)
      for (let child = this.firstChild; child; child = child.nextSibling) copy.appendChild(child.cloneNode(true));
    return copy;
  }

  /** This element or the nearest around it that passes. */
  closest(passes: (element: PageElement) => boolean): PageElement | null {
    let element: PageElement | null = this;
    while (element && !passes(element)) element = element.parentElement;
    return element;
  }

  contains(node: PageNode): boolean {
    let up: PageNode | PageParent | null = node;
    while (up && up !== this) up = up.parentNode;
    return up === this;
  }

  /**
   * Readability takes the body as markup before it takes it apart, and puts that back when it found too little. What it is
   * given stands for a copy of the tree, so that nothing is written and parsed again. No other element's markup is of use to it.
   */
  get innerHTML(): string {
    if (this.localName !== 'body') return '';
    copies.set(this, this.cloneNode(true));
    return COPY;
  }

  set innerHTML(markup: string) {
    this.empty();
    const copy = markup === COPY ? copies.get(this)?.cloneNode(true) : undefined;
    while (copy?.firstChild) this.appendChild(copy.firstChild);
  }
}

const COPY = '[the body as it was]';
const copies = new WeakMap<PageElement, PageElement>();

const NO_STYLE = { display: '', visibility: '' };

export class PageDocument extends Parent {
  readonly nodeType: typeof DOCUMENT = DOCUMENT;
  readonly nodeName = '#document';

  get documentElement(): PageElement | null {
    return this.firstElementChild;
  }

  get body(): PageElement | null {
    return this.documentElement?.children.find((element) => element.localName === 'body') ?? null;
  }

  get title(): string {
    const head = this.documentElement?.children.find((element) => element.localName === 'head');
    return head?.getElementsByTagName('title')[0]?.textContent ?? '';
  }

  /** What relative addresses begin with; null where the page does not say. */
  get baseURI(): string | null {
    return this.getElementsByTagName('base')[0]?.getAttribute('href') ?? null;
  }

  createElement(name: string): PageElement {
    return new PageElement(name.toLowerCase(), []);
  }

  createTextNode(data: string): PageText {
    return new PageText(data);
  }
}

/** The node after this one in the order of the page, within `root`; null after the last. */
export function following(node: PageNode, root: PageParent): PageNode | null {
  if (node.nodeType === ELEMENT && node.firstChild) return node.firstChild;
  let at: PageNode | PageParent | null = node;
  while (at && at !== root) {
    if (at.nextSibling) return at.nextSibling;
    at = at.parentNode;
  }
  return null;
}

const upper = new Map<string, string>();

/** Pages have few names and many elements: each name is made once. Bounded, since names can be invented. */
function upperCase(name: string): string {
  const known = upper.get(name);
  if (known !== undefined) return known;
  const made = name.toUpperCase();
  if (upper.size < 500) upper.set(name, made);
  return made;
}
