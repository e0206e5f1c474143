/** Letters that are written from right to left, and letters of any script. */
const FIRST_LETTER = /(?<rightToLeft>[\p{sc=Arab}\p{sc=Hebr}\p{sc=Syrc}\p{sc=Thaa}\p{sc=Nkoo}])|\p{L}/u;

/** Whether a text runs from right to left: its first letter decides, as in HTML's dir="auto". */
export function isRightToLeft(text: string): boolean {
  return FIRST_LETTER.exec(text)?.groups?.['rightToLeft'] !== undefined;
}

/** The same as the value of HTML's `dir`. */
export function directionOf(text: string): 'rtl' | 'ltr' {
  return isRightToLeft(text) ? 'rtl' : 'ltr';
}
