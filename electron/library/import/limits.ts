/** Largest source by media type, in bytes. Longer texts are not articles, and would not be pleasant to read either. */
export const MAX_TEXT_BYTES = 64 * 1024 * 1024;
/** A saved page with its images inside can be large; what is not text is dropped before it is parsed. */
export const MAX_HTML_BYTES = 64 * 1024 * 1024;
/** Elements nested deeper are lifted to this depth: some parsers need time quadratic in it. */
export const MAX_DEPTH = 120;

export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
