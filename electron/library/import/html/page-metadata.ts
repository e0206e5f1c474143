import { looksLikeNames, readByline } from '../../../../shared/clean/byline.ts';
import type { EvidenceByField } from '../../../../shared/clean/derive-metadata.ts';
import { tidy } from '../../../../shared/clean/tidy.ts';
import type { Evidence, MetadataField } from '../../../../shared/model/article.ts';
import { toIsoDate } from './iso-date.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { metaReader } from './meta-elements.ts';
import { cleanAuthor, cleanTitle, isSite, type Site, trustInAuthor } from './names.ts';
import type { PageElement } from './page/tree.ts';
import { authorLinks, bylineTexts, datedNames, endSignatures, signedTexts } from './page-authors.ts';
import { datesByHeadline, dateTexts, headlines, timeTexts } from './page-elements.ts';
import type { Page } from './parse-page.ts';

/** Adds a value that was found for a field; blank ones are dropped. */
type Add = (
  field: MetadataField,
  value: string | null | undefined,
  source: string,
  score: number,
  quote?: string,
) => void;
type Meta = (name: string) => string | null;

const AUTHOR_NAMES =
  'author article:author dc.creator dcterms.creator parsely-author sailthru.author byl twitter:creator_name'.split(' ');
const DATE_NAMES =
  'article:published_time og:published_time datepublished date dc.date dc.date.issued dcterms.created dcterms.date dcterms.issued pubdate publish-date publication_date parsely-pub-date sailthru.date article.published displaydate ptime citation_publication_date'.split(
    ' ',
  );

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
  addTitles(page, meta, jsonLd, site, add);
  addAuthors(elements, meta, jsonLd, site, add);
  addDates(elements, meta, jsonLd, address, add);
  add('publication', meta('og:site_name'), 'open-graph', 0.9);
  add('publication', jsonLd?.publisher, 'json-ld', 0.85);
  add('url', address, 'link', 0.9);
  const language = document.documentElement?.getAttribute('lang') ?? meta('og:locale') ?? meta('content-language');
  add('language', languageTag(language), 'html', 0.7);
  add('language', languageTag(jsonLd?.language), 'json-ld', 0.6);
  const ranked = Object.entries(found).map(([field, list]) => [field, list.toSorted((a, b) => b.score - a.score)]);
  return Object.fromEntries(ranked);
}

/** What readers see above the text comes first: the other titles are made for search and for sharing. */
function addTitles({ document, elements }: Page, meta: Meta, jsonLd: JsonLdArticle | null, site: Site, add: Add): void {
  for (const heading of headlines(elements)) {
    add('title', cleanTitle(heading, site), 'h1', isSite(heading, site) ? 0.3 : 0.93, heading);
  }
  add('title', cleanTitle(meta('og:title') ?? '', site), 'open-graph', 0.9);
  add('title', cleanTitle(jsonLd?.headline ?? '', site), 'json-ld', 0.85);
  add('title', cleanTitle(meta('twitter:title') ?? '', site), 'meta', 0.7);
  add('title', cleanTitle(document.title, site), 'title-element', 0.6);
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
  const shown = bylineTexts(elements).map((line) => ({ line, byline: readByline(line) }));
  const signers = new Set(shown.flatMap(({ byline }) => byline?.name ?? []));
  for (const { line, byline } of shown) {
    const name = byline?.name ?? cleanAuthor(line, site);
    // The one name that readers see signed beats what is declared, often of who put the article online.
    const score = byline ? (signers.size === 1 ? 0.92 : 0.75) : isListOfNames(name) ? 0.6 : 0.5;
    add('byline', name, 'element', score, line);
    add('bylineRole', byline?.role, 'element', 0.7, line);
  }
  for (const line of signedTexts(elements)) {
    const byline = readByline(line);
    add('byline', byline?.name ?? cleanAuthor(line, site), 'visible-line', byline ? 0.6 : 0.45, line);
  }
  for (const { name, line } of datedNames(elements)) add('byline', cleanAuthor(name, site), 'visible-line', 0.55, line);
  for (const name of authorLinks(elements)) add('byline', cleanAuthor(name, site), 'link', 0.52, name);
  for (const name of endSignatures(elements)) add('byline', cleanAuthor(name, site), 'visible-line', 0.35, name);
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

function addDates(
  elements: readonly PageElement[],
  meta: Meta,
  jsonLd: JsonLdArticle | null,
  address: string | null,
  add: Add,
): void {
  add('published', toIsoDate(jsonLd?.published), 'json-ld', 0.95, jsonLd?.published ?? undefined);
  for (const name of DATE_NAMES) {
    const value = meta(name);
    if (value) add('published', toIsoDate(value), 'meta', 0.9, value);
  }
  const times = timeTexts(elements);
  // Where they disagree, most are of other articles.
  const trust = new Set(times.map(toIsoDate)).size > 1 ? 0.58 : 0.7;
  for (const value of times) add('published', toIsoDate(value), 'time-element', trust, value);
  if (address) add('published', dateInAddress(address), 'address', 0.68, address);
  for (const value of datesByHeadline(elements)) add('published', toIsoDate(value), 'visible-line', 0.6, value);
  const shown = dateTexts(elements);
  const days = new Set(shown.map(toIsoDate));
  const [day] = days;
  const declared = toIsoDate(jsonLd?.published) ?? DATE_NAMES.map((name) => toIsoDate(meta(name))).find(Boolean);
  // The one day that readers see beats a declared one close to it, which is often told by another clock or is of the draft.
  const seen = days.size === 1 && day && declared && daysApart(day, declared) <= CLOSE;
  for (const value of shown)
    add('published', toIsoDate(value), 'element', seen ? 0.96 : days.size > 1 ? 0.57 : 0.65, value);
}

/** Days between which two dates are taken to mean the same publication. */
const CLOSE = 40;

function daysApart(one: string, other: string): number {
  return Math.abs(Date.parse(one) - Date.parse(other)) / 86_400_000;
}

function addressOf(elements: readonly PageElement[], meta: Meta, jsonLd: JsonLdArticle | null): string | null {
  const canonical = elements
    .find((element) => element.localName === 'link' && element.getAttribute('rel') === 'canonical')
    ?.getAttribute('href');
  const addresses = [canonical, meta('og:url'), jsonLd?.url];
  return addresses.find((one) => one && /^https?:\/\//i.test(one) && URL.canParse(one)) ?? null;
}

/** Many addresses carry the day: /2024/03/05/a-bridge. */
function dateInAddress(address: string): string | null {
  const [, year, month = '', day = ''] = /\/(\d{4})[/-](\d{1,2})[/-](\d{1,2})(?:[/-]|$)/.exec(address) ?? [];
  return year ? toIsoDate(`${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}`) : null;
}

function languageTag(value: string | null | undefined): string | null {
  const tag = value?.trim().replace('_', '-') ?? '';
  if (!/^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)) return null;
  return tag.toLowerCase().replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`);
}
