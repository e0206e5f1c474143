import type { MetadataField } from '../../../shared/model/article.ts';

/** The fields one edits, in the order of the form. */
export const editedFields = [
  'title',
  'byline',
  'bylineRole',
  'publication',
  'published',
  'place',
  'url',
] as const satisfies MetadataField[];

export type EditedField = (typeof editedFields)[number];

/** Fields whose value cannot be stored as it is. Empty is not known, which every field but the title may be. */
export function wrongFields(values: Readonly<Record<EditedField, string>>): ('title' | 'published' | 'url')[] {
  const wrong: ('title' | 'published' | 'url')[] = [];
  if (values.title.trim() === '') wrong.push('title');
  if (values.published.trim() !== '' && !isPartialDate(values.published.trim())) wrong.push('published');
  if (values.url.trim() !== '' && !isWebAddress(values.url.trim())) wrong.push('url');
  return wrong;
}

/** ISO 8601 with year, month or day precision, or a date-time; the day must exist. */
export function isPartialDate(value: string): boolean {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2})(?:T.+)?)?)?$/.exec(value);
  if (!match) return false;
  const [, year = '', month, day] = match;
  if (month === undefined) return true;
  const date = new Date(Date.UTC(Number(year), Number(month) - 1, Number(day ?? '1')));
  const real = date.getUTCMonth() === Number(month) - 1 && date.getUTCDate() === Number(day ?? '1');
  return real && (!value.includes('T') || !Number.isNaN(Date.parse(value)));
}

function isWebAddress(value: string): boolean {
  const url = URL.parse(value);
  return url !== null && (url.protocol === 'http:' || url.protocol === 'https:');
}
