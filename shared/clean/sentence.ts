/**
 * What protects a line: it reads as prose, so that a resemblance to junk is not enough to take it out. Errs on the
 * side of protection.
 */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return false;
  if (/[。！？」』、,，]$/.test(text) || (/[\p{sc=Han}\p{sc=Hiragana}]/u.test(text) && text.length >= 40)) return true;
  if (endsLikeProse(text)) return words.length >= 2 || /^[\p{Lu}"“„«¿¡']/u.test(text);
  // Prose that lost its full stop, or leads into a list or a quotation.
  if (words.length >= 4 && /[,:;]["”»’']?$/.test(text)) return true;
  if (words.length >= 4 && hasSpokenWords(text)) return true;
  return words.length >= 16 && lowerShare(words) >= 0.6;
}

/** Several sentences, or one long one: body text wherever it stands. */
export function isParagraph(text: string, words: number): boolean {
  if (words < 14 || !(endsLikeProse(text) || words >= 30)) return false;
  if (/[\p{sc=Han}\p{sc=Hiragana}]/u.test(text)) return true;
  return lowerShare(text.split(/\s+/).filter((word) => /\p{L}/u.test(word))) >= 0.55;
}

/** Ends with a full stop, question or exclamation mark, closing quotes or brackets after it allowed. */
export function endsLikeProse(text: string): boolean {
  return /[.!?…。！？]["”“»«›‹’‘')\]]*(?:\s*\[?\d*\]?)?$/u.test(text) && !/^[\d.\s]+$/.test(text);
}

function hasSpokenWords(text: string): boolean {
  return /["“„«][^"”“»]{8,}["”“»]|»[^«»]{8,}«/.test(text);
}

function lowerShare(words: readonly string[]): number {
  const lower = words.filter((word) => /^["“„«'‘(¿¡]*\p{Ll}/u.test(word)).length;
  return words.length === 0 ? 0 : lower / words.length;
}

const ATTRIBUTION =
  /\b(?:said|says|saying|told|tells|according to|wrote|writes|added|argued|argues|dijo|dice|segun|afirmo|explico|declaro|dit|selon|declare|explique|affirme|sagte|sagt|laut|erklarte|teilte|berichtet|so der|so die)\b/;

/** A key that reports what somebody said is the article's, however much it speaks of cookies or newsletters. */
export function isReported(key: string): boolean {
  return ATTRIBUTION.test(key) || /"[^"]{3,}"/.test(key);
}
