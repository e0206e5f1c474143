import type { Block } from '../model/block.ts';
import { fail } from '../model/result.ts';
import { BLOCK_SEPARATOR } from './article-text.ts';
import { toCodePoint } from './code-points.ts';

/** More blocks than any article has; what is larger is not a text that was corrected by hand. */
export const MAX_BLOCKS = 100_000;
/** UTF-16 code units of all blocks together: some five million words. */
const MAX_LENGTH = 32_000_000;

/** Why blocks cannot be the text of an article: a problem with a sentence, or null when they can. */
export function problemOf(blocks: readonly Block[]): ReturnType<typeof fail> | null {
  if (blocks.length === 0)
    return bad('An article keeps at least one paragraph. To be rid of it, move it to the trash.');
  if (blocks.length > MAX_BLOCKS || blocks.reduce((length, block) => length + block.text.length, 0) > MAX_LENGTH) {
    return fail('too-large', 'The text is larger than an article may be. Nothing was changed.');
  }
  for (const [index, block] of blocks.entries()) {
    const wrong = wrongWith(block);
    if (wrong) return bad(`Paragraph ${index + 1} ${wrong}. Nothing was changed.`);
  }
  return null;
}

function wrongWith({ text, marks = [] }: Block): string | null {
  if (text.trim() === '') return 'is empty';
  if (text.includes(BLOCK_SEPARATOR)) return 'has an empty line inside; that would be two paragraphs';
  // Beside the separator a line feed would make it unclear where the block ends.
  if (text.startsWith('\n') || text.endsWith('\n') || text.includes('\r')) return 'has a stray line break';
  const length = toCodePoint(text, text.length);
  return marks.some(({ start, end }) => start >= end || end > length) ? 'has emphasis beyond its words' : null;
}

function bad(message: string): ReturnType<typeof fail> {
  return fail('bad-arguments', message);
}
