import { isPlain, wordsOf } from './words.ts';

const ASCII = 0x80;
const SPACE = 0x20;

/** What an ASCII unit is in a line of words: itself in lower case, or a space where it is no part of a word. */
const folded = Uint8Array.from({ length: ASCII }, (_, unit) => {
  const sign = String.fromCharCode(unit).toLowerCase();
  return /[0-9a-z]/.test(sign) ? sign.charCodeAt(0) : SPACE;
});

const asText = new TextDecoder();
/** Where a line is written; made larger for a longer text. */
let bytes = new Uint8Array(1 << 16);

/**
 * The words of a text as search sees them, a space between two: those that `wordsOf` finds, without their places. Most texts are ASCII with some
 * punctuation beside it and are gone through once, unit by unit, which takes a quarter of the time.
 */
export function wordLine(text: string): string {
  if (bytes.length < text.length) bytes = new Uint8Array(text.length * 2);
  let known = false;
  let length = 0;
  let last = SPACE;
  for (let at = 0; at < text.length; at++) {
    const unit = text.charCodeAt(at);
    if (unit >= ASCII && !known) {
      if (!isPlain(text))
        return wordsOf(text)
          .map((word) => word.text)
          .join(' ');
      known = true;
    }
    const sign = unit < ASCII ? folded[unit]! : SPACE;
    if (sign === SPACE && last === SPACE) continue;
    bytes[length++] = sign;
    last = sign;
  }
  if (length > 0 && last === SPACE) length--;
  return asText.decode(bytes.subarray(0, length));
}

/** How many words such a line has. */
export function countWords(line: string): number {
  if (line === '') return 0;
  let spaces = 0;
  for (let at = line.indexOf(' '); at >= 0; at = line.indexOf(' ', at + 1)) spaces++;
  return spaces + 1;
}
