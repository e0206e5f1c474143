import type { TextRange } from '../../model/selector.ts';

/** A paragraph of the article text; offsets are UTF-16 code units of that text. */
export interface Paragraph extends TextRange {
  text: string;
  /** Junk, a headline in capitals, a credit line: nothing is proposed in it, and it does not part a speech. */
  masked: boolean;
}

const TERMINAL = /[.!?…:;"'”’»“)\]]\s*$/u;

/**
 * Splits a text at empty lines. Inside such a block every line is a paragraph of its own (the way scrapers write), unless
 * the lines look wrapped by hand: then they are one.
 */
export function paragraphsOf(text: string): Paragraph[] {
  const paragraphs: Paragraph[] = [];
  for (const block of rangesBetween(text, /\n[^\S\n]*(?:\n\s*)+/g, 0, text.length)) {
    const lines = rangesBetween(text, /\r?\n/g, block.start, block.end);
    const ranges = lines.length > 1 && !isWrapped(text, lines) ? lines : [block];
    for (const range of ranges) {
      const trimmed = trim(text, range);
      if (trimmed.start >= trimmed.end) continue;
      const words = text.slice(trimmed.start, trimmed.end);
      paragraphs.push({ ...trimmed, text: words, masked: isJunk(words) });
    }
  }
  return paragraphs;
}

function rangesBetween(text: string, separator: RegExp, start: number, end: number): TextRange[] {
  const ranges: TextRange[] = [];
  let from = start;
  for (const match of text.slice(start, end).matchAll(separator)) {
    ranges.push({ start: from, end: start + match.index });
    from = start + match.index + match[0].length;
  }
  ranges.push({ start: from, end });
  return ranges;
}

/** Lines of like length, most of which end in the middle of a sentence. */
function isWrapped(text: string, lines: readonly TextRange[]): boolean {
  const inner = lines.slice(0, -1);
  const longest = Math.max(...inner.map((line) => line.end - line.start));
  if (longest > 110 || longest < 40) return false;
  const open = inner.filter((line) => !TERMINAL.test(text.slice(line.start, line.end)));
  const full = inner.filter((line) => line.end - line.start > longest * 0.7);
  return open.length >= inner.length * 0.5 && full.length >= inner.length * 0.7;
}

function trim(text: string, range: TextRange): TextRange {
  let { start, end } = range;
  while (start < end && /\s/.test(text.charAt(start))) start++;
  while (end > start && /\s/.test(text.charAt(end - 1))) end--;
  return { start, end };
}

const JUNK =
  /^(?:sponsor(?:ed)?:|advertisement|click here|read more|read also|related:|also read|see also|photo(?: by|:)|image:|nextimg:|share (?:this|on)|follow us|sign up|subscribe|more from|editor['’]s note|watch:|©|copyright|recommended|most popular|trending)/i;

function isJunk(text: string): boolean {
  if (JUNK.test(text)) return text.length < 400;
  const letters = text.match(/\p{L}/gu) ?? [];
  if (letters.length < 8) return !/["“«„]/.test(text);
  const capitals = text.match(/\p{Lu}/gu) ?? [];
  return capitals.length > letters.length * 0.8 || isTitleCase(text);
}

/** Small words of German, in which a sentence of nouns looks like a headline. */
const GERMAN =
  /(?<!\p{L})(?:der|das|de[mns]|ein|eine[nmrs]?|ist|sind|hat|haben|hatten?|und|für|mit|von|zu[mr]?|auf|aus|am|im|bei|beim|nach|über|unter|vor|durch|auch|nicht|noch|sie|er|sich|wird|werden|wurden?)(?!\p{L})/u;

/** A headline In Title Case: hardly a long word without a capital; but Das Urteil ist ein „Schlag“. */
function isTitleCase(text: string): boolean {
  if (/\.["”“»«]?$/u.test(text) && GERMAN.test(text)) return false;
  const long = text.match(/\p{L}{4,}/gu) ?? [];
  if (long.length < 4 || long.length > 24) return false;
  return long.filter((word) => /^\p{Lu}/u.test(word)).length >= long.length * 0.85;
}
