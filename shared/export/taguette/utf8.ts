/** Number of bytes of a well-formed text in UTF-8. */
export function utf8Length(text: string): number {
  let bytes = text.length;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    // Two bytes from U+0080, three from U+0800; the two halves of a pair are four together.
    if (unit >= 0x800 && (unit < 0xd800 || unit > 0xdfff)) bytes += 2;
    else if (unit >= 0x80) bytes += 1;
  }
  return bytes;
}

/** The first of a text's code points, at most so many. */
export function firstCodePoints(text: string, count: number): string {
  if (text.length <= count) return text;
  const points = [...text];
  return points.length <= count
    ? text
    : `${points
        .slice(0, count - 1)
        .join('')
        .trimEnd()}…`;
}
