/**
 * What protects a line: it reads as prose, so that a resemblance to junk is not enough to take it out. Errs on the
 * side of protection.
 */
export function isSentence(text: string): boolean {
  const words = text.split(/\s+/).filter((word) => /\p{L}/u.test(word));
  if (words.length === 0) return false;
  if (/[。！？」』、,，]$/.test(text) || (/[\p{sc=Han}\p{sc=Hiragana}]/u.test(text) && text.length >= 40)) return true;
  // "GBP/USD 1.2714" ends with a number.
  if (words.length < 5 && /\d[.]\d+$/.test(text)) return false;
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

/** Ends with a full stop, question or exclamation mark; closing quotes or brackets and signs of notes after it allowed. */
export function endsLikeProse(text: string): boolean {
  return (
    /[.!?…。！？]["”“»«›‹’‘')\]]*(?:\d*|(?<!\p{Lu}\.)\s+\d{1,3}|(?:\s*\[[\p{L}\d*†‡]{0,8}\])+)$/u.test(text) &&
    !/^[\d.\s]+$/.test(text)
  );
}

function hasSpokenWords(text: string): boolean {
  return /["“„«][^"”“»]{8,}["”“»]|»[^«»]{8,}«/.test(text);
}

function lowerShare(words: readonly string[]): number {
  const lower = words.filter((word) => /^["“„«'‘(¿¡]*\p{Ll}/u.test(word)).length;
  return words.length === 0 ? 0 : lower / words.length;
}

const ATTRIBUTION =
  /\b(?:said|says|saying|told|tells|according to|wrote|writes|added|argued|argues|asks|replied|insisted|recalled|joked|disait|disaient|repondait|decia|decian|contesto|dijo|dice|segun|afirmo|explico|declaro|dit|selon|declare|explique|affirme|sagte|sagt|fragte|meinte|rief|klagte|antwortete|laut|erklarte|teilte|berichtet|so der|so die)\b/;

/** Names of a page's own things stand in quotation marks, too: "our newsletter “The Valley at Dawn”". */
const TITLED = /\b(newsletter|podcast|briefing|rundbrief|infolettre|boletin) "[^"]{2,40}"/g;

/** Says who says so. */
export function isAttributed(key: string): boolean {
  return ATTRIBUTION.test(key);
}

/** A key that reports what somebody said is the article's, however much it speaks of cookies or newsletters. */
export function isReported(key: string): boolean {
  return ATTRIBUTION.test(key) || /"[^"]{3,}"/.test(key.includes('"') ? key.replace(TITLED, '$1') : key);
}

/**
 * English buttons are nouns as well: “Subscribe buttons were pressed less often”, “Share prices fell”. An order has no
 * subject, so no verb with a tense stands close behind its first words unless something else begins between.
 */
const STATEMENT =
  /^["']?[\p{L}-]+(?: (?!(?:a|all|an|and|any|at|below|by|each|every|for|free|from|here|how|if|in|it|more|my|now|on|or|our|that|the|these|this|those|to|today|up|us|we|what|when|where|whether|which|who|why|with|you|your)\b)[\p{L}'-]+){1,4}(?: (?:of|for|from|in|on|at|to) (?:(?:the|an?|its) )?[\p{L}'-]+(?: [\p{L}'-]+)?)? (?:is|are|was|were|has|had|will|would|did|does|came|cost|fell|found|got|grew|made|met|ran|rose|sold|took|went|won)\b/u;

/** “Read more than one page and the ink comes off”: an order that only sets a condition for what befalls somebody else. */
const CONSEQUENCE =
  /^["']?[\p{L}-]+ [^.?!]{3,80} (?:and|or) (?:(?:the|an?|his|her|its|their) [\p{L}-]+|nobody|somebody|everyone|he|she|it) (?:\p{L}{2,}s|will|may|can|was|were)\b/u;

/** A key that states something, though it begins as an order does. */
export function isStatement(key: string): boolean {
  return STATEMENT.test(key) || CONSEQUENCE.test(key);
}

const CHANGED =
  /\b(?:(?:an earlier|a previous) version of this|(?:article|story|post|report|piece|headline) (?:was|has been) (?:\S+ ){0,9}?(?:amended|updated|corrected|changed)|(?:una version anterior|une version precedente|(?:eine|einer) fruhere[nr]? version)|(?:article|texte) a ete (?:corrige|modifie)|(?:artikel|text|beitrag) wurde (?:korrigiert|geandert))\b/;

/** What the editors say of this very text, at its beginning or end: what was wrong in it, what has been added. */
export function isNote(key: string): boolean {
  return CHANGED.test(key);
}
