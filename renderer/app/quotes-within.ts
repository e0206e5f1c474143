/**
 * Quotation marks within quotation marks are single ones: a title that begins with a quote may stand in a sentence that sets titles
 * in quotes. Text whose marks do not pair is left as it is.
 */
export function quotesWithin(text: string): string {
  let depth = 0;
  let deepest = 0;
  const written = text.replace(/[“”]/g, (mark) => {
    const at = mark === '“' ? ++depth : depth--;
    deepest = depth < 0 ? Number.POSITIVE_INFINITY : Math.max(deepest, at);
    if (at < 2) return mark;
    return mark === '“' ? '‘' : '’';
  });
  return depth === 0 && Number.isFinite(deepest) ? written : text;
}
