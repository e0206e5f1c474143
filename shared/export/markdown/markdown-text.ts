import type { Block, InlineMark } from '../../model/block.ts';
import { CodePointIndex } from '../../text/code-points.ts';

/**
 * Text as CommonMark that reads as the same text again: what would be taken for markup is escaped, and nothing
 * else, so that the file stays pleasant to read. Obsidian's additions (==, %%, $, ^id at the end) are covered too.
 */
export function escapeMarkdown(text: string): string {
  const escaped = text
    .replace(/[\\`*[\]<>~]/g, '\\$&')
    .replace(/(^|[^\p{L}\p{N}])_|_(?![\p{L}\p{N}])/gu, (found) => found.replace('_', '\\_'))
    .replace(/&(?=#?\w+;)/g, '\\&')
    .replace(/==|%%/g, (pair) => `\\${pair[0]}\\${pair[1]}`)
    .replace(/\^(?=[\w-]+$)/gm, '\\^')
    .replace(/^(\s*)(#|[+-](?=[\s-]|$)|=+$)/gm, '$1\\$2')
    .replace(/^(\s*\d{1,9})([.)])(?=\s|$)/gm, '$1\\$2');
  return formula.test(text) ? escaped.replaceAll('$', '\\$') : escaped;
}

/** What pandoc and Obsidian take for a formula; prices are none, as a digit follows the second dollar sign. */
const formula = /\$(?=\S)[^$]*(?<=\S)\$(?!\d)/;

/** A block's text with its emphasis and links. Overlapping marks are closed and opened again, so that they nest. */
export function inlineMarkdown(block: Block): string {
  const index = new CodePointIndex(block.text);
  const marks = (block.marks ?? []).map((mark) => ({
    mark,
    start: index.toUtf16(mark.start),
    end: index.toUtf16(mark.end),
  }));
  const cuts = [...new Set([0, block.text.length, ...marks.flatMap(({ start, end }) => [start, end])])];
  cuts.sort((a, b) => a - b);
  let out = '';
  for (let at = 0; at + 1 < cuts.length; at++) {
    const [from, to] = [cuts[at] as number, cuts[at + 1] as number];
    const covering = marks.filter(({ start, end }) => start <= from && to <= end).map(({ mark }) => mark);
    out += marked(block.text.slice(from, to), covering);
  }
  return out.replaceAll('\n', '\\\n');
}

/** White space at the edges of a mark would stop it from being one: it goes outside. */
function marked(text: string, marks: InlineMark[]): string {
  const [, before = '', inner = '', after = ''] = /^(\s*)(.*?)(\s*)$/s.exec(text) ?? [];
  if (inner === '') return text;
  let out = escapeMarkdown(inner);
  if (marks.some(({ type }) => type === 'emphasis')) out = `*${out}*`;
  if (marks.some(({ type }) => type === 'strong')) out = `**${out}**`;
  const href = marks.find(({ type }) => type === 'link')?.href;
  if (href !== undefined) out = `[${out}](<${href.replace(/[<>\s]/g, encodeURIComponent)}>)`;
  return before + out + after;
}
