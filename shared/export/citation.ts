import type { Article } from '../model/article.ts';

/** An author as bibliographies want the name: in two parts, or as it is printed where it does not fall into two. */
export type Author = { family: string; given: string } | { literal: string };

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

/** "Kim Aas, Ola Brandt and Mo Lind" are three; a name of one word, or with figures or marks in it, stays whole. */
export function readByline(byline: string): Author[] {
  const names = byline.split(/\s*(?:,|;|&|\b(?:and|und|y|et|og|och|e|en)\b)\s+/iu).map((name) => name.trim());
  return names.filter((name) => name !== '').map(readName);
}

/** Words that begin a family name of several words. */
const particles = new Set('de del della da dos du la le van von der den ter ten zu al el bin ibn'.split(' '));

function readName(name: string): Author {
  const words = name.split(/\s+/);
  if (words.length < 2 || words.length > 6 || /[^\p{L}\p{M}\s.'’-]/u.test(name)) return { literal: name };
  let first = words.length - 1;
  while (first > 1 && particles.has(words[first - 1] ?? '')) first--;
  return { family: words.slice(first).join(' '), given: words.slice(0, first).join(' ') };
}

/** An ISO 8601 date or the date of a date-time, as far as it goes; null when it does not begin with a year. */
export function readDate(iso: string): CitedDate | null {
  const [, year, month, day] = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(iso) ?? [];
  if (year === undefined) return null;
  return {
    year: Number(year),
    ...(month === undefined ? {} : { month: Number(month) }),
    ...(day === undefined ? {} : { day: Number(day) }),
  };
}
