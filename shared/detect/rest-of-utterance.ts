import type { TextRange } from '../model/selector.ts';
import { sceneOf } from './people/scene.ts';
import { quoteSuggestions } from './quote-suggestions.ts';
import { passagesOf } from './text/passage.ts';
import { profileFor } from './words/languages.ts';

/**
 * What somebody said in the same breath as the words of a quote: “…,” she said, “…”. Ranges are UTF-16 code units of the text, in order; none
 * of what the quote has already, and none from another block, where it may be an utterance of its own.
 */
export function restOfUtterance(
  text: string,
  own: readonly TextRange[],
  blocks: readonly TextRange[],
  language: string | null,
): TextRange[] {
  const [first] = own;
  const block = first && blocks.find(({ start, end }) => start <= first.start && first.end <= end);
  if (!block) return [];
  const words = text.slice(block.start, block.end);
  const profile = profileFor(language, text);
  const quotes = quoteSuggestions(words, sceneOf(passagesOf(words, profile), profile, [], null));
  const there = quotes.map(({ start, end, group }) => ({ start: start + block.start, end: end + block.start, group }));
  const isOwn = (range: TextRange) => own.some(({ start, end }) => start < range.end && range.start < end);
  const groups = new Set(there.filter(isOwn).map(({ group }) => group));
  return there.filter((one) => groups.has(one.group) && !isOwn(one)).map(({ start, end }) => ({ start, end }));
}
