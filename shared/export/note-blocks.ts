import { lexer, type Token, type Tokens } from 'marked';
import type { Block, BlockType, InlineMark } from '../model/block.ts';
import { CodePointIndex } from '../text/code-points.ts';
import { lineFeeds } from '../text/line-feeds.ts';

/** A block without its words. */
interface Shape {
  type: BlockType;
  level?: number;
  ordered?: boolean;
}

/**
 * The Markdown of a note as blocks, so that it is printed as an article's text is. Markup of other kinds, HTML above all, stays
 * the text that it is; the boxes of check lists become signs.
 */
export function noteBlocks(markdown: string): Block[] {
  return lexer(lineFeeds(markdown), { gfm: true, breaks: true }).flatMap((token) =>
    blocksOf(token, { type: 'paragraph' }),
  );
}

function blocksOf(token: Token, shape: Shape): Block[] {
  switch (token.type) {
    case 'space':
    case 'def':
    case 'checkbox':
      return [];
    case 'heading':
      return [words(token.tokens ?? [], { type: 'heading', level: (token as Tokens.Heading).depth })];
    case 'paragraph':
    case 'text':
      return [words(token.tokens ?? [token], shape)];
    case 'blockquote':
      return (token.tokens ?? []).flatMap((child) => blocksOf(child, { type: 'quote' }));
    case 'list':
      return listBlocks(token as Tokens.List, shape.type === 'list' ? (shape.level ?? 1) + 1 : 1);
    case 'code':
      return [{ ...shape, text: (token as Tokens.Code).text }];
    default:
      return [{ ...shape, text: token.raw.trimEnd() }];
  }
}

function listBlocks(list: Tokens.List, level: number): Block[] {
  const shape: Shape = { type: 'list', level: Math.min(level, 9), ordered: list.ordered };
  return list.items.flatMap((item) => {
    const blocks = item.tokens.flatMap((child) => blocksOf(child, shape));
    const [first, ...rest]: Block[] = blocks.length > 0 ? blocks : [{ ...shape, text: '' }];
    return first && item.task ? [withSign(first, item.checked ? '☑ ' : '☐ '), ...rest] : blocks;
  });
}

function withSign(block: Block, sign: string): Block {
  const by = sign.length;
  const marks = block.marks?.map((mark) => ({ ...mark, start: mark.start + by, end: mark.end + by }));
  return { ...block, text: sign + block.text, ...(marks ? { marks } : {}) };
}

function words(tokens: readonly Token[], shape: Shape): Block {
  const runs = tokens.flatMap((token) => runsOf(token, []));
  const text = runs.map((run) => run.text).join('');
  const index = new CodePointIndex(text);
  let at = 0;
  const marks = runs.flatMap((run) => {
    const start = index.toCodePoint(at);
    at += run.text.length;
    return run.looks.map((look): InlineMark => ({ ...look, start, end: index.toCodePoint(at) }));
  });
  return marks.length > 0 ? { ...shape, text, marks } : { ...shape, text };
}

interface Look {
  type: InlineMark['type'];
  href?: string;
}

function runsOf(token: Token, looks: readonly Look[]): { text: string; looks: readonly Look[] }[] {
  const inside = (more: readonly Look[]) => (token as Tokens.Strong).tokens.flatMap((each) => runsOf(each, more));
  switch (token.type) {
    case 'checkbox':
      return [];
    case 'strong':
      return inside([...looks, { type: 'strong' }]);
    case 'em':
      return inside([...looks, { type: 'emphasis' }]);
    case 'del':
      return inside(looks);
    case 'link': {
      const href = safeLink((token as Tokens.Link).href);
      // What is no link is left as it was written, so that nothing is lost.
      return href === null ? [{ text: token.raw, looks }] : inside([...looks, { type: 'link', href }]);
    }
    case 'br':
      return [{ text: '\n', looks }];
    case 'escape':
    case 'codespan':
      return [{ text: String((token as Tokens.Codespan).text), looks }];
    case 'text':
      if ((token as Tokens.Text).tokens) return inside(looks);
      return [{ text: token.raw, looks }];
    default:
      return [{ text: token.raw, looks }];
  }
}

/** An address that a note may link: of the web, of mail or of a place in Stet; null for any other. */
export function safeLink(href: string): string | null {
  return /^(?:https?:\/\/|mailto:|stet:\/\/)[^\s"<>]+$/i.test(href) ? href : null;
}
