/**
 * Code points outside, UTF-16 inside: the one module that converts between them.
 * A lone surrogate counts as one code point, as `String.prototype.codePointAt` sees it.
 */

/** Number of code points in text[0, utf16). An offset inside a surrogate pair counts the pair as passed. */
export function toCodePoint(text: string, utf16: number): number {
  let codePoints = 0;
  for (let at = 0; at < utf16 && at < text.length; codePoints++) at += widthAt(text, at);
  return codePoints;
}

/** UTF-16 offset of the code point with that number; text.length when there are not so many. */
export function toUtf16(text: string, codePoint: number): number {
  let at = 0;
  for (let seen = 0; seen < codePoint && at < text.length; seen++) at += widthAt(text, at);
  return at;
}

function widthAt(text: string, at: number): 1 | 2 {
  const unit = text.charCodeAt(at);
  if (unit < 0xd800 || unit > 0xdbff) return 1;
  const next = text.charCodeAt(at + 1);
  return next >= 0xdc00 && next <= 0xdfff ? 2 : 1;
}
