/** A word of a text as search sees it. `start` and `end` are UTF-16 code units of the text as given. */
export interface Word {
  /** Without case, accents, ligatures and width differences. */
  text: string;
  start: number;
  end: number;
}

/** Letters, digits, private-use characters and the marks on them: what FTS5's unicode61 is told to take for a word. */
const word = /[\p{L}\p{N}\p{Co}\p{M}\u00ad]+/uy;

const ASCII = 0x80;
/** The same for ASCII, by code: most of most texts, and ten times faster than the expression. */
const isWordUnit = Array.from({ length: ASCII }, (_, unit) => /[0-9A-Za-z]/.test(String.fromCharCode(unit)));

/** Scripts written without spaces between words (and Hangul, whose words carry their particles). */
const unspaced = /[\p{sc=Han}\p{sc=Hira}\p{sc=Kana}\p{sc=Hang}\p{sc=Thai}\p{sc=Lao}\p{sc=Khmr}\p{sc=Mymr}\u30fc]+/gu;

/** Apart from the expression above: what one search leaves behind in that (`lastIndex`) would be where the next begins. */
const unspacedFirst = new RegExp(`^${unspaced.source}`, 'u');

/** Accents, Hebrew points and Arabic vowel signs: left out by many who search. Indic vowel signs are letters in all but name. */
const accents = /[\u0300-\u036f\u0591-\u05c7\u0610-\u061a\u064b-\u065f\u0670\u00ad]/g;

/**
 * The words of a text in order. Runs of unspaced scripts are cut into overlapping pairs of characters, followed by the last
 * character alone, so that every stretch of such a text can be found: 日本語 is 日本, 本語, 語.
 */
export function wordsOf(text: string): Word[] {
  const words: Word[] = [];
  for (let at = 0; at < text.length; ) {
    const end = asciiEnd(text, at);
    if (end === text.length || text.charCodeAt(end) < ASCII) {
      if (end > at) words.push({ text: text.slice(at, end).toLowerCase(), start: at, end });
      at = Math.max(end, at + 1);
    } else at = pushOther(words, text, at, end);
  }
  return words;
}

/** ASCII, and the punctuation that most texts have beside it: quotation marks, dashes, ellipses, the space that does not break. */
const plain = /^[\0-\x7f\u00a0\u00ab\u00bb\u2010-\u2027\u2030-\u205e]*$/;

/** True for texts whose words are the runs of ASCII letters and digits in them, as most are. */
export function isPlain(text: string): boolean {
  return plain.test(text);
}

/** End of the ASCII letters and digits that begin there. */
function asciiEnd(text: string, start: number): number {
  let at = start;
  while (at < text.length && isWordUnit[text.charCodeAt(at)]) at++;
  return at;
}

/** A word with other than ASCII characters in it, or ASCII before a sign that is no part of a word. Answers where it ends. */
function pushOther(words: Word[], text: string, start: number, ascii: number): number {
  const end = wordEnd(text, start);
  if (end > ascii) pushMixed(words, text.slice(start, end), start);
  else if (ascii > start) words.push({ text: text.slice(start, ascii).toLowerCase(), start, end: ascii });
  return Math.max(end, ascii, start + 1);
}

/** End of the word that starts there; the start itself when none does. */
function wordEnd(text: string, start: number): number {
  word.lastIndex = start;
  return word.test(text) ? word.lastIndex : start;
}

/** Letters that Unicode takes for letters of their own, and keyboards without them for these: Łódź is Lodz, Sørensen Sorensen. */
const plainer: Readonly<Record<string, string>> = {
  ß: 'ss',
  æ: 'ae',
  œ: 'oe',
  ø: 'o',
  ł: 'l',
  đ: 'd',
  ð: 'd',
  þ: 'th',
  ħ: 'h',
  ŧ: 't',
  ı: 'i',
};

const lettersOfTheirOwn = new RegExp(`[${Object.keys(plainer).join('')}]`, 'g');

/** Equal for words that search takes for the same. */
export function foldWord(text: string): string {
  if (isAscii(text)) return text.toLowerCase();
  const folded = text.normalize('NFKD').replace(accents, '').normalize('NFC').toLowerCase();
  return folded.replace(lettersOfTheirOwn, (letter) => plainer[letter] ?? letter);
}

/** True when the text is (or begins with) a character of a script that is cut into pairs. */
export function isUnspaced(text: string): boolean {
  return unspacedFirst.test(text);
}

function pushMixed(words: Word[], run: string, offset: number): void {
  let at = 0;
  for (const match of run.matchAll(unspaced)) {
    pushWord(words, run.slice(at, match.index), offset + at);
    pushPairs(words, match[0], offset + match.index);
    at = match.index + match[0].length;
  }
  pushWord(words, run.slice(at), offset + at);
}

function pushWord(words: Word[], text: string, start: number): void {
  const folded = foldWord(text);
  if (folded !== '') words.push({ text: folded, start, end: start + text.length });
}

function pushPairs(words: Word[], run: string, offset: number): void {
  let previous: { text: string; start: number } | undefined;
  let at = offset;
  for (const character of run) {
    const end = at + character.length;
    if (previous) words.push({ text: foldWord(previous.text + character), start: previous.start, end });
    previous = { text: character, start: at };
    at = end;
  }
  if (previous) words.push({ text: foldWord(previous.text), start: previous.start, end: at });
}

function isAscii(text: string): boolean {
  for (let at = 0; at < text.length; at++) if (text.charCodeAt(at) > 0x7f) return false;
  return true;
}
