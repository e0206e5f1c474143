import * as z from 'zod';
import { plainText } from './plain-text.ts';

/** What JSON-LD says about an article (schema.org). Texts as they stand there, trimmed, and read where they are markup. */
export interface JsonLdArticle {
  headline: string | null;
  authors: string[];
  publisher: string | null;
  published: string | null;
  url: string | null;
  language: string | null;
}

const ARTICLE = /(?:Article|BlogPosting|NewsArticle|Report|Posting|CreativeWork|WebPage)$/;
/** Nested deeper than any honest page: not read. */
const MAX_DEPTH = 12;
const record = z.record(z.string(), z.unknown());

/** The article among the JSON-LD scripts of a page; null when there is none. Scripts that are no JSON are passed over. */
export function readJsonLd(scripts: readonly string[]): JsonLdArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parseLoosely(script), 0));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const best =
    articles.find((node) => !typesOf(node).every((type) => /WebPage$/.test(type)) && node['headline']) ?? articles[0];
  if (!best) return null;
  const byId = new Map(nodes.map((node) => [node['@id'], node]));
  return {
    headline: textOf(best['headline']) ?? null,
    authors: listOf(best['author'] ?? best['creator']).flatMap((author) => nameOf(author, byId) ?? []),
    publisher: listOf(best['publisher']).flatMap((publisher) => nameOf(publisher, byId) ?? [])[0] ?? null,
    published: textOf(best['datePublished'] ?? best['dateCreated']),
    url: textOf(best['url']) ?? idOf(best['mainEntityOfPage']),
    language: textOf(best['inLanguage']),
  };
}

function parseLoosely(script: string): unknown {
  const text = script.replace(/^\s*(?:<!--|\/\/\s*<!\[CDATA\[)/, '').replace(/(?:-->|\/\/\s*\]\]>)\s*$/, '');
  for (const attempt of [
    text,
    text
      .replace(/[\p{Cc}]+/gu, ' ')
      .replace(/,\s*([}\]])/g, '$1')
      .replace(/;\s*$/, ''),
  ]) {
    try {
      return JSON.parse(attempt);
    } catch {
      // Pages hold JSON with raw line ends and trailing commas: the second attempt mends those.
    }
  }
  return null;
}

function nodesOf(value: unknown, depth: number): Record<string, unknown>[] {
  if (depth > MAX_DEPTH) return [];
  if (Array.isArray(value)) return value.flatMap((one) => nodesOf(one, depth + 1));
  const node = record.safeParse(value);
  if (!node.success) return [];
  return [
    node.data,
    ...['@graph', 'mainEntity', 'mainEntityOfPage', 'author', 'publisher', 'itemListElement', 'hasPart'].flatMap(
      (key) => nodesOf(node.data[key], depth + 1),
    ),
  ];
}

function typesOf(node: Record<string, unknown>): string[] {
  return listOf(node['@type']).filter((type): type is string => typeof type === 'string');
}

function listOf(value: unknown): unknown[] {
  return Array.isArray(value) ? value : value === undefined || value === null ? [] : [value];
}

function textOf(value: unknown): string | null {
  const first = Array.isArray(value) ? value[0] : value;
  return typeof first === 'string' && first.trim() !== '' ? plainText(first).trim() : null;
}

function idOf(value: unknown): string | null {
  const node = record.safeParse(value);
  return node.success ? textOf(node.data['@id']) : textOf(value);
}

function nameOf(value: unknown, byId: ReadonlyMap<unknown, Record<string, unknown>>): string[] | null {
  if (typeof value === 'string') return value.trim() === '' ? null : [plainText(value).trim()];
  const node = record.safeParse(value);
  if (!node.success) return null;
  const name = node.data['name'] ?? byId.get(node.data['@id'])?.['name'];
  const names = listOf(name).filter((one): one is string => typeof one === 'string' && one.trim() !== '');
  return names.length === 0 ? null : names.map((one) => plainText(one).trim());
}
