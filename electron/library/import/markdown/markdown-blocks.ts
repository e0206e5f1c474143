import { Marked, type Token, type Tokens } from 'marked';
import type { Block } from '../../../../shared/model/block.ts';
import { type BlockShape, markedBlock, PLAIN, type Run } from '../marked-block.ts';
import { BETWEEN_CELLS } from '../table-row.ts';
import { inlineRuns } from './inline-runs.ts';
import { notes } from './notes.ts';

interface MarkdownBlock {
  block: Block;
  /** 1-based line of the file. */
  line: number;
}

const reader = new Marked(notes);

/** The blocks of a Markdown text. `firstLine` is the line of the file at which the text begins. */
export function markdownBlocks(markdown: string, firstLine: number): MarkdownBlock[] {
  const blocks: MarkdownBlock[] = [];
  let line = firstLine;
  for (const token of reader.lexer(markdown)) {
    collect(token, { type: 'paragraph' }, line, blocks);
    line += token.raw.split('\n').length - 1;
  }
  return blocks;
}

function collect(token: Token, shape: BlockShape, line: number, out: MarkdownBlock[]): void {
  switch (token.type) {
    case 'heading':
      push(out, line, inlineRuns(token.tokens ?? []), { type: 'heading', level: (token as Tokens.Heading).depth });
      break;
    case 'paragraph':
    case 'text':
      push(out, line, inlineRuns(token.tokens ?? [token]), shape);
      break;
    case 'blockquote':
      for (const child of token.tokens ?? []) collect(child, { type: 'quote' }, line, out);
      break;
    case 'note':
      for (const child of token.tokens ?? []) collect(child, { type: 'list', level: 1, ordered: true }, line, out);
      break;
    case 'list':
      collectList(token as Tokens.List, shape.type === 'list' ? (shape.level ?? 1) + 1 : 1, line, out);
      break;
    case 'table':
      collectTable(token as Tokens.Table, line, out);
      break;
    case 'code':
      push(out, line, [{ ...PLAIN, text: (token as Tokens.Code).text }], shape);
      break;
    case 'html':
      push(out, line, [{ ...PLAIN, text: token.raw.replace(/<!--[\s\S]*?-->|<[^>]*>/g, ' ') }], shape);
      break;
  }
}

function collectList(list: Tokens.List, level: number, line: number, out: MarkdownBlock[]): void {
  const shape: BlockShape = { type: 'list', level: Math.min(level, 9), ordered: list.ordered };
  for (const item of list.items) for (const child of item.tokens) collect(child, shape, line, out);
}

function collectTable(table: Tokens.Table, line: number, out: MarkdownBlock[]): void {
  for (const row of [table.header, ...table.rows]) {
    const runs = row.flatMap((cell, index) => [
      ...(index === 0 ? [] : [{ ...PLAIN, text: BETWEEN_CELLS }]),
      ...inlineRuns(cell.tokens),
    ]);
    push(out, line, runs, { type: 'paragraph' });
  }
}

/** A hard break ends a block: poems and addresses keep their lines. */
function push(out: MarkdownBlock[], line: number, runs: readonly Run[], shape: BlockShape): void {
  let rest = runs;
  while (rest.length > 0) {
    const at = rest.findIndex((run) => run.text === '\n');
    const block = markedBlock(at < 0 ? rest : rest.slice(0, at), shape);
    if (block) out.push({ block, line });
    rest = at < 0 ? [] : rest.slice(at + 1);
  }
}
