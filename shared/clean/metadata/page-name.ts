import type { CleanedLines } from '../clean-lines.ts';
import { isAllCapitals, isRowOfNames, isSection } from '../text/headline.ts';
import { keyOf, type Line } from '../text/line.ts';
import { beginsAsPerson } from './named-date.ts';
import { namesPaper } from './names-paper.ts';
import { isPaperName } from './paper-claims.ts';

/** How a page names itself at its top, and how sure it is that this is the paper. */
export interface PageName {
  line: Line;
  /** What of the line is the name. */
  name: string;
  /** 0 to 1; 0 where nothing but its place says so. */
  score: number;
  /** Nothing but furniture that rules know stands above it. */
  first: boolean;
}

/** Lines from the top among which a page names itself. */
const TOP = 16;

/** Lines above a single word, from which on it is rather an entry of the menu. */
const UPPERMOST = 2;

/** Lines with which a page ends. */
const LAST = 4;

/** Lines at the top that may be the name. */
const CANDIDATES = 3;

/** What makes a name at the top the paper's: the text or the page speaks of it. */
const TOLD = 0.25;
const SPOKEN = 0.2;
const NAMED = 0.15;
const SHORT = 0.1;
const BASE = 0.55;
/** More than that of whoever holds the rights, which is often a house that owns several papers. */
const BARE = 0.62;

/** Lines at the top among which a name of several words may stand below single words. */
const UPPER = 4;

/** Lines between a name and the title, from which on the menu stands between them. */
const MENU = 2;

/**
 * Of a plain text, several words that stand first but for what is known to be furniture, with a menu between them and the title:
 * pages begin with their own name. A scraper that names its fields took the text from elsewhere.
 */
function isBare(index: number, name: string, lines: readonly Line[], { title, verdicts }: CleanedLines): boolean {
  const line = lines[index] as Line;
  // With a section above it, it is a section as well.
  const isEntry = ({ key }: Line, at: number) =>
    isSection(key) || OFFERED.test(key) || verdicts[at]?.rules.some((rule) => OF_MENU.test(rule)) === true;
  if (lines.slice(0, index).some(isEntry)) return false;
  if (title?.index == null || line.markup !== '' || title.index - index <= MENU) return false;
  // One word is a name where it is the very first, in capitals or before what the page says of itself.
  const isFirst = index === 0 && name.length >= LONG && (isAllCapitals(name) || name !== line.text);
  if (!name.includes(' ') && !isFirst) return false;
  const isCopy = lines.slice(0, title.index + 1).some(({ key }) => SCRAPED.test(key));
  const words = keyOf(name).split(' ');
  const isOfMenu = [words[0], words.at(-1)].some(
    (word = '') => (isSection(word) && !OF_STATION.test(word)) || OFFERED.test(word),
  );
  return !isCopy && !isOfMenu && !isRowOfNames(name, keyOf(name)) && !beginsAsPerson(name) && !/[:?!]/.test(name);
}

/** Rules for the entries of a menu. */
const OF_MENU = /^navigation\.(?:section|row)$/;

/** Letters of a name of one word. */
const LONG = 5;

