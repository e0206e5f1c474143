import type { Block } from '../../model/block.ts';
import type { TextRange } from '../../model/selector.ts';
import { blockRanges } from '../../text/article-text.ts';
import { CodePointIndex } from '../../text/code-points.ts';
import { printable } from '../xml.ts';
import { utf8Length } from './utf8.ts';

/**
 * An article as Taguette keeps a document: its simple HTML (the list in taguette/convert.py), and places as UTF-8 bytes of
 * all text nodes. A line feed stands between blocks, and after each `<br>` as in the text itself.
 */
export class DocumentHtml {
  readonly #title: string;
  readonly #blocks: readonly Block[];
  readonly #ranges: readonly TextRange[];
  /** Bytes before each block. */
  readonly #starts: number[];

  constructor(title: string, blocks: readonly Block[]) {
    this.#title = plain(title);
    this.#blocks = blocks.map((block) => ({ ...block, text: plain(block.text) }));
    this.#ranges = blockRanges(blocks);
    let bytes = utf8Length(this.#title) + 1;
    this.#starts = this.#blocks.map(({ text }) => {
      const start = bytes;
      bytes += utf8Length(text) + 1;
      return start;
    });
  }

  html(): string {
    const whole = this.#blocks.map(({ text }, number) => ({ number, start: 0, end: text.length }));
    return `<h1>${escapeText(this.#title)}</h1>\n${this.#render(whole)}`;
  }

  /**
   * A range of the article text (UTF-16 code units) as bytes of the document, with the words as Taguette shows them in
   * lists; null where no block has any of it.
   */
  highlight(range: TextRange): { start: number; end: number; snippet: string } | null {
    const parts = this.#ranges.flatMap((block, number) => {
      const start = Math.max(range.start, block.start) - block.start;
      const end = Math.min(range.end, block.end) - block.start;
      return start < end ? [{ number, start, end }] : [];
    });
    const [first] = parts;
    const last = parts.at(-1);
    if (!first || !last) return null;
    const at = (number: number, offset: number) =>
      (this.#starts[number] ?? 0) + utf8Length(this.#blocks[number]?.text.slice(0, offset) ?? '');
    return {
      start: at(first.number, first.start),
      end: at(last.number, last.end),
      snippet: this.#render(parts).trim(),
    };
  }

  #render(parts: readonly (TextRange & { number: number })[]): string {
    let out = '';
    let open = '';
    for (const { number, start, end } of parts) {
      const block = this.#blocks[number];
      if (!block) continue;
      const list = block.type === 'list' ? (block.ordered ? 'ol' : 'ul') : '';
      const between = out === '' ? '' : '\n';
      if (open === list) out += between;
      else out += `${open && `</${open}>`}${between}${list && `<${list}>`}`;
      open = list;
      const tag = tagOf(block);
      out += `<${tag}>${inline(block, start, end)}</${tag}>`;
    }
    return open ? `${out}</${open}>` : out;
  }
}

/** Title and headings share five levels. */
function tagOf({ type, level = 1 }: Block): string {
  switch (type) {
    case 'heading':
      return `h${Math.min(5, Math.max(2, level))}`;
    case 'quote':
      return 'blockquote';
    case 'list':
      return 'li';
    default:
      return 'p';
  }
}

function inline(block: Block, start: number, end: number): string {
  const index = new CodePointIndex(block.text);
  const marks = (block.marks ?? []).map((mark) => ({
    ...mark,
    start: index.toUtf16(mark.start),
    end: index.toUtf16(mark.end),
  }));
  const inside = marks.flatMap((mark) => [mark.start, mark.end]).filter((at) => at > start && at < end);
  const cuts = [...new Set([start, ...inside, end])].sort((a, b) => a - b);
  let out = '';
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
    const covering = marks.filter((mark) => mark.start <= from && to <= mark.end);
    const has = (type: string) => covering.some((mark) => mark.type === type);
    let words = escapeText(block.text.slice(from, to)).replaceAll('\n', '<br>\n');
    if (has('emphasis')) words = `<em>${words}</em>`;
    if (has('strong')) words = `<strong>${words}</strong>`;
    const href = covering.find(({ type }) => type === 'link')?.href;
    if (href !== undefined && /^https?:\/\/[^\s"'<>\\]+$/i.test(href))
      words = `<a href="${escapeText(href)}">${words}</a>`;
    out += words;
  }
  return out;
}

/** Code unit for code unit, so that offsets stay. */
function plain(text: string): string {
  return printable(text.replaceAll('\r', '\n'));
}

/** As Taguette's cleaning writes it, which refuses what it would write otherwise. */
function escapeText(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;');
}
