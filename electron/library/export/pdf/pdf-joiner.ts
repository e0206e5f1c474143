import { PdfOutput } from './pdf-output.ts';
import { count, type PdfPart, readPart, reference, referred } from './read-part.ts';
import { renumber } from './renumber.ts';

/** Objects of the joined file that stand for one of each part; its document holds the parts' documents. */
const own = { catalog: 1, info: 2, pages: 3, tags: 4, document: 5, tagTree: 6, outlines: 7, places: 8 };
const FIRST_FREE = 9;

/** The objects of a part from which the others hang; null for what it has not. */
interface Roots {
  pages: number;
  tags: number;
  document: number;
  /** From content to tags. */
  tagTree: number;
  outlines: number | null;
  places: number | null;
}

/** The last bookmark of what was added, which waits for the one after it. */
interface Waiting {
  number: number;
  text: string;
}

/**
 * Joins PDFs that Chromium printed with tags and bookmarks: `add` each, then `end`. Held are the part at hand, a line for each
 * place, and a number for each object. Throws UnknownPdf for what is built otherwise. Of ISO 32000-1: 7.7.3 pages, 12.3.2.3
 * named places, 12.3.3 bookmarks, 14.7.4.4 the tree from content to tags.
 */
export class PdfJoiner {
  readonly #out = new PdfOutput();
  #free = FIRST_FREE;
  #freeTag = 0;
  #language = '';
  #pageCount = 0;
  #bookmarkCount = 0;
  #firstBookmark: number | null = null;
  #waiting: Waiting | null = null;
  readonly #pages: number[] = [];
  readonly #documents: number[] = [];
  readonly #tagNodes: number[] = [];
  readonly #places: string[] = [];

  *add(bytes: Buffer): Iterable<Buffer> {
    const part = readPart(bytes);
    const roots = rootsOf(part);
    const isFirst = this.#pages.length === 0;
    if (isFirst) yield this.#out.head();
    const base = this.#free;
    const baseTag = this.#freeTag;
    const shared = new Map([
      [part.info, own.info],
      [roots.tags, own.document],
      [roots.outlines ?? -1, own.outlines],
    ]);
    const numberOf = (object: number) => shared.get(object) ?? base + object;
    const textOf = (object: number) =>
      renumber(part.text(object), { object: numberOf, tagged: (key) => baseTag + key });

    const left = new Set([part.root, roots.tags, roots.tagTree, roots.outlines, roots.places]);
    if (!isFirst) left.add(part.info);
    const bookmarks = roots.outlines === null ? '' : part.text(roots.outlines);
    const first = reference(bookmarks, 'First');
    const last = reference(bookmarks, 'Last');
    const before = this.#waiting;
    for (const object of part.objects) {
      if (left.has(object)) continue;
      let text = textOf(object);
      if (object === roots.pages) text = withEntry(text, `/Parent ${own.pages} 0 R`);
      if (object === roots.document) text = text.replace('/S /Document', '/S /Part');
      if (object === first && before) text = withEntry(text, `/Prev ${before.number} 0 R`);
      if (object === last) this.#waiting = { number: numberOf(object), text };
      else yield this.#out.object(numberOf(object), text);
    }
    if (first !== null && before) {
      yield this.#out.object(before.number, withEntry(before.text, `/Next ${numberOf(first)} 0 R`));
    }
    yield* this.#tagNode(part.text(roots.tagTree), base + roots.tagTree, baseTag, numberOf);

    if (roots.places !== null) this.#places.push(textOf(roots.places).replace(/^\s*<<|>>\s*$/g, ''));
    if (first !== null) this.#firstBookmark ??= numberOf(first);
    if (isFirst) this.#language = /\/Lang \([^()]*\)/.exec(part.text(part.root))?.[0] ?? '';
    this.#pages.push(numberOf(roots.pages));
    this.#documents.push(numberOf(roots.document));
    this.#pageCount += count(part.text(roots.pages), 'Count');
    this.#bookmarkCount += first === null ? 0 : count(bookmarks, 'Count');
    this.#freeTag += count(part.text(roots.tags), 'ParentTreeNextKey');
    this.#free += part.size;
  }

  *end(): Iterable<Buffer> {
    const out = this.#out;
    if (this.#waiting) yield out.object(this.#waiting.number, this.#waiting.text);
    yield out.object(own.pages, `<</Type /Pages\n/Count ${this.#pageCount}\n/Kids ${list(this.#pages)}>>`);
    yield out.object(own.tagTree, `<</Kids ${list(this.#tagNodes)}>>`);
    yield out.object(
      own.tags,
      `<</Type /StructTreeRoot\n/K ${own.document} 0 R\n/ParentTreeNextKey ${this.#freeTag}\n/ParentTree ${own.tagTree} 0 R>>`,
    );
    yield out.object(
      own.document,
      `<</Type /StructElem\n/S /Document\n${this.#language}\n/P ${own.tags} 0 R\n/K ${list(this.#documents)}>>`,
    );
    yield out.object(own.places, `<<${this.#places.join('\n')}>>`);
    let outlines = '';
    if (this.#firstBookmark !== null && this.#waiting) {
      const ends = `/First ${this.#firstBookmark} 0 R\n/Last ${this.#waiting.number} 0 R`;
      yield out.object(own.outlines, `<</Type /Outlines\n${ends}\n/Count ${this.#bookmarkCount}>>`);
      outlines = `/Outlines ${own.outlines} 0 R\n`;
    }
    yield out.object(
      own.catalog,
      `<</Type /Catalog\n/Pages ${own.pages} 0 R\n/Dests ${own.places} 0 R\n/MarkInfo <</Type /MarkInfo\n/Marked true>>\n/StructTreeRoot ${own.tags} 0 R\n${outlines}/ViewerPreferences <</Type /ViewerPreferences\n/DisplayDocTitle true>>\n${this.#language}>>`,
    );
    yield out.end(own.catalog, own.info);
  }

  /** The part's tree from content to tags becomes a node of the whole's. */
  *#tagNode(tree: string, number: number, base: number, numberOf: (object: number) => number): Iterable<Buffer> {
    const entries = [...tree.matchAll(/\b(\d+)\s+(\d+) 0 R\b/g)];
    const [first, last] = [entries[0]?.[1], entries.at(-1)?.[1]];
    if (first === undefined || last === undefined) return;
    const numbers = entries.map(([, key, object]) => `${base + Number(key)} ${numberOf(Number(object))} 0 R`);
    const limits = `[${base + Number(first)} ${base + Number(last)}]`;
    yield this.#out.object(number, `<</Limits ${limits}\n/Nums [${numbers.join(' ')}]>>`);
    this.#tagNodes.push(number);
  }
}

function rootsOf(part: PdfPart): Roots {
  const catalog = part.text(part.root);
  const tags = referred(catalog, 'StructTreeRoot');
  return {
    pages: referred(catalog, 'Pages'),
    tags,
    document: referred(part.text(tags), 'K'),
    tagTree: referred(part.text(tags), 'ParentTree'),
    outlines: reference(catalog, 'Outlines'),
    places: reference(catalog, 'Dests'),
  };
}

function withEntry(dictionary: string, entry: string): string {
  return dictionary.replace(/>>\s*$/, `\n${entry}>>`);
}

function list(objects: readonly number[]): string {
  return `[${objects.map((object) => `${object} 0 R`).join(' ')}]`;
}
