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

/**
 * The article among the JSON-LD scripts of a page; null when there is none. Where there are several, it is the one that
 * is headed as the page is: `titles`, as the page shows and declares them. Of scripts that are no JSON, what is whole.
 */
export function readJsonLd(scripts: readonly string[], titles: readonly string[]): JsonLdArticle | null {
  const nodes = scripts.flatMap((script) => nodesOf(parseLoosely(script) ?? salvaged(script), 0));
  const articles = nodes.filter((node) => typesOf(node).some((type) => ARTICLE.test(type)));
  const headed = articles.filter((node) => !typesOf(node).every((type) => /WebPage$/.test(type)) && node['headline']);
  const heads = titles.map(wordsOf);
  const best = headed.find((node) => isHeaded(textOf(node['headline']), heads)) ?? headed[0] ?? articles[0];
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

/** Titles this short may stand in any other. In UTF-16 code units. */
const SHORT = 12;

/** Pages lengthen the headline by their own name, and shorten it for search. */
function isHeaded(headline: string | null, heads: readonly string[]): boolean {
  const words = wordsOf(headline ?? '');
  return heads.some(
    (head) =>
      head === words || (Math.min(head.length, words.length) > SHORT && (head.includes(words) || words.includes(head))),
  );
}

function wordsOf(title: string): string {
  return (title.toLowerCase().match(/[\p{L}\p{N}]+/gu) ?? []).join(' ');
}

/** The fields that are whole in a script that quotes within a text have broken: a day, and authors by name. */
function salvaged(script: string): Record<string, unknown> | null {
  const [, type] = /"@type"\s*:\s*"(\w+)"/.exec(script) ?? [];
  if (type === undefined || !ARTICLE.test(type)) return null;
  const days = [...script.matchAll(/"datePublished"\s*:\s*"([\d:T.Z+-]{10,35})"\s*[,}]/g)].map(([, day]) => day);
  const [, name] = /"author"\s*:\s*\[?\s*\{[^{}]{0,200}"name"\s*:\s*"([^"\\]{1,100})"\s*[,}]/.exec(script) ?? [];
  // Of several days one is another article's.
  const isOne = new Set(days).size === 1;
  return { '@type': type, ...(isOne && { datePublished: days[0] }), ...(name !== undefined && { author: { name } }) };
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
