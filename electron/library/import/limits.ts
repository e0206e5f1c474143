import { extensionOf } from '../../../shared/model/article-types.ts';
import { fail } from '../../../shared/model/result.ts';

/** Largest source in bytes: longer texts are no articles, and pages are this long only for the images inside them. */
export const MAX_BYTES = 64 * 1024 * 1024;

/** Elements nested deeper are lifted to this depth: some parsers need time quadratic in it. */
export const MAX_DEPTH = 120;

/** What is said of a source with more than `MAX_BYTES`. */
export function tooLarge(name: string, bytes: number) {
  return fail(
    'too-large',
    `“${name}” has ${inMegabytes(bytes)}; Stet reads articles of up to ${inMegabytes(MAX_BYTES)}. Split the file, and import the parts.`,
  );
}

/** How long a source of that name may take to be read, in milliseconds: no page needs longer, but a book may. */
export function timeLimitOf(name: string): number {
  return /^(?:pdf|epub|docx)$/.test(extensionOf(name)) ? 60_000 : 10_000;
}

export function inMegabytes(bytes: number): string {
  return `${Math.round(bytes / (1024 * 1024))} MB`;
}
