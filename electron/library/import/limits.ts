/** Largest source in bytes: longer texts are no articles, and pages are this long only for the images inside them. */
const MAX_BYTES = 64 * 1024 * 1024;

/** Elements nested deeper are lifted to this depth: some parsers need time quadratic in it. */
export const MAX_DEPTH = 120;

/** The limit for a source of that name, in bytes. */
export function limitOf(_name: string): number {
  return MAX_BYTES;
}

export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
