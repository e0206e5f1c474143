/**
 * A key that ends with an abbreviation of the words before it, in parentheses: "the electronic patient file (epf)", "die
 * elektronische patientenakte (epa)". Each of these words begins with the next letter, and may hold more of them.
 */
export function explainsAbbreviation(key: string): boolean {
  const [, before = '', letters = ''] = /^(.*\S)\s\((\p{L}{2,6})\)[.!?]?$/u.exec(key) ?? [];
  const words = before.split(/[\s-]+/);
  return [...letters].some((_, index) => words.length > index && spell(words.slice(-1 - index), letters));
}

function spell(words: readonly string[], letters: string): boolean {
  const [word, ...rest] = words;
  if (word === undefined) return letters === '';
  if (letters === '' || !word.startsWith(letters[0] as string)) return false;
  let taken = 1;
  let at = 1;
  if (spell(rest, letters.slice(taken))) return true;
  while (taken < letters.length) {
    at = word.indexOf(letters[taken] as string, at) + 1;
    if (at === 0) return false;
    taken++;
    if (spell(rest, letters.slice(taken))) return true;
  }
  return false;
}
