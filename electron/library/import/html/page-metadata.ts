import { looksLikeNames, readByline } from '../../../../shared/clean/byline.ts';
import type { EvidenceByField } from '../../../../shared/clean/derive-metadata.ts';
import { tidy } from '../../../../shared/clean/tidy.ts';
import type { Evidence, MetadataField } from '../../../../shared/model/article.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { type Meta, metaReader } from './meta-elements.ts';
import { cleanAuthor, cleanTitle, isSite, paperInTitle, type Site, trustInAuthor } from './names.ts';
import type { PageElement } from './page/tree.ts';
import { authorLinks, bylineTexts, datedNames, endSignatures, signedTexts } from './page-authors.ts';
import { publicationDays } from './page-dates.ts';
import { headlines } from './page-elements.ts';
import type { Page } from './parse-page.ts';

/** Adds a value that was found for a field; blank ones are dropped. */
type Add = (
  field: MetadataField,
  value: string | null | undefined,
  source: string,
  score: number,
  quote?: string,
) => void;

const AUTHOR_NAMES =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl twitter:creator_name'.split(' ');
/** What a page declares about its article, outside its running text; best first for each field. */
export function pageEvidence(page: Page): EvidenceByField {
  const { document, elements } = page;
  const found: Partial<Record<MetadataField, Evidence[]>> = {};
  const add: Add = (field, value, source, score, quote) => {
    const clean = value ? tidy(value) : '';
    if (clean === '') return;
    const one = quote === undefined ? { value: clean, source, score } : { value: clean, source, quote, score };
    found[field] = [...(found[field] ?? []), one];
  };
  const meta = metaReader(elements);
  const jsonLd = readJsonLd(page.jsonLd);
  const address = addressOf(elements, meta, jsonLd);
  const site: Site = {
    name: meta('og:site_name') ?? jsonLd?.publisher ?? meta('application-name'),
    host: address === null ? null : new URL(address).hostname.replace(/^www\./, ''),
  };
  const shown = headlines(elements);
  addTitles({ shown, titled: document.title }, meta, jsonLd, site, add);
  addAuthors(elements, meta, jsonLd, site, add);
  for (const { value, source, score, quote } of publicationDays(elements, meta, jsonLd?.published ?? null, address))
    add('published', value, source, score, quote);
  add('publication', meta('og:site_name'), 'open-graph', 0.9);
  add('publication', jsonLd?.publisher, 'json-ld', 0.85);
  const paper = paperInTitle(tidy(document.title), shown, site);
  add('publication', paper, 'title-element', paper !== null && isSite(paper, site) ? 0.7 : 0.5, document.title);
  add('url', address, 'link', 0.9);
  const language = document.documentElement?.getAttribute('lang') ?? meta('og:locale') ?? meta('content-language');
  add('language', languageTag(language), 'html', 0.7);
  add('language', languageTag(jsonLd?.language), 'json-ld', 0.6);
  const ranked = Object.entries(found).map(([field, list]) => [field, list.toSorted((a, b) => b.score - a.score)]);
  return Object.fromEntries(ranked);
}

/** What readers see above the text comes first: the other titles are made for search and for sharing. */
function addTitles(
  { shown, titled }: { shown: readonly string[]; titled: string },
  meta: Meta,
  jsonLd: JsonLdArticle | null,
  site: Site,
  add: Add,
): void {
  for (const heading of shown) {
    add('title', cleanTitle(heading, site), 'h1', isSite(heading, site) ? 0.3 : 0.93, heading);
  }
  add('title', cleanTitle(meta('og:title') ?? '', site), 'open-graph', 0.9);
  add('title', cleanTitle(jsonLd?.headline ?? '', site), 'json-ld', 0.85);
  add('title', cleanTitle(meta('twitter:title') ?? '', site), 'meta', 0.7);
  add('title', cleanTitle(titled, site), 'title-element', 0.6);
}

function addAuthors(
  elements: readonly PageElement[],
  meta: Meta,
  jsonLd: JsonLdArticle | null,
  site: Site,
  add: Add,
): void {
  const names = (jsonLd?.authors ?? []).flatMap((name) => cleanAuthor(name, site) ?? []);
  const joined = [...new Set(names)].join(', ');
  add('byline', joined, 'json-ld', 0.9 * trustInAuthor(joined));
  for (const name of AUTHOR_NAMES) {
    const value = meta(name);
    const author = value ? cleanAuthor(value, site) : null;
    if (author && value) add('byline', author, 'meta', 0.8 * trustInAuthor(author), value);
  }
  for (const value of labelledAuthors(meta)) add('byline', cleanAuthor(value, site), 'meta', 0.78, value);
  const links = authorLinks(elements);
  const shown = bylineTexts(elements).map((line) => ({ line, byline: readByline(line) }));
  const signers = new Set(shown.flatMap(({ byline }) => byline?.name ?? []));
  const near = links.find((link) => link.near)?.name ?? null;
  for (const { line, byline } of shown) {
    const name = withoutRole(byline?.name ?? cleanAuthor(line, site), near);
    // The one name that readers see signed beats what is declared, often of who put the article online.
    // A name that links to its author's page close below the headline is the author's, another signed below it is not.
    const isOther = byline !== null && near !== null && !sharesName(byline.name, near);
    const score = isOther
      ? 0.5
      : byline
        ? signers.size === 1
          ? 0.92
          : 0.75
        : isListOfNames(name)
          ? near !== null && name?.includes(near)
            ? 0.66
            : 0.6
          : 0.5;
    add('byline', name, 'element', score, line);
    add('bylineRole', byline?.role, 'element', 0.7, line);
  }
  for (const line of signedTexts(elements)) {
    const byline = readByline(line);
    add('byline', byline?.name ?? cleanAuthor(line, site), 'visible-line', byline ? 0.6 : 0.45, line);
  }
  for (const { name, line } of datedNames(elements)) add('byline', cleanAuthor(name, site), 'visible-line', 0.55, line);
  for (const { name, near } of links) add('byline', cleanAuthor(name, site), 'link', near ? 0.65 : 0.52, name);
  for (const name of endSignatures(elements)) add('byline', cleanAuthor(name, site), 'visible-line', 0.35, name);
}

/** "Ann Lee Staff Writer", where the name alone links to its page. */
function withoutRole(name: string | null, linked: string | null): string | null {
  if (name === null || linked === null || !name.startsWith(`${linked} `)) return name;
  return /^ (?:and|y|et|und|&|,)/.test(name.slice(linked.length)) ? name : linked;
}

/** One of them is part of the other, whatever its capitals. */
function sharesName(one: string, other: string): boolean {
  const [a, b] = [one.toLowerCase(), other.toLowerCase()];
  return a.includes(b) || b.includes(a);
}

/** "Ann Lee, Bo Fisk y Cy Moss". */
function isListOfNames(text: string | null): boolean {
  const names = text?.split(/\s*,\s*|\s+(?:y|and|et|und)\s+/) ?? [];
  return names.length > 1 && names.every(looksLikeNames);
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

function addressOf(elements: readonly PageElement[], meta: Meta, jsonLd: JsonLdArticle | null): string | null {
  const canonical = elements
    .find((element) => element.localName === 'link' && element.getAttribute('rel') === 'canonical')
    ?.getAttribute('href');
  const addresses = [canonical, meta('og:url'), jsonLd?.url];
  return addresses.find((one) => one && /^https?:\/\//i.test(one) && URL.canParse(one)) ?? null;
}

function languageTag(value: string | null | undefined): string | null {
  const tag = value?.trim().replace('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  return tag.toLowerCase().replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`);
}
