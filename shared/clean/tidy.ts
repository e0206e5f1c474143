/**
 * The text of a line as it may stand in an article: every word kept, only invisible debris gone.
 * Control characters and zero-width spaces are dropped, runs of blanks become one, lone surrogates U+FFFD. A
 * no-break space stays where typography wants it (French punctuation, between digits and units), else it is a blank.
 */
export function tidy(text: string): string {
  return text
    .toWellFormed()
    .replace(ALL_INVISIBLE, '')
    .replace(/[\t\n\r\f\v\u2028\u2029\u0085]/g, ' ')
    .replace(/\s{2,}/g, ' ')
    .replace(/[\u00a0\u2007]/g, (blank, at: number, whole: string) => (isBinding(whole, at) ? blank : ' '))
    .trim();
}

/** Soft hyphens too: they are a layout hint, and hide words from every search. */
export const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** Whether the blank at this offset ties a mark or a unit to its word or number. */
export function isBinding(text: string, at: number): boolean {
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  return /[«»?!:;%€$£]/.test(after) || before === '«' || (/\d/.test(before) && /[\d\p{L}]/u.test(after));
}

/** Blank as JavaScript's `trim` sees it: `keep` has an entry for every line that is not. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
