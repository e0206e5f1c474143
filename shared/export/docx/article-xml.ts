import type { Block } from '../../model/block.ts';
import { isRightToLeft } from '../../text/direction.ts';
import type { ExportSource } from '../format.ts';
import { noteBlocks, safeLink } from '../note-blocks.ts';
import type { Fact } from '../record-facts.ts';
import { blockRuns, type CommentedRange, rangeEnd, rangeStart } from './block-runs.ts';
import { BULLETS } from './parts.ts';
import { factRuns, type ParagraphLook, paragraph, run } from './word-xml.ts';

/** Writes articles as paragraphs, and remembers the links and lists that other parts of the document must declare. */
export class ArticleXml {
  /** Web addresses and the ids they are named by. */
  readonly links = new Map<string, string>();
  /** How many numbered lists there are so far. */
  orderedLists = 0;

  /** The title with the comments on the article as a whole, and what is known of the article below it. */
  heading({ article: { metadata } }: ExportSource, comments: readonly number[], rightToLeft: boolean): string {
    const title = `${comments.map(rangeStart).join('')}${run(metadata.title)}${comments.map(rangeEnd).join('')}`;
    const { byline, bylineRole, publication, published, place, url } = metadata;
    const about = [byline, bylineRole, publication, published, place].filter((part) => part !== null).join(' · ');
    const address = url === null ? '' : blockRuns(linked(url), [], (href) => this.#linkId(href));
    return [
      paragraph(title, { style: 'Heading1', rightToLeft }),
      about === '' ? '' : paragraph(run(about), { style: 'Subtitle', rightToLeft }),
      address === '' ? '' : paragraph(address, { style: 'Subtitle' }),
    ].join('');
  }

  /** One paragraph for each block. */
  *blocks(
    blocks: readonly Block[],
    comments: readonly (readonly CommentedRange[])[],
    rightToLeft: boolean,
  ): Iterable<string> {
    const counted = this.#listCounter();
    for (const [at, block] of blocks.entries()) {
      counted(block);
      const runs = blockRuns(block, comments[at] ?? [], (href) => this.#linkId(href));
      yield paragraph(runs, { ...this.#look(block), rightToLeft });
    }
  }

  /** What is known of an annotation, in paragraphs of a style; a note has its emphasis, lists and links. */
  fact(fact: Fact, style: string): string {
    if (!fact.markdown) return paragraph(factRuns(fact), { style });
    const name = run(`${fact.name}: `, { bold: true });
    const [first] = noteBlocks(fact.value);
    // A paragraph stands behind the name, anything else below it.
    return first?.type === 'paragraph'
      ? this.note(fact.value, style, name)
      : paragraph(name, { style }) + this.note(fact.value, style);
  }

  /** What is written on a note, in paragraphs of a style; `before` are runs that stand before its words. */
  note(markdown: string, style: string | undefined, before = ''): string {
    const counted = this.#listCounter();
    const paragraphs = noteBlocks(markdown).map((block, at) => {
      counted(block);
      const strong = { type: 'strong' as const, start: 0, end: [...block.text].length };
      // The headings of a document are those of its articles.
      const shown = block.type === 'heading' ? { ...block, marks: [...(block.marks ?? []), strong] } : block;
      const runs = blockRuns(shown, [], (href) => this.#linkTo(safeLink(href)));
      const { list, style: own } = this.#look(block);
      const look = {
        ...(list && { list }),
        style: (block.type === 'quote' ? own : undefined) ?? style ?? (list && own),
      };
      return paragraph(at === 0 ? before + runs : runs, { ...look, rightToLeft: isRightToLeft(block.text) });
    });
    return paragraphs.join('');
  }

  /** Begins a numbered list where one begins: a list is what follows one another without anything between. */
  #listCounter(): (block: Block) => void {
    let counted = false;
    return (block) => {
      const ordered = block.type === 'list' && block.ordered === true;
      if (ordered && !counted) this.orderedLists += 1;
      counted = ordered || (counted && block.type === 'list' && (block.level ?? 1) > 1);
    };
  }

  #look({ type, level = 1, ordered }: Block): ParagraphLook {
    switch (type) {
      case 'heading':
        // The title is the only heading of the first level.
        return { style: `Heading${Math.min(6, Math.max(2, level))}` };
      case 'list': {
        const number = ordered ? BULLETS + this.orderedLists : BULLETS;
        return { style: 'ListParagraph', list: { number, level: Math.min(9, level) - 1 } };
      }
      case 'quote':
        return { style: 'Quote' };
      case 'caption':
        return { style: 'Caption' };
      case 'paragraph':
        return {};
    }
  }

  /** Only web addresses become links: whatever else an import may have brought stays text. */
  #linkId(href: string): string | null {
    return this.#linkTo(/^https?:\/\/\S+$/i.test(href) ? href : null);
  }

  #linkTo(href: string | null): string | null {
    if (href === null) return null;
    const id = this.links.get(href) ?? `link${this.links.size + 1}`;
    this.links.set(href, id);
    return id;
  }
}

function linked(url: string): Block {
  return { type: 'paragraph', text: url, marks: [{ type: 'link', start: 0, end: [...url].length, href: url }] };
}
