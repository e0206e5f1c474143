import { isGivenName } from '../../names/given-names.ts';
import { keyOf } from '../text/line.ts';
import { ARTICLE, apart, type Byline, isRole, LED, looksLikeNames, readByline, signs, WHEN } from './byline.ts';
import { withoutAsides } from './byline-words.ts';
import { type DateLine, findDate, readDateLine } from './dates.ts';

/** Words of places, papers and labels: a line with one of them is no person's name. */
// Not \b: to that the é of Stéphane ends a word.
const NO_PERSON =
  /(?<!\p{L})(?:edition|from|daily|weekly|news|gift|article|read|reads|print|audio|video|photos?|story|stories|links?|affiliate|report|caption|desk|team|staff|ort|stand|datum|redaktion|redacci[oó]n|r[eé]daction|city|county|street|new|north|south|east|west|san|los|las|santa|saint|st|port|lake|mount|fort|university|council|police|school|church|park|house|cent(?:er|re)|government|department|ministry|today|live|sports?|world|local|politics|business|opinion|radio|tv|t[eé]l[eé]|rundfunk|agency|agencia|agence|agentur|press|wire|studio|channel|culture|subscribe|share|save|sign|listen|more|about|the|our|this|your|de|en|im|am|der|die|das)(?!\p{L})/iu;

const POSTED =
  /^(?:(?:last )?updated|posted|published|written|submitted|publi[eé]e?|[eé]crit|publicado|escrito|ver[oö]ffentlicht|geschrieben)\b(.{6,40}?)\s+(?:by|von|par|por)\s+(.{3,40})$/i;

/** "Published in Port Ellery Chronicle on June 2, 2025" */
const PRINTED =
  /^(?:originally )?(?:published|printed|posted|ver[oö]ffentlicht|erschienen|publi[eé]e?|paru|publicado) (?:in|by|dans|en|im) .{3,50}? (?:on|am|le|el) (.*\d.*)$/i;

/**
 * A page's line of a day with a name or a place: "Ann Lee | March 3, 2024", "3 May 2024 | Ann Lee | Arts editor", "Port Ellery -
 * 3 May 2024", "Posted on 3 May by Ann Lee".
 */
export function readNamedDate(text: string): { date: DateLine; byline: Byline | null } | null {
  const [, posting, signer = ''] = POSTED.exec(text) ?? [];
  const label = /^(?:last )?updated/i.test(text) ? 'updated' : 'published';
  const posted = posting === undefined ? null : readDateLine(keyOf(`${label} ${posting}`));
  if (posted) return { date: posted, byline: readByline(`By ${signer}`) };
  const [, printed = ''] = PRINTED.exec(text) ?? [];
  const day = readDateLine(keyOf(`published ${printed}`));
  if (printed !== '' && day) return { date: day, byline: null };
  const behind = signs(text) || beginsAsPerson(text) ? signedAndDated(text) : null;
  if (behind) return behind;
  const beside = dayBeside(text);
  if (beside) return beside;
  const parts = text.replace(/\s@\w{3,}$/, '').split(BETWEEN);
  if (parts.length < 2 || parts.length > 5) return null;
  const from = parts.findIndex((part) => findDate(keyOf(part)) || readDateLine(keyOf(part)));
  if (from < 0) return null;
  // The day, and the time that may stand behind a mark of its own.
  let to = parts.length;
  const dayOf = () => readDateLine(keyOf(parts.slice(from, to).join(' - ')));
  while (to > from && !dayOf()) to--;
  const rest = parts.toSpliced(from, to - from).filter((part) => !ISSUE.test(part));
  const date = to > from ? dayOf() : null;
  if (!date || parts.length === to - from || rest.length > 2 || !rest.every((part) => NAMED.test(part))) return null;
  const name = rest.find((part) => signs(part) || isPerson(part));
  const role = rest.find((part) => isRole(part)) ?? null;
  // Two parts that are neither a name nor a role may be anything.
  if (rest.length === 2 && !name) return null;
  if (name === undefined) return { date, byline: null };
  return { date, byline: signs(name) ? readByline(name) : { ...signedBy(name), role } };
}

/** A full day behind a place, or with a given name alone. */
function dayBeside(text: string): { date: DateLine; byline: Byline | null } | null {
  if (text.length > 80) return null;
  const { name, day = '' } = (PLACED.exec(text) ?? FIRST_NAME.exec(text) ?? DAY_FIRST.exec(text))?.groups ?? {};
  const date = day === '' ? null : readDateLine(keyOf(day));
  if (!date?.iso) return null;
  return { date, byline: name === undefined ? null : { ...signedBy(name), score: LED } };
}

