import { type Byline, inTitleCase, looksLikeNames, readByline } from './byline.ts';
import { type DateLine, readDateLine } from './dates.ts';
import { keyOf } from './line.ts';

/** Words of places, papers and labels: a line with one of them is no person's name. */
const NO_PERSON =
  /\b(?:edition|daily|weekly|news|read|reads|print|audio|video|photos?|story|stories|report|desk|team|staff|ort|stand|datum|redaktion|redacci[oó]n|r[eé]daction|city|county|street|new|north|south|east|west|san|los|las|santa|saint|st|port|lake|mount|fort|university|council|police|school|church|park|house|cent(?:er|re)|government|department|ministry|today|live|sports?|world|local|politics|business|opinion|culture|subscribe|share|save|sign|listen|more|about|the|our|this|your|de|en|im|am|der|die|das)\b/i;

const POSTED =
  /^(?:(?:last )?updated|posted|published|written|submitted|publi[eé]e?|[eé]crit|publicado|escrito|ver[oö]ffentlicht|geschrieben)\b(.{6,40}?)\s+(?:by|von|par|por)\s+(.{3,40})$/i;

/**
 * A page's line of a day with a name or a place: "Ann Lee | March 3, 2024", "Port Ellery - 3 May 2024", "Posted on 3 May
 * 2024 by Ann Lee".
 */
export function readNamedDate(text: string): { date: DateLine; byline: Byline | null } | null {
  const [, day, name = ''] = POSTED.exec(text) ?? [];
  const label = /^(?:last )?updated/i.test(text) ? 'updated' : 'published';
  const posted = day === undefined ? null : readDateLine(keyOf(`${label} ${day}`));
  if (posted) return { date: posted, byline: readByline(`By ${name}`) };
  const [, before = '', after = ''] =
    /^(\p{Lu}[\p{L}.'’-]+(?: \p{Lu}[\p{L}.'’-]*){0,3})\s*(?:[|•·]|\s[–—-]\s)\s*(.+)$/u.exec(text) ?? [];
  const date = before === '' ? null : readDateLine(keyOf(after));
  return date && { date, byline: isPerson(before) ? signedBy(before) : null };
}

/** Reads as one person's name. */
export function isPerson(text: string): boolean {
  return text.length <= 40 && looksLikeNames(text) && !NO_PERSON.test(text) && !/[/&,]/.test(text);
}

/** A byline that only its place makes one. */
export function signedBy(name: string): Byline {
  return { name: inTitleCase(name), role: null, publication: null, score: 0.6 };
}
