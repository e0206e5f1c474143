import { articleExtensions } from '../../../shared/model/article-types.ts';
import type { Block } from '../../../shared/model/block.ts';

/** Names that say nothing about what is in the file. */
const NAMELESS =
  /^(?:untitled|unnamed|pasted(?: text)?|clipboard|document|index|article|page|text|scan|download|[\d_.\-a-f]{6,}|)$/i;

const ENDING = new RegExp(`\\.(?:${articleExtensions.join('|')})$`, 'i');

/** When no line of the source is its title: the file's name, else the first words of the text. */
export function fallbackTitle(name: string, blocks: readonly Block[]): string {
  const stem = name.replace(ENDING, '').replace(/[_-]+/g, ' ').trim();
  if (!NAMELESS.test(name.replace(/\.\w+$/, '')) && /\p{L}{3}/u.test(stem)) return stem;
  const first = blocks[0]?.text ?? '';
  const words = first.split(' ');
  if (words.length <= 12) return first === '' ? name : first;
  return `${words.slice(0, 10).join(' ')} …`;
}
