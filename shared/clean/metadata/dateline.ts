interface Dateline {
  place: string;
  /** The dateline as printed. */
  quote: string;
}

const AGENCIES = '(?:AP|Reuters|AFP|UPI|dpa|EFE|ANSA|Bloomberg|CNN|AFP/[A-Z]+|[A-Z][\\w/. -]{1,30})';
/** "May 6", "3. Mai", with or without a year. */
const DAY = '(?:\\p{L}{3,9}\\.? \\d{1,2}(?:, \\d{4})?|\\d{1,2}\\.? \\p{L}{3,9}(?: \\d{4})?)';
const CAPITALS = new RegExp(
  `^((?:\\p{Lu}[\\p{Lu}.'’-]+|\\p{Lu}\\.)(?:[ -](?:\\p{Lu}[\\p{Lu}.'’-]*|de|del|am|an der|sur|la))*(?:, (?:\\p{Lu}[\\p{L}.]+(?: \\p{Lu}[\\p{L}.]+)?))?)\\s*(?:,?\\s*${DAY}\\s*)?(?:[,/]\\s*)?(?:\\(${AGENCIES}\\)\\s*|${AGENCIES}/\\s*)?(?:[—–]|--|-(?=\\s)|:|\\.\\s?[-–—])\\s*`,
  'u',
);
const AGENCY = new RegExp(
  `^(\\p{Lu}[\\p{L}.'’ -]{1,40}(?:, \\p{Lu}[\\p{L}. ]{1,25})?)\\s*(?:\\(${AGENCIES}\\)|/${AGENCIES}/)\\s*(?:[—–:.-]|--)\\s*`,
  'u',
);
const DASHED =
  /^(\p{Lu}[\p{Ll}'’]+(?:[ -]\p{Lu}[\p{Ll}'’]+){0,2}(?:, \p{Lu}[\p{L}.]+)?)\s*(?:—|--|\s[–-]\s)\s*(?=[\p{Lu}"“„«])/u;
/** Agencies sign in small letters, too: "Lübeck (dpa)." */
const SMALL =
  /^(\p{Lu}[\p{L}'’-]+(?:[ -](?:am|an der|im|ob der|\p{Lu}[\p{L}'’-]+)){0,3})\s*\([a-z]{2,5}(?:\/[a-z]{2,5})*\)\s*[.—–-]\s*(?=[\p{Lu}„"«»“])/u;
/** Labels that look like a dateline in capitals. */
const LABEL =
  /^(?:UPDATED?|EXCLUSIVE|BREAKING|ANALYSIS|OPINION|WATCH|LIVE|VIDEO|NOTE|CORRECTION|EDITOR|Q|A|MODERATOR|INTERVIEW|REVIEW|FACT ?CHECK)\b/;

/**
 * "WASHINGTON (AP) —", "BERLIN, 3. Mai -": the place that opens a report; null where there is none. A place in
 * capitals is written as the rest of the text writes it.
 */
export function findDateline(paragraph: string, text: string): Dateline | null {
  const head = paragraph.slice(0, 120);
  const match = AGENCY.exec(head) ?? SMALL.exec(head) ?? CAPITALS.exec(head) ?? DASHED.exec(head);
  const place = match?.[1]?.replace(/(?<=^[^,]*\p{L}{3})\.$|[\s,]+$/u, '').trim();
  if (!match || !place || LABEL.test(place) || place.length < 3) return null;
  const quote = match[0].trim();
  // Who speaks in an interview: the same words begin other lines.
  if (quote.endsWith(':') && text.split(`\n${quote}`).length > 2) return null;
  return { place: mixed(place, text), quote };
}

function mixed(place: string, text: string): string {
  const [city = '', ...rest] = place.split(', ');
  if (city !== city.toUpperCase()) return place;
  return [printed(city, text) ?? capitalised(city), ...rest].join(', ');
}

/** Capitals lose an ß and some accents; the text itself often spells the place in full. */
function printed(city: string, text: string): string | null {
  const names = text.match(/\p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)*/gu) ?? [];
  return names.find((name) => name !== city && name.toUpperCase() === city) ?? null;
}

function capitalised(place: string): string {
  return place.toLowerCase().replace(/(?<![\p{L}'’])\p{Ll}/gu, (letter) => letter.toUpperCase());
}
