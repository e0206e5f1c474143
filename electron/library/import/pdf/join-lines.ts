/** Puts lines together that were one paragraph, and words that were cut at the end of a line. */
export function joinLines(lines: readonly string[], knows: (word: string) => boolean): string {
  return lines.reduce((text, line) => (text === '' ? line : joinTwo(text, line, knows)), '');
}

function joinTwo(before: string, after: string, knows: (word: string) => boolean): string {
  const cut = /([\p{L}\p{M}]+)[-\u00ad\u2010]$/u.exec(before);
  const rest = /^[\p{L}\p{M}]+/u.exec(after)?.[0];
  if (!cut || rest === undefined) {
    // A dash with a blank before it has one behind it, too; one that closes an insertion keeps the mark behind it: "—said Ana—."
    const isOne = /\S[–—/]$/u.test(before) || /^[–—](?:[.,;:!?)]|$)/.test(after);
    return isOne ? before + after : `${before} ${after}`;
  }
  const start = cut[1] ?? '';
  if (isPartOfMore(before, after, knows) || INVERTED.test(`${start}-${rest}`)) return before + after;
  // "vice-" and "President": a hyphen before a capital was there before the line was broken.
  const isCompound =
    !/^\p{Ll}/u.test(rest) || (knows(`${start}-${rest}`.toLowerCase()) && !knows((start + rest).toLowerCase()));
  return isCompound ? before + after : before.slice(0, -1) + after;
}

/** French asks with the pronoun behind the verb, "avez-vous": no syllable parts such words there. */
const INVERTED = /^\p{L}+(?:(?:ez|tes)-vous|(?:ons|mes)-nous|[td]-elles?)$/iu;

/** "three-year-" and "old", "three-" and "year-old": what has a hyphen already is mostly broken at one, long German nouns are not. */
function isPartOfMore(before: string, after: string, knows: (word: string) => boolean): boolean {
  const [start = ''] = /[\p{L}\p{M}-]+$/u.exec(before) ?? [];
  const [rest = ''] = /^[\p{L}\p{M}-]+/u.exec(after) ?? [];
  const parts = (start + rest).split('-');
  if (parts.length < 3) return false;
  const [one = '', other = ''] = [start.split('-').at(-2), rest.split('-')[0]].map((part) => part?.toLowerCase());
  if (knows(one + other)) return false;
  return knows(one) || knows(other) || parts.every((part) => /^\p{Ll}+$/u.test(part));
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
