import { looksLikeNames } from '../../../../shared/clean/metadata/byline.ts';
import { findDate } from '../../../../shared/clean/metadata/dates.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';

/** What is known of the site, to tell its name from the article's. */
export interface Site {
  name: string | null;
  /** `harbor-post.example`, without `www.`; null where no address is known. */
  host: string | null;
}

const SEPARATOR = /\s+(?:[|•·»«›‹⋆★]|::|[-–—])\s+/;
const BAR = /\s(?:[|•·»«›‹⋆★]|::)\s/;

/** A page's title without the name of its site: "Story | Harbor Post", "Harbor Post » Story", "Story - harbor.example". */
export function cleanTitle(title: string, site: Site): string {
  const text = title.trim();
  const parts = text.split(SEPARATOR);
  if (parts.length < 2) return text;
  const first = parts[0] ?? '';
  const last = parts.at(-1) ?? '';
  const withoutLast = text.slice(0, text.length - last.length).replace(/[\s|•·»«›‹⋆★:–—-]+$/, '');
  const withoutFirst = text.slice(first.length).replace(/^[\s|•·»«›‹⋆★:–—-]+/, '');
  if (isSite(last, site)) return cleanTitle(withoutLast, site);
  if (isSite(first, site)) return cleanTitle(withoutFirst, site);
  const separator = text.slice(withoutLast.length, text.length - last.length);
  if (BAR.test(separator) && words(last) <= 5 && words(withoutLast) >= words(last))
    return cleanTitle(withoutLast, site);
  if (words(last) <= 3 && words(withoutLast) >= 4 && PAPER.test(last)) return withoutLast;
  return text;
}

/** The paper that a page's title names behind the headline: "Bridge closed | Politics | Harbor Post". A section alone is none. */
export function paperInTitle(title: string, headlines: readonly string[], site: Site): string | null {
  const headline = headlines.find((one) => title.startsWith(one) && title.length > one.length);
  const parts = headline === undefined ? [] : title.slice(headline.length).split(SEPARATOR);
  const last = parts.at(-1)?.trim() ?? '';
  if (parts.length < 2 || parts[0]?.trim() !== '' || words(last) > 5) return null;
  const isName = words(last) >= 2 && nameCase(last);
  return isSite(last, site) || PAPER.test(last) || isName ? last : null;
}

const PAPER =
  /\.\w{2,4}$|\b(?:News|Times|Post|Blog|Online|Magazin|Magazine|Zeitung|Wiki\w*|Nachrichten|Journal|Herald)\b/;

/** A person's name from what a page puts in its author field; null for an address, a login or the site itself. */
export function cleanAuthor(value: string, site: Site): string | null {
  const text = signatureIn(value);
  if (text === null || isSite(text, site) || ADDRESS.test(text)) return null;
  // "Ann Lee, Harbor Post", "Ann Lee | The Desk".
  const names = text.split(', ').filter((part) => !isSite(part, site));
  const [first = '', desk] = names.join(', ').split(/\s+[|–-]\s+/, 2);
  return desk !== undefined && looksLikeNames(first) ? first : names.join(', ');
}

/** The site's own name or address where a page is signed with it: a desk or a firm, and no person. */
export function siteAsAuthor(value: string, site: Site): string | null {
  const text = signatureIn(value);
  return text !== null && isSite(text, site) ? text : null;
}

const ADDRESS = /^[\w-]+\.(?:com|org|net|de|at|ch|fr|es|it|eu|info|co\.uk)$/i;

