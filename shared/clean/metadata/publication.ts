import type { Evidence } from '../../model/article.ts';
import type { CleanedLines } from '../clean-lines.ts';
import { isAllCapitals } from '../text/headline.ts';
import { keyOf, type Line } from '../text/line.ts';
import { stationOf } from './byline.ts';
import { type PageName, pageNames } from './page-name.ts';
import { claimsIn, isPaperName } from './paper-claims.ts';
import { namedByRootLink } from './root-link.ts';
import { sameName } from './same-name.ts';

interface FoundPublication {
  publication: Evidence[];
  copiedFrom: Evidence[];
}

/** A title again with the paper behind it, and a paper named beside who signs. */
const BEHIND_TITLE = 0.8;
const BESIDE_BYLINE = 0.8;
const BELOW_BYLINE = 0.7;

/** What leads to where the site begins. */
const ROOT_LINK = 0.85;

/** "KBC News, Wexbridge", below who signs. */
const DESK =
  /^((?:The )?\p{Lu}[\p{L}&.-]+(?: \p{Lu}[\p{L}&.-]+){0,3} (?:News|Radio|Sport|Online|Press|Service))(?:, (?:in )?\p{Lu}[\p{L} .'-]{2,30})?$/u;

/** Names of papers among the lines that were taken out. A banner alone tells where the copy was taken from. */
export function findPublication(lines: readonly Line[], cleaned: CleanedLines): FoundPublication {
  const text = lines
    .filter((_, index) => !cleaned.verdicts[index]?.removed)
    .map((line) => line.text)
    .join('\n');
  const names = pageNames(lines, cleaned);
  const publication: Evidence[] = names
    .filter(({ score }) => score > 0)
    .map(({ line, name, score }) => visible(asPrinted(name, text, true), line, score));
  for (const [index, line] of lines.entries()) {
    const { removed = false, kind } = cleaned.verdicts[index] ?? {};
    for (const claim of claimsIn(line, removed, removed && kind === 'copyright', cleaned.zones[index] !== 'middle')) {
      const isWriter = cleaned.bylines.some(({ byline }) => sameName(byline.name, claim.name));
      const page = claim.holds ? names.find((one) => holds(one, claim.name)) : undefined;
      // The page's own name says more than that of the house which owns it.
      if (isWriter) continue;
      if (page) publication.push(visible(asPrinted(page.name, text, true), line, claim.score));
      else if (!claim.house)
        publication.push(
          visible(asPrinted(claim.name, text, claim.holds || /^The \p{Lu}\p{Ll}/u.test(claim.name)), line, claim.score),
        );
    }
    const root = namedByRootLink(line, index);
    if (root) publication.push(visible(asPrinted(root, text, true), line, ROOT_LINK));
    const behind = behindTitle(line, index, cleaned);
    if (behind) publication.push(visible(asPrinted(behind, text, true), line, BEHIND_TITLE));
  }
  for (const { index, byline } of cleaned.bylines) {
    const line = lines[index] as Line;
    if (byline.publication) publication.push(visible(asPrinted(byline.publication, text), line, BESIDE_BYLINE));
    const station = stationOf(line.text);
    // A section may stand there as well; a page repeats its name.
    if (station && lines.slice(0, index).some((one) => sameName(one.text, station)))
      publication.push(visible(station, line, BESIDE_BYLINE));
    const desk = cleaned.zones[index] === 'head' ? DESK.exec(lines[index + 1]?.text ?? '')?.[1] : undefined;
    if (desk) publication.push(visible(desk, lines[index + 1] as Line, BELOW_BYLINE));
  }
  const ranked = best(publication, names, text);
  const banner = names.find(({ first, line }) => first && isBanner(line, lines));
  const copied = banner && asPrinted(banner.name, text, true);
  const isCopy = banner && copied && (!ranked[0] || !sameName(ranked[0].value, copied));
  return { publication: ranked, copiedFrom: isCopy ? [visible(copied, banner.line, 0.7)] : [] };
}

/** Begins the page, or stands near its top in capitals. */
function isBanner(line: Line, lines: readonly Line[]): boolean {
  return line.words >= 2 && (line === lines[0] || (lines.indexOf(line) < 6 && isAllCapitals(line.text)));
}

/** "The Harbor Post", of "Harbor Post Media". */
function holds({ name: own }: PageName, holder: string): boolean {
  const [name, house] = [own, holder].map((one) => keyOf(one).replace(/^the /, ''));
  if (name === undefined || house === undefined) return false;
  return ` ${house} `.includes(` ${name.replace(/^(?:le|la|les|el|der|die|das) /, '')} `) || name.endsWith(` ${house}`);
}

/** "Harbor Post", of "Ferry runs again | Harbor Post" where "Ferry runs again" is the title. */
function behindTitle(line: Line, index: number, { title, zones, verdicts }: CleanedLines): string | null {
  if (!title || index === title.index || zones[index] === 'middle' || !verdicts[index]?.removed) return null;
  if (title.text.length < 12 || !line.text.startsWith(title.text)) return null;
  const name = /^\s*[|·–—-]\s*(\p{Lu}[^|]{2,50})$/u.exec(line.text.slice(title.text.length))?.[1]?.trim();
  return name !== undefined && isPaperName(name) ? name : null;
}

/** "Sentinel", of "Marl Valley Sentinel". */
function endsWith(name: string, short: string): boolean {
  return !short.includes(' ') && keyOf(name).endsWith(` ${keyOf(short)}`);
}

function visible(value: string, line: Line, score: number): Evidence {
  return { value, source: 'visible-line', quote: line.text, score };
}

/** In the form of the page's own name where that is the same paper: the article before it belongs to it. */
function best(evidence: Evidence[], names: readonly PageName[], text: string): Evidence[] {
  const own = names.map(({ name }) => asPrinted(name, text, true));
  return evidence
    .map((one) => ({
      ...one,
      value: own.find((name) => sameName(name, one.value) || endsWith(name, one.value)) ?? one.value,
    }))
    .toSorted((a, b) => b.score - a.score);
}

/** What a page's picture of its name is called. */
const PICTURE = /\s(?:logo|home ?page|home)$/i;

/** The name as the text itself writes it; a name in capitals that the text never uses is put in title case. */
export function asPrinted(name: string, text: string, keepArticle = false): string {
  const named = name.trim().replace(PICTURE, '');
  const bare = keepArticle ? named : named.replace(/^the\s+/i, '');
  const at = text.toLowerCase().indexOf(bare.toLowerCase());
  const found = text.slice(at, at + bare.length);
  if (at >= 0 && !isAllCapitals(found) && /^\p{Lu}|^the\b/u.test(found)) return found;
  return isAllCapitals(bare) && /[ -]/.test(bare) ? titleCase(bare) : bare;
}

function titleCase(name: string): string {
  return name.replace(/[\p{L}\p{N}'’]+/gu, (word, at: number) => {
    const lower = word.toLowerCase();
    if (at > 0 && /^(?:of|the|and|in|for|on|at|to|de|la|del|du|des|und|von)$/.test(lower)) return lower;
    // "NBS" has no vowel to be spoken with.
    return /[aeiouyäöüáéíóúàèìòùâêîôû]/u.test(lower) ? lower.charAt(0).toUpperCase() + lower.slice(1) : word;
  });
}
