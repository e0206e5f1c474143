import { readByline } from '../../../../shared/clean/byline.ts';
import type { EvidenceByField } from '../../../../shared/clean/derive-metadata.ts';
import { tidy } from '../../../../shared/clean/tidy.ts';
import type { Evidence, MetadataField } from '../../../../shared/model/article.ts';
import { toIsoDate } from './iso-date.ts';
import { readJsonLd } from './json-ld.ts';
import { cleanAuthor, cleanTitle } from './names.ts';
import type { Page } from './parse-page.ts';

/** What a page declares about its article, outside its running text; best first for each field. */
export function pageEvidence(page: Page): EvidenceByField {
  const { document } = page;
  const found: Partial<Record<MetadataField, Evidence[]>> = {};
  const add = (
    field: MetadataField,
    value: string | null | undefined,
    source: string,
    score: number,
    quote?: string,
  ) => {
    const clean = value ? tidy(value) : '';
    if (clean === '') return;
    const one = quote === undefined ? { value: clean, source, score } : { value: clean, source, quote, score };
    found[field] = [...(found[field] ?? []), one];
  };
  const meta = metaReader(document);
  const jsonLd = readJsonLd(page.jsonLd);
  const siteName = meta('og:site_name') ?? jsonLd?.publisher ?? meta('application-name');

  add('title', jsonLd?.headline, 'json-ld', 0.85);
  const titled = (value: string | null | undefined) => cleanTitle(value ?? '', siteName ?? null);
  add('title', titled(meta('og:title')), 'open-graph', 0.9);
  add('title', titled(meta('twitter:title')), 'meta', 0.7);
  for (const heading of mainHeadings(document)) add('title', heading, 'h1', 0.88, heading);
  add('title', titled(document.title), 'title-element', 0.6);

  if (jsonLd) for (const author of authorsOf(jsonLd.authors)) add('byline', author, 'json-ld', 0.9);
  for (const name of [
    'author',
    'article:author',
    'dc.creator',
    'dcterms.creator',
    'parsely-author',
    'sailthru.author',
    'byl',
    'twitter:creator_name',
  ]) {
    const value = meta(name);
    if (value) add('byline', cleanAuthor(value, siteName ?? null), 'meta', 0.8, value);
  }
  for (const line of bylineElements(document)) {
    const byline = readByline(line);
    add('byline', byline?.name ?? cleanAuthor(line, siteName ?? null), 'element', byline ? 0.75 : 0.5, line);
    add('bylineRole', byline?.role, 'element', 0.7, line);
  }

  add('published', toIsoDate(jsonLd?.published), 'json-ld', 0.95, jsonLd?.published ?? undefined);
  for (const name of [
    'article:published_time',
    'og:published_time',
    'datepublished',
    'date',
    'dc.date',
    'dc.date.issued',
    'dcterms.created',
    'dcterms.date',
    'dcterms.issued',
    'pubdate',
    'publish-date',
    'publication_date',
    'parsely-pub-date',
    'sailthru.date',
    'article.published',
    'displaydate',
    'ptime',
    'citation_publication_date',
  ]) {
    const value = meta(name);
    if (value) add('published', toIsoDate(value), 'meta', 0.9, value);
  }
  for (const value of timeElements(document)) add('published', toIsoDate(value), 'time-element', 0.7, value);

  add('publication', jsonLd?.publisher, 'json-ld', 0.85);
  add('publication', meta('og:site_name'), 'open-graph', 0.9);
  add('url', document.querySelector('link[rel="canonical"]')?.getAttribute('href'), 'link', 0.9);
  add('url', meta('og:url'), 'open-graph', 0.85);
  add('url', jsonLd?.url, 'json-ld', 0.7);
  add(
    'language',
    languageTag(document.documentElement?.getAttribute('lang') ?? meta('og:locale') ?? meta('content-language')),
    'html',
    0.7,
  );
  add('language', languageTag(jsonLd?.language), 'json-ld', 0.6);
  found.url = found.url?.filter((one) => /^https?:\/\//i.test(one.value)) ?? [];
  return Object.fromEntries(
    Object.entries(found).flatMap(([field, list]) =>
      list.length === 0 ? [] : [[field, list.toSorted((a, b) => b.score - a.score)]],
    ),
  );
}

function metaReader(document: Document): (name: string) => string | null {
  const values = new Map<string, string>();
  for (const element of document.querySelectorAll('meta')) {
    const name = (
      element.getAttribute('property') ??
      element.getAttribute('name') ??
      element.getAttribute('itemprop') ??
      element.getAttribute('http-equiv') ??
      ''
    )
      .trim()
      .toLowerCase();
    const content = element.getAttribute('content')?.trim() ?? '';
    if (name !== '' && content !== '' && !values.has(name)) values.set(name, content);
  }
  return (name) => values.get(name) ?? null;
}

function mainHeadings(document: Document): string[] {
  const headings = [...document.querySelectorAll('h1')]
    .map((heading) => tidy(heading.textContent ?? ''))
    .filter((text) => text.length >= 3);
  return headings.length === 1 ? headings : [];
}

function authorsOf(authors: readonly string[]): string[] {
  const names = authors.flatMap((name) => cleanAuthor(name, null) ?? []);
  return names.length === 0 ? [] : [[...new Set(names)].join(', ')];
}

function bylineElements(document: Document): string[] {
  const elements = document.querySelectorAll(
    '[rel="author"], [itemprop="author"], .byline, .author, .author-name, [class*="byline"], [class*="author__name"]',
  );
  return [...elements]
    .slice(0, 6)
    .map((element) => tidy(element.textContent ?? ''))
    .filter((text) => text.length >= 3 && text.length <= 120);
}

function timeElements(document: Document): string[] {
  const times = [...document.querySelectorAll('time[datetime], [itemprop="datePublished"]')];
  return times
    .slice(0, 3)
    .map((time) => time.getAttribute('datetime') ?? time.getAttribute('content') ?? time.textContent ?? '');
}

function languageTag(value: string | null | undefined): string | null {
  const tag = value?.trim().replace('_', '-') ?? '';
  return /^[a-z]{2,3}(?:-[a-z0-9]{2,8})*$/i.test(tag)
    ? tag.toLowerCase().replace(/-([a-z]{2})$/, (_, region: string) => `-${region.toUpperCase()}`)
    : null;
}
