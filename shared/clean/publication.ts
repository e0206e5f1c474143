import type { Evidence } from '../model/article.ts';
import type { CleanedLines } from './clean-lines.ts';
import { isAllCapitals } from './headline.ts';
import { keyOf, type Line } from './line.ts';
import { sameName } from './same-name.ts';

/** "CLICK HERE TO READ MORE FROM THE HARBOR POST": the line names the paper that the text comes from. */
const MORE_FROM =
  /(?:read|see|get|watch|find|view|for) (?:more|the full story|the (?:full|original) article|full story)(?: stories| news| coverage)? (?:from|at|on|in|by) (.{3,60}?)[.!»>]*$/i;
const FIRST_PUBLISHED =
  /^(?:this (?:article|story|piece|post|report|column)?\s?(?:was |has been )?(?:originally |first )?(?:published|appeared|posted|ran)(?: \w+)? (?:by|on|in|at) |(?:source|fuente|quelle|via)\s?:\s?)(.{3,60}?)(?:[.]| on \w+ \d| and is)/i;
const RIGHTS =
  /(?:©|\(c\)|copyright)\s*(?:copyright\s*)?(?:\d{4}(?:\s?[-–]\s?\d{4})?,?\s*)?(?:by\s+)?([^.|\d]{3,50}?)(?:\s*\d{4})?\s*(?:[.|]|\ball rights\b|$)/iu;

/** What a firm adds to the name of its paper. */
const FORM =
  /,\s+S$|,?\s+(?:(?:Media|Media Group|Publishing|Verlag|Digital)\s+)?(?:LLC|L\.L\.C\.|Inc\.?|Ltd\.?|Limited|GmbH(?: & Co\. KG)?|AG|S\.?A\.?S?\.?|S\.?L\.?U?\.?|SARL)$/u;

interface FoundPublication {
  publication: Evidence[];
  copiedFrom: Evidence[];
}

/** Names of papers among the lines that were taken out. A banner alone tells where the copy was taken from. */
export function findPublication(lines: readonly Line[], cleaned: CleanedLines): FoundPublication {
  const kept = lines.filter((_, index) => !cleaned.verdicts[index]?.removed).map((line) => line.text);
  const text = kept.join('\n');
  const publication: Evidence[] = [];
  for (const [index, line] of lines.entries()) {
    const verdict = cleaned.verdicts[index];
    const more = verdict?.removed ? MORE_FROM.exec(line.text)?.[1] : undefined;
    if (more && isName(more)) publication.push(visible(asPrinted(more, text), line, 0.9));
    const first = FIRST_PUBLISHED.exec(line.text)?.[1];
    if (first && isName(first) && cleaned.zones[index] !== 'middle')
      publication.push(visible(asPrinted(first, text), line, 0.85));
    const rights = verdict?.kind === 'copyright' && verdict.removed ? RIGHTS.exec(line.text)?.[1] : undefined;
    const holder = rights?.replace(FORM, '');
    const isWriter = cleaned.bylines.some(({ byline }) => holder && sameName(byline.name, holder));
    if (holder && isName(holder) && !isWriter) publication.push(visible(asPrinted(holder, text, true), line, 0.6));
  }
  for (const { index, byline } of cleaned.bylines) {
    if (byline.publication) publication.push(visible(asPrinted(byline.publication, text), lines[index] as Line, 0.8));
  }
  const named = lines.slice(0, Math.min(cleaned.title?.index ?? 0, HEAD)).find((line, index) => {
    const isShort = cleaned.verdicts[index]?.removed && line.words >= 2 && line.words <= 6;
    return isShort && looksLikeBanner(line.text) && signsBelow(lines, cleaned, line.text);
  });
  const banner = named ?? findBanner(lines, cleaned);
  if (!banner) return { publication: best(publication), copiedFrom: [] };
  const name = asPrinted(banner.text, text, true);
  const own = named !== undefined || publication.some((one) => sameName(one.value, name)) || mentions(text, name);
  if (own) publication.push(visible(name, banner, 0.75));
  const ranked = best(publication);
  const isCopy = !ranked[0] || !sameName(ranked[0].value, name);
  return { publication: ranked, copiedFrom: isCopy ? [visible(name, banner, 0.7)] : [] };
}

function findBanner(lines: readonly Line[], cleaned: CleanedLines): Line | null {
  const end = Math.min(cleaned.title?.index ?? 0, 6);
  for (let index = 0; index < end; index++) {
    const line = lines[index] as Line;
    const verdict = cleaned.verdicts[index];
    if (
      verdict?.removed &&
      verdict.kind === 'banner' &&
      line.words >= 2 &&
      line.words <= 7 &&
      looksLikeBanner(line.text)
    ) {
      return line;
    }
  }
  return null;
}

/** A paper's name is set in capitals, or each of its longer words has one. */
function looksLikeBanner(text: string): boolean {
  const long = text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  return isName(text) && (isAllCapitals(text) || long.every((word) => /^\p{Lu}/u.test(word)));
}

/** Lines from the top among which a page that names itself at its end does so. */
const HEAD = 16;

/** The page ends with the name it begins with: "The Harbor Post" at the top, "© The Harbor Post Ltd" at the bottom. */
function signsBelow(lines: readonly Line[], cleaned: CleanedLines, name: string): boolean {
  const key = keyOf(name).replace(/^the /, '');
  const isName = (line: Line) =>
    line.key.replace(/^(?:(?:©|\(c\)|copyright)\s*)?(?:\d{4}\s*)?(?:the )?/, '').startsWith(key);
  return lines.some(
    (line, index) => cleaned.zones[index] === 'tail' && cleaned.verdicts[index]?.removed && isName(line),
  );
}

function visible(value: string, line: Line, score: number): Evidence {
  return { value, source: 'visible-line', quote: line.text, score };
}

function best(evidence: Evidence[]): Evidence[] {
  return evidence.toSorted((a, b) => b.score - a.score);
}

function isName(text: string): boolean {
  return (
    /^\p{Lu}|^the \p{Lu}/u.test(text.trim()) &&
    !text.includes('/') &&
    text.trim().split(/\s+/).length <= 7 &&
    !/\b(?:this|here|our|us|privat|private|archiv|archives?|handout)\b/i.test(text)
  );
}

/** The name as the text itself writes it; a name in capitals that the text never uses is put in title case. */
export function asPrinted(name: string, text: string, keepArticle = false): string {
  const bare = keepArticle ? name.trim() : name.trim().replace(/^the\s+/i, '');
  const at = text.toLowerCase().indexOf(bare.toLowerCase());
  if (at >= 0 && !isAllCapitals(text.slice(at, at + bare.length))) return text.slice(at, at + bare.length);
  return isAllCapitals(bare) && bare.includes(' ') ? titleCase(bare) : bare;
}

function titleCase(name: string): string {
  return name
    .toLowerCase()
    .split(' ')
    .map((word, index) =>
      index > 0 && /^(?:of|the|and|in|for|on|at|to|de|la|del|du|des|und|von)$/.test(word)
        ? word
        : word.charAt(0).toUpperCase() + word.slice(1),
    )
    .join(' ');
}

/** The article speaks of the paper as papers speak of themselves: "told the Harbor Post". */
function mentions(text: string, name: string): boolean {
  const bare = name.replace(/^the\s+/i, '').replace(/[.*+?^${}()|[\]\\]/g, '\\$&');
  return new RegExp(
    `\\b(?:told|tells|with|by|to|sent to|seen by|obtained by|reviewed by)\\s+(?:the\\s+)?${bare}\\b`,
    'i',
  ).test(text);
}