/** What pages offer beside their sections. */
const OFFERED =
  /^(?:accessibility|awards|abo|button|edicion|edition|feed|hourly|index|picks|scores|statement|vivo|today's)$/;

/** Words for sections that stations have in their names. */
const OF_STATION = /^(?:news|sports?)$/;

const SCRAPED = /^(?:next ?img|img)\s?:/;

/** Names that stand above the title, best first. Of equal ones, the upper. */
export function pageNames(lines: readonly Line[], cleaned: CleanedLines): PageName[] {
  const end = Math.min(cleaned.title?.index ?? 0, TOP);
  const names: PageName[] = [];
  let tried = 0;
  let several = 0;
  for (let index = 0; index < headOf(lines, cleaned); index++) {
    const line = lines[index] as Line;
    const above = index < end;
    const name = nameIn(line, index);
    if (index === cleaned.title?.index || !mayName(index, name, lines, cleaned) || (!above && line.words < 2)) continue;
    // What stands first may be a motto or a button.
    const first = above && tried < CANDIDATES && !names.some(({ score }) => score > 0);
    if (above) tried++;
    const told = sureness(line, name, lines, cleaned, first);
    const upper = several === 0 && (tried === 1 || index < UPPER);
    if (line.words > 1) several++;
    const score = upper && told < BARE && isBare(index, name, lines, cleaned) ? BARE : told;
    // Below the title, and below the first, only what the text or the page itself says makes a name the paper's.
    if (first || score >= BASE + SPOKEN)
      names.push({ line, name, score: above || score >= BASE + TOLD ? score : 0, first });
  }
  return names.filter(({ score, first }) => score > 0 || first).sort((a, b) => b.score - a.score);
}

/** What a browser shows of a page: its name, and what it offers or where one is. */
const PAGE_TITLE = /^(\p{Lu}[^:|–—]{1,40}?)(?:\s?:|\s[|–—-])\s(.{3,80})$/u;

/** "Harbor Post" of "Harbor Post: news for the port", of "HP – Harbor Post", of "HP Harbor Post" and of "Harbor Post.example". */
function nameIn({ text, sentence, markup }: Line, index: number): string {
  const [, left = '', right = ''] = (index === 0 && !sentence && markup === '' && PAGE_TITLE.exec(text)) || [];
  if (left !== '') return areInitials(left, right) ? right : left;
  const [, short = '', long = ''] = /^(\p{Lu}{2,5}) (\p{Lu}.+)$/u.exec(text) ?? [];
  if (areInitials(short, long)) return long;
  return text.replace(/(?<= .{3,})\.[a-z]{2,8}$/u, '');
}

function areInitials(short: string, long: string): boolean {
  const initials = long.match(/(?<!\p{L})\p{L}/gu)?.join('') ?? '';
  return short.length > 1 && initials.toLowerCase() === short.toLowerCase();
}

function headOf(lines: readonly Line[], { zones }: CleanedLines): number {
  const first = zones.findIndex((zone) => zone !== 'head');
  return Math.min(first < 0 ? lines.length : first, TOP);
}

/** Rules whose finding says nothing of what a line names. */
const PLACED =
  /^(?:place\.(?:above|amid|below|closing|opening)|form\.|neighbours\.|repeated\.|banner\.|headline\.|related\.(?:below|above))/;

/** A few words with capitals, taken out for nothing but their place. */
function mayName(index: number, name: string, lines: readonly Line[], cleaned: CleanedLines): boolean {
  const { verdicts, bylines, dates } = cleaned;
  const [verdict, line] = [verdicts[index], lines[index] as Line];
  if (!verdict?.removed || line.sentence || line.words < 1 || name.split(/\s+/).length > 7) return false;
  // What stands first may say “your” or name what pages offer.
  if (!verdict.rules.every((rule) => PLACED.test(rule) || (index === 0 && OF_READER.test(rule)))) return false;
  if (!SITE.test(name) && /\d[.,%:°]|[$€£%°@|>›»]|^[^\p{L}]/u.test(name)) return false;
  if (bylines.some((found) => found.index === index) || dates.has(index)) return false;
  return (
    (looksLikeBanner(name) || (index === 0 && isTold(name, lines, cleaned))) &&
    !BEAT.test(keyOf(name)) &&
    !ORDER.test(keyOf(name))
  );
}

/** What a button asks for, with its article: "File a Complaint". */
const ORDER = /^(?:file|make|submit|send|report|find|get|start|request|book|place|pay|become) (?:an?|the|your|my|us)\b/;

const OF_READER = /^address\.(?:reader|object)$/;

/** "Le Quotidien libre" has a small letter in it, and the text says so as well. */
function isTold(name: string, lines: readonly Line[], { verdicts }: CleanedLines): boolean {
  if (!name.includes(' ') || !isPaperName(name)) return false;
  return lines.some(({ sentence, text }, index) => sentence && !verdicts[index]?.removed && text.includes(name));
}

/** Whose sections are called so, and whom the text speaks of all the same; the languages that a page can be read in. */
const BEAT =
  /^(?:the )?(?:white house|supreme court|capitol hill|wall street|city hall|downing street|middle east|house of (?:commons|lords|representatives)|(?:en|in|auf) (?:espanol|english|francais|deutsch|portugues|italiano))$/;

/** A paper's name is set in capitals, or each of its longer words has one. */
function looksLikeBanner(text: string): boolean {
  if (SITE.test(text)) return true;
  const long = text.match(/\p{L}[\p{L}'’]{3,}/gu) ?? [];
  return (
    isPaperName(text) &&
    long.length > 0 &&
    !SERVICE.test(keyOf(text)) &&
    (isAllCapitals(text) || long.every((word) => /^(?:[dl]['’])?\p{Lu}/u.test(word)))
  );
}

/** "harborpost.example" */
const SITE = /^[\p{L}\p{N}-]{4,30}\.[a-z]{2,8}$/u;

/** What a page speaks of with its own name. */
const OF_PAGE =
  /©|copyright|donat|newsletter|infolettre|boletin|\bapp\b|subscri|suscri|abonn|journalism|comment|kommentar|follow|download|\bstaff\b|reporter|editor|correspondent|member|rights|droits|derechos|rechte|privacy|terms|reading|support|\b(?:image|photo|foto|bild|credit)\b/;
/** What a page offers beside its name. */
const SERVICE = /newsletter|infolettre|boletin|\bapp\b|subscri|suscri|abonn|follow|download|kommentar|comment/;

function sureness(line: Line, named: string, lines: readonly Line[], cleaned: CleanedLines, first: boolean): number {
  const bare = bareName(named);
  const single = !bare.includes(' ');
  // A word that stands alone may be a section or a place.
  const titled = single && keyOf(cleaned.title?.text ?? '').includes(keyOf(bare));
  if (bare.length < 3 || (single && (!first || (lines.indexOf(line) > UPPERMOST && !isCoined(named)))) || titled)
    return 0;
  const isAnyCase = isAllCapitals(named);
  const flags = isAnyCase ? 'iu' : 'u';
  const name = new RegExp(`(?<![\\p{L}\\p{N}])${bare.replace(/[.*+?^${}()|[\]\\]/g, '\\$&')}(?![\\p{L}\\p{N}])`, flags);
  // Alone, a name in the second half is rather a section, unless it ends the page.
  const isLate = (index: number, alone: boolean) => index > (alone ? lines.length - LAST : lines.length / 2);
  const joined = keyOf(SITE.test(bare) ? bare.replace(/\.\p{L}+$/u, '') : bare).replace(/[^\p{L}\p{N}]/gu, '');
  let score = 0;
  for (const [index, other] of lines.entries()) {
    if (other === line || other.text.length > LONGEST) continue;
    const at = isAnyCase || other.text.includes(bare) ? other.text.search(name) : -1;
    const removed = cleaned.verdicts[index]?.removed === true;
    if (at >= 0 && !removed && !single && TELLS.test(keyOf(other.text.slice(0, at))))
      score = Math.max(score, BASE + TOLD);
    if (joined.length >= 6 && isHost(other.key, joined)) score = Math.max(score, BASE + SPOKEN);
    if (at < 0 || !removed || isPath(other)) continue;
    const before = other.text.slice(0, at);
    // "The ferry at Ellery. © Ann Lee" names a place.
    if (
      cleaned.verdicts[index]?.kind === 'credit' &&
      !/(?:[/(:|,©]|\b(?:for|pour|para|für))\s*[«“"„]?\s*(?:\p{L}{2,3} )?$/u.test(before)
    )
      continue;
    const alone = bareName(other.text) === bare;
    if (!alone && OF_PAGE.test(keyOf(other.text.replace(name, '')))) score = Math.max(score, BASE + SPOKEN);
    // "More in Weird But True" is a section.
    else if (first && !single && isLate(index, alone) && !/\b(?:in|en|dans|im) $/i.test(before))
      score = Math.max(score, BASE + NAMED);
  }
  if (score > 0 || !first) return score;
  if (shortened(keyOf(bare).split(' '), lines, cleaned)) return BASE + SHORT;
  return namesPaper(keyOf(bare)) || SITE.test(line.text) ? BASE : 0;
}

/** Names of papers that alone are names of sections as well. */
const GENRE = /^(?:cronica|tribun[ae]|chronik)$/;

/** "MarketLine", "Marl-Kurier": no word of a menu. */
function isCoined(text: string): boolean {
  const key = keyOf(text);
  return /\p{Ll}\p{Lu}/u.test(text) || (namesPaper(key) && !GENRE.test(key)) || SITE.test(text);
}

function bareName(text: string): string {
  return text.replace(/^(?:the|le|la|el|die|der|das) (?=\p{Lu})/iu, '').trim();
}

/** "CHRONIK Verlag" in the line of who holds the rights: the page says less of its name there. */
function shortened(words: readonly string[], lines: readonly Line[], { verdicts }: CleanedLines): boolean {
  const last = words.at(-1) ?? '';
  if (words.length < 2 || last.length < 6) return false;
  return lines.some(
    ({ key }, index) => verdicts[index]?.kind === 'copyright' && verdicts[index].removed && key.includes(last),
  );
}

/** In UTF-16 code units: no line in which a page speaks of itself is longer. */
const LONGEST = 1500;

/** Stands before the name of a paper that somebody spoke to, or that saw a paper. */
const TELLS =
  /(?:\b(?:told|tells|telling|with|by|to|sent to|seen by|obtained by|reviewed by|spoke to|a|al|para|gegenuber|dem|der|zum|zur|au|aux)|\bd?[al]')\s*(?:(?:the|la|le|el|l'|"))*\s*$/;

/** The name without its blanks is that of a site: "letters@harborpost.example". */
function isHost(key: string, joined: string): boolean {
  return [...key.matchAll(HOST)].some(([, host = '']) => {
    return host.split('.').some((label) => label.replace(/-/g, '').replace(/^the(?=.{4})/, '') === joined);
  });
}

const HOST = /(?:@|\/\/|\b)([a-z0-9-]+(?:\.[a-z0-9-]+)*\.[a-z]{2,8})\b/g;

/** "Home > Local > Ellery". */
function isPath({ key }: Line): boolean {
  return /\s[>/"|]\s/.test(key) && !/©|copyright/.test(key);
}
