import type { Block } from '../../model/block.ts';
import type { ExportSource } from '../format.ts';
import { blockRuns, type CommentedRange, rangeEnd, rangeStart } from './block-runs.ts';
import { BULLETS } from './parts.ts';
import { type ParagraphLook, paragraph, run } from './word-xml.ts';

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
    let counted = false;
    for (const [at, block] of blocks.entries()) {
      const ordered = block.type === 'list' && block.ordered === true;
      // A list is what follows one another without anything between.
      if (ordered && !counted) this.orderedLists += 1;
      counted = ordered || (counted && block.type === 'list' && (block.level ?? 1) > 1);
      const runs = blockRuns(block, comments[at] ?? [], (href) => this.#linkId(href));
      yield paragraph(runs, { ...this.#look(block), rightToLeft });
    }
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
    if (!/^https?:\/\/\S+$/i.test(href)) return null;
    const id = this.links.get(href) ?? `link${this.links.size + 1}`;
    this.links.set(href, id);
    return id;
  }
}

function linked(url: string): Block {
  return { type: 'paragraph', text: url, marks: [{ type: 'link', start: 0, end: [...url].length, href: url }] };
}
