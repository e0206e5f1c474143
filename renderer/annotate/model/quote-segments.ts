import type { TextRange } from '../../../shared/model/selector.ts';
import { withoutQuotationMarks, withoutSpace } from './spans.ts';

/** All ranges are UTF-16 code units of the article text. */

/** What closes a quotation that was opened by it. */
const closers: Record<string, string> = {
  '“': '”',
  '"': '"',
  '„': '“”',
  '«': '»',
  '»': '«',
  '‘': '’',
  '「': '」',
};

/**
 * The marked segments of a quotation that its attribution splits (“…,” she said, “…”), when the range begins and ends with a quotation
 * mark, or within the marks, and holds two or more; else the range alone. A paragraph that goes on with an opening mark begins another
 * segment. The marks themselves are left out.
 */
export function quoteSegments(text: string, range: TextRange): TextRange[] {
  const whole = withoutSpace(text, range);
  for (const [opening, closing] of Object.entries(closers)) {
    const isInside = text.charAt(whole.start) !== opening;
    // Whoever drags over a quotation leaves out the mark before its first word more often than not.
    if (isInside && openBefore(lineBefore(text, whole.start), opening, closing) === null) continue;
    const segments = marked(text, whole, opening, closing, isInside);
    const last = segments.at(-1);
    // What follows the last closing mark may be its full stop, not more of the sentence.
    const reachesEnd = last !== undefined && /^[\p{P}\s]*$/u.test(text.slice(last.end, whole.end));
    if (segments.length > 1 && reachesEnd) return segments.map((segment) => withoutQuotationMarks(text, segment));
  }
  return [withoutQuotationMarks(text, range)];
}

function lineBefore(text: string, at: number): string {
  return text.slice(text.lastIndexOf('\n', at - 1) + 1, at);
}

/**
 * All that stands between the quotation marks around a range, within its line: who selects a few words of a quotation means
 * somebody who is named beside the whole of it. The range itself where no marks are around it.
 */
export function quotationAround(text: string, range: TextRange): TextRange {
  const before = lineBefore(text, range.start);
  const lineEnd = text.indexOf('\n', range.end);
  const to = lineEnd < 0 ? text.length : lineEnd;
  for (const [opening, closing] of Object.entries(closers)) {
    const open = openBefore(before, opening, closing);
    if (open === null) continue;
    for (let at = range.end; at < to; at++) {
      if (closing.includes(text.charAt(at)) && !isApostrophe(text, at))
        return { start: range.start - before.length + open + 1, end: at };
    }
  }
  return range;
}

/** Where a quotation was opened that is still open at the end of the words; null when none is. */
function openBefore(words: string, opening: string, closing: string): number | null {
  let open: number | null = null;
  for (let at = 0; at < words.length; at++) {
    const letter = words.charAt(at);
    if (open === null) {
      if (letter === opening) open = at;
    } else if (closing.includes(letter) && !isApostrophe(words, at)) open = null;
  }
  return open;
}

/** `isInside`: the range begins within a quotation. */
function marked(text: string, range: TextRange, opening: string, closing: string, isInside: boolean): TextRange[] {
  const segments: TextRange[] = [];
  let start: number | null = isInside ? range.start : null;
  for (let at = range.start; at < range.end; at++) {
    const letter = text.charAt(at);
    if (start === null) {
      if (letter === opening) start = at;
    } else if (closing.includes(letter) && !isApostrophe(text, at)) {
      segments.push({ start, end: at + 1 });
      start = null;
    } else if (letter === opening && text.charAt(at - 1) === '\n') {
      segments.push(withoutSpace(text, { start, end: at }));
      start = at;
    }
  }
  if (start !== null) segments.push({ start, end: range.end });
  return segments.filter((segment) => segment.end - segment.start > 2);
}

function isApostrophe(text: string, at: number): boolean {
  return text.charAt(at) === '’' && /\p{L}/u.test(text.charAt(at + 1));
}
