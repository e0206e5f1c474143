import type { EvidenceByField } from '../../../../shared/clean/metadata/derive-metadata.ts';
import { tidy } from '../../../../shared/clean/text/tidy.ts';
import type { Evidence, MetadataField } from '../../../../shared/model/article.ts';
import { authorEvidence } from './author-evidence.ts';
import { type JsonLdArticle, readJsonLd } from './json-ld.ts';
import { type Meta, metaReader } from './meta-elements.ts';
import { cleanTitle, isSite, paperInTitle, type Site } from './names.ts';
import type { PageElement } from './page/tree.ts';
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
  // What readers see above the text comes first: the other titles are made for search and for sharing.
  const shown = headlines(elements);
  const jsonLd = readJsonLd(page.jsonLd, [...shown, meta('og:title') ?? '', document.title]);
  const address = addressOf(elements, meta, jsonLd);
  const site: Site = {
    name: meta('og:site_name') ?? jsonLd?.publisher ?? meta('application-name'),
    host: address === null ? null : new URL(address).hostname.replace(/^www\./, ''),
  };
  for (const heading of shown)
    add('title', cleanTitle(heading, site), 'h1', isSite(heading, site) ? 0.3 : 0.93, heading);
  const titles = [
    { title: meta('og:title'), source: 'open-graph', score: 0.9 },
    { title: jsonLd?.headline, source: 'json-ld', score: 0.85 },
    { title: meta('twitter:title'), source: 'meta', score: 0.7 },
    { title: document.title, source: 'title-element', score: 0.6 },
  ];
  for (const { title, source, score } of titles) add('title', cleanTitle(title ?? '', site), source, score);
  for (const { field, ...one } of authorEvidence(elements, meta, jsonLd?.authors ?? [], site))
    add(field, one.value, one.source, one.score, one.quote);
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
