import { isParagraph, isSentence } from './sentence.ts';
import { tidy } from './tidy.ts';

/** What a line was in its source, where the source says so. Plain text says nothing. */
export type LineRole = 'paragraph' | 'heading' | 'list' | 'quote' | 'caption';

/** One logical line: a line of the file, or several that were one paragraph wrapped to a width. */
export interface Line {
  /** 1-based numbers of the first and last line of the source, both included. */
  first: number;
  last: number;
  /** Tidied text, of a line in Markdown without its marks; empty only where that leaves nothing. */
  text: string;
  /** The tidied text as it was written, never empty. */
  printed: string;
  /** The text as rules compare it: see `keyOf`. */
  key: string;
  words: number;
  /** Lines with no blank line between them share a group. */
  group: number;
  role: LineRole;
  /** Share of the characters that stand in links, 0 to 1; 0 in plain text without marks. */
  linked: number;
  /** What the page calls the elements around it, lower case; empty in plain text. */
  markup: string;
  /** Reads as prose: rules need more than a resemblance to take it out. */
  sentence: boolean;
  /** Several sentences, or one long one. */
  paragraph: boolean;
}

export interface LineOptions {
  first: number;
  last?: number;
  group: number;
  role?: LineRole;
  linked?: number;
  markup?: string;
  printed?: string;
}

export function makeLine(text: string, options: LineOptions): Line {
  const clean = tidy(text);
  const words = countWords(clean);
  const sentence = isSentence(clean);
  return {
    first: options.first,
    last: options.last ?? options.first,
    text: clean,
    printed: options.printed === undefined ? clean : tidy(options.printed),
    key: keyOf(clean),
    words,
    group: options.group,
    role: options.role ?? 'paragraph',
    linked: options.linked ?? 0,
    markup: options.markup ?? '',
    sentence,
    paragraph: sentence && isParagraph(clean, words),
  };
}

/**
 * The form in which rules compare lines: lower case, accents and ligatures folded (scrapes lose them), one sort of
 * quote and dash, ornaments at both ends (arrows, bullets, pipes, emoji) gone.
 */
export function keyOf(text: string): string {
  return (ASCII.test(text) ? text : folded(text))
    .replace(/`/g, "'")
    .toLowerCase()
    .replace(/\s+/g, ' ')
    .replace(ORNAMENTS, '');
}

// biome-ignore lint/suspicious/noControlCharactersInRegex: it asks for what needs no folding.
const ASCII = /^[\x00-\x7f]*$/;

function folded(text: string): string {
  return text
    .normalize('NFKD')
    .replace(/\p{M}+/gu, '')
    .replace(/ß/g, 'ss')
    .replace(/[‘’ʼ′´]/g, "'")
    .replace(/[“”„«»″]/g, '"')
    .replace(/[‐‑‒–—―]/g, '-');
}

const ORNAMENT =
  '[\\s¡¿|•·●▪■◆►▶▸➤→←›>*~_=+…↓↑\\-\\u{1f000}-\\u{1faff}\\u2300-\\u23ff\\u2600-\\u27bf\\u2b00-\\u2bff]|\\u{fe0f}';
const ORNAMENTS = new RegExp(`^(?:${ORNAMENT})+|(?:${ORNAMENT})+$`, 'gu');

/**
 * Words as readers count them: runs of letters or digits, an inner apostrophe or hyphen does not split. Scripts that
 * put no blanks between words count two characters a word.
 */
function countWords(text: string): number {
  const unspaced = text.match(UNSPACED)?.length ?? 0;
  const spaced = unspaced === 0 ? text : text.replace(UNSPACED, ' ');
  return (spaced.match(/[\p{L}\p{N}]+(?:['’.\-–&][\p{L}\p{N}]+)*/gu)?.length ?? 0) + Math.ceil(unspaced / 2);
}

const UNSPACED = /[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmer}\p{sc=Myanmar}]/gu;
