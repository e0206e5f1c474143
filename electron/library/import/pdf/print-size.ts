import type { Piece, TextLine } from './page.ts';

/** The size in which most of the text is set. */
export function bodySize(lines: readonly TextLine[]): number {
  const counts = new Map<number, number>();
  for (const { size, text } of lines) {
    const rounded = Math.round(size * 2) / 2;
    counts.set(rounded, (counts.get(rounded) ?? 0) + text.length);
  }
  return [...counts].toSorted((a, b) => b[1] - a[1])[0]?.[0] ?? 10;
}

export function isLarge(size: number, body: number): boolean {
  return size >= body * 1.15;
}

/** Of the fonts, in points. */
export function medianSize(pieces: readonly Piece[]): number {
  return pieces.map(({ size }) => size).toSorted((a, b) => a - b)[Math.floor(pieces.length / 2)] ?? 10;
}
