/**
 * Beginnings that match so much of a library that its words cannot be gone through one by one: they have an index of their
 * own. Characters of the folded word, UTF-16 code units.
 */
const LENGTHS = [2, 3, 4];
const LONGEST_FIRST = LENGTHS.toReversed();

/** Stands before the beginnings of the title's words. A private-use character: no text has a word with it. */
const TITLE = '\ue000';

/** The beginnings of the words in all lists, each once, as one text for the index. */
export function beginningsOf(lists: readonly (readonly string[])[], titleWords: readonly string[]): string {
  const found = new Set<string>();
  for (const words of lists) for (const word of words) addBeginnings(found, word, '');
  for (const word of titleWords) addBeginnings(found, word, TITLE);
  return [...found].join(' ');
}

function addBeginnings(found: Set<string>, word: string, mark: string): void {
  for (const length of LONGEST_FIRST) {
    if (word.length < length) continue;
    const beginning = mark + word.slice(0, length);
    // What begins so has been here, and with it what is shorter.
    if (found.has(beginning)) break;
    found.add(beginning);
  }
  // A lone character of an unspaced script, or one that is a surrogate pair, is a beginning as well.
  if (word.charCodeAt(0) > 0x2e7f) found.add(mark + String.fromCodePoint(word.codePointAt(0) ?? 0));
}

/** True when what begins so is looked up in the index of beginnings. */
export function isIndexedBeginning(text: string): boolean {
  return LENGTHS.includes(text.length) || (text.length === 1 && text.charCodeAt(0) > 0x2e7f);
}

export function titleBeginning(text: string): string {
  return TITLE + text;
}