/** What is left of a signature without the words that lead to it and what stands behind it. */
function signatureIn(value: string): string | null {
  const text = value
    .replace(/\s+/g, ' ')
    .replace(/ (?=[,;])/g, '')
    .replace(SHARES, '')
    .replace(/^[\s|~•·,;:–—-]+|[\s|~•·,;–—-]+$/g, '')
    .replace(
      /^(?:(?:written|posted|published|reported|authored|article|story|words|ver[oö]ffentlicht|geschrieben|gepostet|erstellt|publi[eé]|escrito) )?(?:by|vo[nm]|por|par|durch)(?:\s*:\s*|\s+)(?=\p{L})/iu,
      '',
    )
    .replace(/^(?:autor(?:in|en)?|authors?|auteurs?(?:\(s\))?|autora|text|foto|about|redaktion)\s*:?\s*(?=\p{Lu})/u, '')
    .replace(/^(?:auteurs?\(s\)|text und (?:interview|fotos?)|interview und text)\s*:\s*(?=\p{Lu})/iu, '')
    .replace(/^(?:Autor(?:in)?|Authors?|Auteur|Text|Von|By)\s*:?\s*(?=\p{Lu})/u, '')
    .replace(/^(?:Posted|Written) by\s*:?\s*(?=p{L})/, '')
    .replace(/,?\s+(?:Ph\.?D\.?|M\.?D\.?|MSc|MA|BA|RD)\b\.?$/, '')
    .replace(/[\s,·|]+(?:am|at|on|le|el|den|um)?\s*\d{1,2}[.:/\s].*$/i, '')
    .replace(/\s*[\w.+-]+@[\w.-]+\.\w+\s*/g, ' ')
    .replace(SHARES, '')
    .replace(
      /\s+(?:am|on|le|el) (?:mo(?:n|ntag)|di(?:enstag)?|mi(?:ttwoch)?|do(?:nnerstag)?|fr(?:eitag)?|sa(?:mstag)?|so(?:nntag)?|\w+day)\b.*$|[\s|~•·,;–—-]+$/iu,
      '',
    )
    .trim();
  if (findDate(keyOf(text)) !== null) return null;
  if (text === '' || text.length > 80 || /https?:|www\.|@|\[at\]|[<>{}]|^[\d\W]+$/.test(text)) return null;
  return NOBODY.test(text) || BESIDE_NAMES.test(text) ? null : text;
}

/** How far a declared author is to be believed, of the best: a login and a firm less than a person's name. */
export function trustInAuthor(name: string): number {
  if (/^[\p{Ll}\d_.-]+$/u.test(name)) return 0.55;
  return /\b(?:e\. ?V\.|GmbH|AG|Inc\.|Ltd|LLC|Stiftung|Foundation|Verlag|University|Universit[aä]t)(?!\p{L})/u.test(
    name,
  )
    ? 0.6
    : 1;
}

/** What stands beside a name without being part of it. */
const SHARES =
  /(?:\s*(?:facebook|twitter|flipboard|whatsapp|linkedin|pinterest|shares?|alle artikel|all articles|all posts|ver[oö]ffentlicht|published|follow|folgen|hace))+\s*$|\s+@\w+$|,\s+(?:CNN|BBC|AP|AFP|UPI|dpa|Reuters)$|\s+\p{Lu}\S+ Staff$/iu;

const NOBODY =
  /^(?:(?:word ?press|wp)?[ _-]?admin\w*|editor(?:ial)?(?: team| staff)?|(?:news )?staff(?: writers?| reporters?)?|guest|gast|webmaster|root|unknown|no author|anonym(?:ous)?|null|undefined|view profile|afficher mon profil complet|profil(?: anzeigen)?|autor|author|author archive|all posts|alle beitr[aä]ge.*|mehr .*|more .*|follow.*)$/i;

/** What stands where names stand: the words before one, a day, links, and who looked the text through. */
const BESIDE_NAMES =
  /^(?:(?:(?:written|posted|published|authored|verfasst|geschrieben)(?: (?:by|on|von|am))?|by|von)\s?:?|(?:read|view|learn|see|show) (?:all|more)\b.*|(?:(?:medically|fact)[ -])?(?:reviewed|checked|edited|updated) by\b.*|(?:published|posted) (?:in|on)\b.*|no comments?|(?:mon|tue|wed|thu|fri|sat|sun|(?:mon|tues|wednes|thurs|fri|satur|sun)day|(?:mon|diens|donners|frei|sams|sonn)tag|mittwoch)\.?)$/i;

/** The text is the site's name, or its address with or without the end. */
export function isSite(text: string, site: Site): boolean {
  const own = bare(text);
  if (own.length < 3) return false;
  if (site.name !== null && own === bare(site.name)) return true;
  if (site.host === null) return false;
  const host = bare(site.host);
  const label = bare(site.host.replace(/\.(?:co|com|org|gov|ac)\.\w{2}$|\.\w+$/, '').replace(/^.*\./, ''));
  return own === host || own === label || (label.length >= 6 && own.startsWith(label));
}

function bare(text: string): string {
  return text
    .normalize('NFKD')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, '');
}

/** Each longer word begins with a capital. */
function nameCase(text: string): boolean {
  return (text.match(/\p{L}{4,}/gu) ?? []).every((word) => /^\p{Lu}/u.test(word));
}

function words(text: string): number {
  return text.split(/\s+/).filter(Boolean).length;
}
