/**
 * The text of a line as it may stand in an article: every word kept, only invisible debris gone.
 * Control characters and zero-width spaces are dropped, runs of blanks become one, lone surrogates U+FFFD. A
 * no-break space stays where typography wants it (French punctuation, between digits and units), else it is a blank.
 */
export function tidy(text: string): string {
  if (!UNTIDY.test(text)) return text;
  return withoutDebris(text.toWellFormed())
    .replace(/\s{2,}/g, ' ')
    .replace(/[^\S ]/g, keptBlank)
    .trim();
}

/** Whatever tidying may change: most texts have none of it. */
const UNTIDY =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are among what may be changed
  /[\u0000-\u001f\u007f-\u00a0\u00ad\u1680\u2000-\u200b\u2028-\u202f\u205f-\u2060\u3000\ud800-\udfff\ufeff\ufff9-\ufffb]|^ | {2}| $/;

/** The text without what cannot be seen, each control character that parts words a blank. */
export function withoutDebris(text: string): string {
  return text.replace(ALL_INVISIBLE, '').replace(/[\t\n\r\f\v\u2028\u2029\u0085]/g, ' ');
}

/** Soft hyphens too: they are a layout hint, and hide words from every search. */
const INVISIBLE =
  // biome-ignore lint/suspicious/noControlCharactersInRegex: control characters are what this removes
  /[\u0000-\u0008\u000e-\u001f\u007f-\u0084\u0086-\u009f\u00ad\u200b\u2060\ufeff\ufff9-\ufffb]/;
const ALL_INVISIBLE = new RegExp(INVISIBLE, 'g');

/** What a blank becomes that stands alone at this offset: itself where it ties a mark or a unit to its word or number. */
export function keptBlank(blank: string, at: number, text: string): string {
  if (blank === '\u202f') return blank;
  if (blank !== '\u00a0' && blank !== '\u2007') return ' ';
  const before = text[at - 1] ?? '';
  const after = text[at + 1] ?? '';
  const binds = /[«»?!:;%€$£]/.test(after) || before === '«' || (/\d/.test(before) && /[\d\p{L}]/u.test(after));
  return binds ? blank : ' ';
}

/** Blank as JavaScript's `trim` sees it: `keep` has an entry for every line that is not. */
export function isBlank(text: string): boolean {
  return text.trim() === '';
}
