import type { Article } from '../model/article.ts';
import { type Author, readByline } from './printed-names.ts';

/** What is known of a date, from the year on. */
export interface CitedDate {
  year: number;
  month?: number;
  day?: number;
}

/** An article as the formats for bibliographies see it. What is not known is null. */
export interface Citation {
  id: string;
  title: string;
  authors: Author[];
  publication: string | null;
  published: CitedDate | null;
  added: CitedDate | null;
  url: string | null;
  language: string | null;
}

export function citationOf({ id, metadata, added }: Article): Citation {
  return {
    id,
    title: metadata.title,
    authors: readByline(metadata.byline ?? ''),
    publication: metadata.publication,
    published: metadata.published === null ? null : readDate(metadata.published),
    added: readDate(added),
    url: metadata.url,
    language: metadata.language,
  };
}

/** An ISO 8601 date or the date of a date-time, as far as it goes and can be; null when it does not begin with a year. */
export function readDate(iso: string): CitedDate | null {
  const [, year, months, days] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?(?!\d)/.exec(iso) ?? [];
  if (year === undefined) return null;
  const [month, day] = [Number(months), Number(days)];
  const isMonth = month >= 1 && month <= 12;
  const isDay = isMonth && day >= 1 && day <= new Date(Date.UTC(Number(year), month, 0)).getUTCDate();
  return { year: Number(year), ...(isMonth && { month }), ...(isDay && { day }) };
}
