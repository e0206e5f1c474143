import { parse } from 'yaml';
import * as z from 'zod';
import type { EvidenceByField } from '../../../../shared/clean/metadata/derive-metadata.ts';
import type { MetadataField } from '../../../../shared/model/article.ts';
import { toIsoDate } from '../html/iso-date.ts';

interface FrontMatter {
  evidence: EvidenceByField;
  /** The text below the front matter. */
  body: string;
  /** 1-based line of the file at which the body begins. */
  firstLine: number;
}

const KEYS: Readonly<Record<string, MetadataField>> = {
  title: 'title',
  headline: 'title',
  author: 'byline',
  authors: 'byline',
  byline: 'byline',
  role: 'bylineRole',
  publication: 'publication',
  publisher: 'publication',
  outlet: 'publication',
  site: 'publication',
  date: 'published',
  published: 'published',
  url: 'url',
  source: 'url',
  link: 'url',
  canonical: 'url',
  place: 'place',
  location: 'place',
  language: 'language',
  lang: 'language',
};

const scalar = z.union([z.string(), z.number(), z.date()]);
const frontMatter = z.record(z.string(), z.unknown());

/** Front matter that is no YAML mapping is taken for text: nothing a person wrote is dropped. */
export function splitFrontMatter(text: string): FrontMatter {
  const whole: FrontMatter = { evidence: {}, body: text, firstLine: 1 };
  const match = /^\ufeff?---[ \t]*\r?\n([\s\S]*?)\r?\n(?:---|\.\.\.)[ \t]*(?:\r?\n|$)/.exec(text);
  if (!match) return whole;
  const parsed = frontMatter.safeParse(parseYaml(match[1] ?? ''));
  if (!parsed.success) return whole;
  const evidence: EvidenceByField = {};
  for (const [key, value] of Object.entries(parsed.data)) {
    const field = KEYS[key.toLowerCase()];
    const read = field ? asText(field, value) : null;
    if (!field || read === null || evidence[field]) continue;
    evidence[field] = [{ value: read, source: 'front-matter', quote: `${key}: ${read}`, score: 0.97 }];
  }
  return { evidence, body: text.slice(match[0].length), firstLine: match[0].split(/\r\n|\n/).length };
}

function parseYaml(source: string): unknown {
  try {
    // Aliases are off: a few lines of them can stand for gigabytes.
    return parse(source, { maxAliasCount: 0, logLevel: 'error' });
  } catch {
    return null;
  }
}

function asText(field: MetadataField, value: unknown): string | null {
  const list = (Array.isArray(value) ? value : [value]).flatMap((one) => {
    const read = scalar.safeParse(one);
    if (!read.success) return [];
    return [read.data instanceof Date ? read.data.toISOString().slice(0, 10) : String(read.data).trim()];
  });
  const text = list.filter((one) => one !== '').join(', ');
  if (text === '') return null;
  if (field === 'published') return toIsoDate(text) ?? (/^\d{4}(?:-\d{2})?$/.test(text) ? text : null);
  if (field === 'url') return /^https?:\/\//i.test(text) ? text : null;
  return text;
}
