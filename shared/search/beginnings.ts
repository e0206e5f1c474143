/**
 * Beginnings that match so much of a library that its words cannot be gone through one by one: they have an index of their
 * own. Characters of the folded word, UTF-16 code units.
 */
const SHORTEST = 2;
const LONGEST = 4;

/** Stands before the beginnings of the title's words. A private-use character: no text has a word with it. */
const TITLE = '\ue000';

const SPACE = 0x20;
/** What a plain beginning is made of; each counts from 1 on, so that a shorter one is never the same number as a longer one. */
const signs = ' 0123456789abcdefghijklmnopqrstuvwxyz';
const BASE = signs.length;
const signOf = Uint8Array.from({ length: 0x80 }, (_, unit) => Math.max(0, signs.indexOf(String.fromCharCode(unit))));

/** The beginnings found in the text at hand, each at its number. All 0 between two texts. */
const marks = new Uint8Array(BASE ** LONGEST);
/** Where they are written; made larger for a text with more. */
let bytes = new Uint8Array(1 << 14);
const asText = new TextDecoder();

/**
 * The beginnings of the words in these lines (see `wordLine`), each once, and those of the title's words once more with its mark: one text for the
 * index. Hardly a word has other signs than ASCII letters and digits; their beginnings are numbers, looked up in a table, which takes a quarter of
 * the time that a set of strings does.
 */
export function beginningsOf(lines: readonly string[], title: string): string {
  const found: number[] = [];
  const others = new Set<string>();
  for (const line of lines) findIn(line, found, others);
  if (title !== '') for (const word of title.split(' ')) addAll(others, word, TITLE);
  const plain = written(found);
  return plain === '' ? [...others].join(' ') : [plain, ...others].join(' ');
}

function findIn(line: string, found: number[], others: Set<string>): void {
  for (let start = 0; start < line.length; ) {
    const read = Math.min(start + LONGEST, line.length);
    let number = 0;
    let at = start;
    for (; at < read; at++) {
      const sign = signOf[line.charCodeAt(at)] ?? 0;
      if (sign === 0) break;
      number = number * BASE + sign;
    }
    const next = line.indexOf(' ', at);
    const end = next < 0 ? line.length : next;
    if (at < read && at < end) addAll(others, line.slice(start, end), '');
    // A beginning that has been here was here with all that are shorter; a number below the base is one sign alone.
    else
      for (; number >= BASE && marks[number] === 0; number = (number / BASE) | 0) {
        marks[number] = 1;
        found.push(number);
      }
    start = end + 1;
  }
}

/** Writes them down, and takes back their marks. */
function written(found: readonly number[]): string {
  if (bytes.length < found.length * (LONGEST + 1)) bytes = new Uint8Array(found.length * (LONGEST + 1) * 2);
  let end = 0;
  for (const number of found) {
    marks[number] = 0;
    end += lengthOf(number);
    for (let at = end - 1, rest = number; rest > 0; at--, rest = (rest / BASE) | 0) {
      bytes[at] = signs.charCodeAt(rest % BASE);
    }
    bytes[end++] = SPACE;
  }
  return asText.decode(bytes.subarray(0, Math.max(0, end - 1)));
}

function lengthOf(number: number): number {
  let length = 1;
  for (let rest = number; rest >= BASE; rest = (rest / BASE) | 0) length++;
  return length;
}

function addAll(found: Set<string>, word: string, mark: string): void {
  for (let length = LONGEST; length >= SHORTEST; length--) {
    if (word.length < length) continue;
    const beginning = mark + word.slice(0, length);
    if (found.has(beginning)) break;
    found.add(beginning);
  }
  // A lone character of an unspaced script, or one that is a surrogate pair, is a beginning as well.
  if (word.charCodeAt(0) > 0x2e7f) found.add(mark + String.fromCodePoint(word.codePointAt(0) ?? 0));
}

/** True when what begins so is looked up in the index of beginnings. */
export function isIndexedBeginning(text: string): boolean {
  return (text.length >= SHORTEST && text.length <= LONGEST) || (text.length === 1 && text.charCodeAt(0) > 0x2e7f);
}

export function titleBeginning(text: string): string {
  return TITLE + text;
}
