import { looksLikeNames, readByline } from '../../../../shared/clean/metadata/byline.ts';
import type { Evidence } from '../../../../shared/model/article.ts';
import { isGivenName } from '../../../../shared/names/given-names.ts';
import type { Meta } from './meta-elements.ts';
import { cleanAuthor, type Site, siteAsAuthor, trustInAuthor } from './names.ts';
import type { PageElement } from './page/tree.ts';
import { authorLinks, bylineTexts, datedNames, endSignatures, signedTexts } from './page-authors.ts';

const AUTHOR_NAMES =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl twitter:creator_name'.split(' ');

/** A page signed with its site's own name: below everything that names a person. */
const BY_SITE = 0.3;

export interface AuthorEvidence extends Evidence {
  field: 'byline' | 'bylineRole';
}

/** Who may have written a page. `declared` are the authors that its JSON-LD names. */
export function authorEvidence(
  elements: readonly PageElement[],
  meta: Meta,
  declared: readonly string[],
  site: Site,
): AuthorEvidence[] {
  const found: AuthorEvidence[] = [];
  const add = (value: string | null, source: string, score: number, quote?: string) => {
    if (value !== null && value !== '')
      found.push({ field: 'byline', value, source, score, ...(quote !== undefined && { quote }) });
  };
  /** What a page calls its author: a person, or the site itself. */
  const addNamed = (text: string, source: string, score: (name: string) => number) => {
    const name = cleanAuthor(text, site);
    if (name !== null) add(name, source, score(name), text);
    else add(siteAsAuthor(text, site), source, BY_SITE, text);
  };
  const links = authorLinks(elements);
  const near = links.find((link) => link.near)?.name ?? null;
  const people = [...new Set(declared.flatMap((name) => cleanAuthor(name, site) ?? []))];
  const joined = withoutRole(people.join(', '), near);
  add(joined, 'json-ld', 0.9 * trustInAuthor(joined));
  if (joined === '') for (const name of declared.slice(0, 1)) add(siteAsAuthor(name, site), 'json-ld', BY_SITE);
  for (const name of AUTHOR_NAMES) {
    const value = meta(name);
    if (value) addNamed(value, 'meta', (author) => 0.8 * trustInAuthor(author));
  }
  for (const value of labelledAuthors(meta)) addNamed(value, 'meta', () => 0.78);
  const shown = bylineTexts(elements).map((one) => {
    const byline = readByline(one.line);
    const name = byline && cleanAuthor(byline.name, site);
    return {
      ...one,
      names: one.names && cleanAuthor(one.names, site),
      byline: byline && name !== null ? { ...byline, name } : null,
    };
  });
  const signers = new Set(shown.flatMap(({ sure, byline }) => (sure && byline?.name) || []));
  const called = new Set(
    shown.flatMap(({ line, names, byline }) => (byline ? [] : (names ?? cleanAuthor(line, site) ?? []))),
  );
  for (const { line, names, sure, byline } of shown) {
    const text = byline?.name ?? names ?? cleanAuthor(line, site);
    const name = text === null ? null : withoutRole(text, names ?? near);
    if (name === null) {
      add(siteAsAuthor(line, site), 'element', BY_SITE, line);
      continue;
    }
    // The one name that readers see signed beats what is declared, often of who put the article online.
    // A name that links to its author's page close below the headline is the author's, another signed below it is not.
    const isOther = byline !== null && near !== null && !sharesName(byline.name, near);
    const isSigned = byline !== null && !isOther && (sure || signers.has(byline.name));
    const trust = isSigned ? trustInSigned(signers.size) : trustInCalled(name, near, called.size);
    add(name, 'element', trust, line);
    if (byline?.role)
      found.push({ field: 'bylineRole', value: byline.role, source: 'element', score: 0.7, quote: line });
  }
  for (const line of signedTexts(elements)) {
    const byline = readByline(line);
    add(cleanAuthor(byline?.name ?? line, site), 'visible-line', byline ? 0.6 : 0.45, line);
  }
  for (const { name, line } of datedNames(elements)) add(cleanAuthor(name, site), 'visible-line', 0.55, line);
  for (const { name, near } of links) addNamed(name, 'link', () => (near ? 0.65 : 0.52));
  for (const name of endSignatures(elements)) add(cleanAuthor(name, site), 'visible-line', 0.35, name);
  return withAllNames(found);
}

/** Many pages name only the first of their authors in one place and all in another: the longer list is the better one. */
function withAllNames(found: readonly AuthorEvidence[]): AuthorEvidence[] {
  const [best] = found.filter(({ field }) => field === 'byline').toSorted((a, b) => b.score - a.score);
  if (!best) return [...found];
  const known = namesIn(best.value);
  const isLonger = ({ field, value, source, score }: AuthorEvidence) => {
    const names = namesIn(value);
    return (
      field === 'byline' &&
      (source === 'json-ld' || source === 'meta') &&
      score >= 0.6 &&
      names.length > known.length &&
      known.every((name) => names.includes(name)) &&
      names.every((name) => looksLikeNames(name) && isGivenName(name.split(/[\s-]/)[0] ?? ''))
    );
  };
  return found.map((one) => (isLonger(one) ? { ...one, score: best.score + ABOVE } : one));
}

/** Enough to come first. */
const ABOVE = 0.01;

/** Where many sign, they sign other articles or comments. */
const MANY = 3;

function trustInSigned(signers: number): number {
  if (signers === 1) return 0.92;
  return signers > MANY ? 0.5 : 0.75;
}

/** In a name that the page calls its author's, without a word that says so. */
function trustInCalled(name: string, near: string | null, called: number): number {
  if (isListOfNames(name)) return near !== null && name.includes(near) ? 0.66 : 0.6;
  return called > MANY && name !== near ? BY_SITE - ABOVE : 0.5;
}

/** "Ann Lee Staff Writer", "Harbour expert Ann Lee", where the name alone links to its page. */
function withoutRole(name: string, linked: string | null): string {
  if (linked === null) return name;
  if (name.endsWith(` ${linked}`) && !/[,&]|\b(?:and|y|et|und)\b/.test(name.slice(0, -linked.length))) return linked;
  if (!name.startsWith(`${linked} `)) return name;
  return /^ (?:and|y|et|und|&|,)/.test(name.slice(linked.length)) ? name : linked;
}

/** One of them is part of the other, whatever its capitals. */
function sharesName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** "Ann Lee, Bo Fisk y Cy Moss". */
function isListOfNames(text: string | null): boolean {
  const names = text === null ? [] : namesIn(text);
  return names.length > 1 && names.every(looksLikeNames);
}

function namesIn(text: string): string[] {
  return text.split(/\s*[,;]\s*(?:(?:y|and|et|und|&)\s+)?|\s+(?:y|and|et|und|&)\s+/);
}

/** Cards for sharing show up to three lines: "Written by" and the name. */
function labelledAuthors(meta: Meta): string[] {
  return [1, 2, 3].flatMap((number) =>
    /^(?:written by|verfasst von|geschrieben von|autor\w*|authors?|escrito por|[eé]crit par|scritto da|by|von)$/i.test(
      meta(`twitter:label${number}`) ?? '',
    )
      ? (meta(`twitter:data${number}`) ?? [])
      : [],
  );
}
