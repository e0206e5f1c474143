import type { TextRange } from '../../../shared/model/selector.ts';
import { withoutQuotationMarks } from './spans.ts';

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
 * The marked segments of a quotation that its attribution splits (“…,” she said, “…”), when the range begins and ends with
 * a quotation mark and holds two or more; else the range alone. A paragraph that goes on with an opening mark begins
 * another segment. The marks themselves are left out.
 */
export function quoteSegments(text: string, range: TextRange): TextRange[] {
  const whole = withoutSpace(text, range);
  const opening = text.charAt(whole.start);
  const closing = closers[opening];
  const segments = closing === undefined ? [] : marked(text, whole, opening, closing);
  const last = segments.at(-1);
  // What follows the last closing mark may be its full stop, not more of the sentence.
  const reachesEnd = last !== undefined && /^[\p{P}\s]*$/u.test(text.slice(last.end, whole.end));
  return segments.length > 1 && reachesEnd
    ? segments.map((segment) => withoutQuotationMarks(text, segment))
    : [withoutQuotationMarks(text, range)];
}

function marked(text: string, range: TextRange, opening: string, closing: string): TextRange[] {
  const segments: TextRange[] = [];
  let start: number | null = null;
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

function withoutSpace(text: string, { start, end }: TextRange): TextRange {
  const before = text.slice(start, end);
  return { start: start + before.length - before.trimStart().length, end: start + before.trimEnd().length };
}
