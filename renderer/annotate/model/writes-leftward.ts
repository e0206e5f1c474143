/** Hebrew, Arabic, Syriac, Thaana, N'Ko and their presentation forms: letters that are written from right to left. */
const leftward = /[\u0590-\u08ff\ufb1d-\ufdff\ufe70-\ufefc]/;

/** Digits of those scripts run from left to right all the same. */
const digit = /\p{Nd}/u;

/** Whether the word that goes on after a character goes on to its left. */
export function writesLeftward(letter: string): boolean {
  return leftward.test(letter) && !digit.test(letter);
}
