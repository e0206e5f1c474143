/** XML 1.0 knows no control characters and no halves of a surrogate pair, not even escaped. */
const FORBIDDEN = /(?![\t\n\r])\p{Cc}|\p{Cs}|[\ufffe\uffff]/gu;

const entities: Record<string, string> = { '&': '&amp;', '<': '&lt;', '>': '&gt;', '"': '&quot;', '\r': '&#13;' };

/** What XML, and most that reads text, cannot hold becomes U+FFFD; no other code point moves. */
export function printable(text: string): string {
  return text.replace(FORBIDDEN, '\ufffd');
}

/** Text as the content of an XML element. */
export function xmlText(text: string): string {
  return printable(text).replace(/[&<>"\r]/g, (found) => entities[found] ?? found);
}

/** ` name="value"` for each that has a value; line breaks and tabs survive a parser's normalising. */
export function xmlAttributes(values: Record<string, string | number | boolean | null | undefined>): string {
  return Object.entries(values)
    .filter(([, value]) => value !== null && value !== undefined)
    .map(([name, value]) => ` ${name}="${xmlText(String(value)).replaceAll('\n', '&#10;').replaceAll('\t', '&#9;')}"`)
    .join('');
}
