/** Puts lines together that were one paragraph, and words that were cut at the end of a line. */
export function joinLines(lines: readonly string[], knows: (word: string) => boolean): string {
  return lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line, knows)), '');
}

function joinTwo(before: string, after: string, knows: (word: string) => boolean): string {
  const cut = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(before);
  const rest = /^[\p{L}\p{M}]+/u.exec(after)?.[0];
  if (!cut || rest === undefined) return /[–—/]$/.test(before) ? before + after : `${before} ${after}`;
  const start = cut[1] ?? '';
  // "vice-" and "President": a hyphen before a capital was there before the line was broken.
  const isCompound =
    !/^\p{Ll}/u.test(rest) || (knows(`${start}-${rest}`.toLowerCase()) && !knows((start + rest).toLowerCase()));
  return isCompound ? before + after : before.slice(0, -1) + after;
}

/** The words, hyphenated ones whole, that stand inside the lines of a text: they tell how a cut word is written. */
export function wordsInside(lines: readonly string[]): Set<string> {
  const words = new Set<string>();
  for (const line of lines) {
    // Not the first or the last of a line, which may be half a word.
    for (const [word] of line.matchAll(/(?<=\s)[\p{L}\p{M}]+(?:-[\p{L}\p{M}]+)*(?=[\s.,;:!?])/gu))
      words.add(word.toLowerCase());
  }
  return words;
}
