/**
 * The entry after (1) or before (-1) the one at hand; where none is, the nearest that way from an offset in the text.
 * `ordered` are in the order of the text; `startOf` tells where one begins (UTF-16). Null at the ends.
 */
export function stepFrom<T>(
  ordered: readonly T[],
  isAtHand: (entry: T) => boolean,
  startOf: (entry: T) => number,
  step: 1 | -1,
  offset: number,
): T | null {
  const at = ordered.findIndex(isAtHand);
  if (at >= 0) return ordered[at + step] ?? null;
  if (step === 1) return ordered.find((entry) => startOf(entry) >= offset) ?? null;
  return ordered.findLast((entry) => startOf(entry) < offset) ?? null;
}