/** "Port Ellery, 30/05/2024 05:00" */
const PLACED = /^\p{Lu}[\p{L}'’ -]{2,30}, (?<day>\d.*)$/u;
/** Blogs sign with a given name and the day: "By Ines, 3 May 2024", "May 3, 2024 by Ines" */
const FIRST_NAME = /^(?:by|von|par|por) (?<name>\p{Lu}\p{Ll}+),? (?:on |le |am |el )?(?<day>\S.*)$/iu;
const DAY_FIRST = /^(?<day>.*\d.*?),? (?:by|von|par|por) (?<name>\p{Lu}\p{Ll}+)$/u;

/** "By Ann Lee March 3, 2024", "Ann Lee Updated 3 May 2024": no mark stands between who signs and the day. */
function signedAndDated(text: string): { date: DateLine; byline: Byline } | null {
  const words = text.split(/\s+/);
  for (let length = 2; length < Math.min(words.length, MOST); length++) {
    const date = readDateLine(keyOf(words.slice(length).join(' ')));
    if (!date) continue;
    const signer = words.slice(0, length).join(' ').replace(WHERE, '');
    const byline = signs(text) ? readByline(signer) : isPerson(signer) ? signedBy(signer) : null;
    return byline ? { date, byline } : null;
  }
  return null;
}

/** "Ann Lee in Port Elder JUNE 13 2024" */
const WHERE = /(?<=\S \S+) in \p{Lu}[\p{L}'’-]+(?: \p{Lu}[\p{L}'’-]+)?$/u;

/** Words before a day that may be those of a byline. */
const MOST = 12;

/** Of a line, the marks between a name, a day and a place. */
const BETWEEN = /\s*[|•·]\s*|\s[–—/-]\s/;
/** "aus Harbor 45/2018", "Issue 12": the number of a magazine that it stood in. */
const ISSUE = /^(?:(?:aus|from|de|in) )?(?:\p{Lu}[\p{L}'’-]* ){1,4}(?:nr\.? ?)?\d{1,3}(?:\/\d{2,4})?$/iu;
/** A few words with capitals. */
const NAMED = /^\p{Lu}[\p{L}.'’-]+(?: (?:\p{Lu}[\p{L}.'’-]*|de|del|la|von|van|der)| \p{Ll}[\p{L}-]+$){0,4}$/u;

/** Reads as one person's name. */
export function isPerson(text: string): boolean {
  if (text.length > 40 || !looksLikeNames(text) || /[/&,]/.test(text) || ARTICLE.test(text)) return false;
  // A row of a menu may have as many words with capitals.
  if (
    text.split(/ (?:and|y|et|und|with|con|avec|mit) /).some((name) => (name.match(/(?<!\S)\p{Lu}/gu)?.length ?? 0) > 4)
  )
    return false;
  // "Ana de la Vega", but not "Villaseca de Araduey".
  return !NO_PERSON.test(beginsAsPerson(text) ? text.replace(/^\S+ /, '').replace(PARTICLES, '') : text);
}

/** Begins with a common given name. */
export function beginsAsPerson(name: string): boolean {
  return isGivenName(name.split(/[ ,]/)[0] ?? '');
}

/** Lines that are known to be none of the article, below a name that signs far from any day. */
export const BUTTONS = 2;

const PARTICLES = /\b(?:de|del|de la|la|der|die|das|von|los|las|san)\b/gi;

/** Score of a byline that only its place makes one. */
export const LONE = 0.6;

export function signedBy(name: string): Byline {
  return { name: apart(name), role: null, publication: null, score: LONE };
}

/** "Ann Lee in London", "Ann Lee at the Arena", "Ann Lee / Port Ellery", "Ann Lee | Legal affairs", "Ana Ruiz. Marl". */
const PLACE =
  /(?:\s(?:(?:in|at|en|à|aus)(?:\s(?:the|der|la|el))?(?:\s\p{Lu}[\p{L}'’-]+){1,3}|[|•·]\s\p{Lu}[\p{L} &-]{2,30}|\/\s\p{Lu}[\p{L} '’-]{2,30})|(?<=\p{Ll}{3})\.\s\p{Lu}[\p{L} '’-]{2,30})$/u;

/** French papers set the family's name in capitals, and a full stop behind it. */
const STOPPED = /^(\p{Lu}\p{Ll}[\p{L}-]+(?: \p{Lu}[\p{Lu}'’-]+){1,3})\.$/u;

/** "Ines LE BRIS." */
export function isStoppedName(text: string): boolean {
  return STOPPED.test(text);
}

/** Markdown's, around words that stand out. */
const MARKS = /^[*_]{1,3}(?=\p{L})|(?<=\p{L})[*_]{1,3}$/gu;

/** A line of names and nothing else, but for a place or an hour behind them. */
export function loneNames(text: string): Byline | null {
  const both = text.split(' / ');
  if (both.length === 2 && both.every((name) => isPerson(name) && beginsAsPerson(name)))
    return signedBy(both.join(', '));
  const bare =
    text.length > 90 || signs(text)
      ? ''
      : withoutAsides(text.replace(MARKS, '')).replace(WHEN, '').replace(PLACE, '').replace(STOPPED, '$1');
  return bare !== '' && bare.split(', ').every(isPerson) ? signedBy(bare) : null;
}

/** "Ann Lee, ferrywoman": a name, and in small letters what that person is. */
const WITH_TRADE = /^(\p{Lu}[^,]{4,40}), (\p{Ll}[\p{L}'’-]+(?: [\p{L}'’-]+){0,3})$/u;

export function nameWithTrade(text: string): Byline | null {
  const [, name = '', role = ''] = WITH_TRADE.exec(text) ?? [];
  return isPerson(name) && beginsAsPerson(name) ? { ...signedBy(name), role } : null;
}
