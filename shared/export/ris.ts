import { type CitedDate, citationOf } from './citation.ts';
import type { ExportFormat, ExportSource } from './format.ts';
import type { Author } from './printed-names.ts';

/** RIS, as reference managers exchange it: one tag a line, CRLF, `ER` after each article. */
export const risFormat: ExportFormat = {
  id: 'ris',
  name: 'Bibliography (RIS)',
  extension: 'ris',
  group: 'bibliography',
  open: () => ({ head: () => [], article: (source) => [record(source)], tail: () => [] }),
};

function record({ article }: ExportSource): string {
  const { id, title, authors, publication, published, added, url, language } = citationOf(article);
  const lines: [tag: string, value: string | null][] = [
    ['TY', 'NEWS'],
    ['ID', id],
    ['TI', title],
    ...authors.map((author): [string, string] => ['AU', printAuthor(author)]),
    // Some programs look for the newspaper in the one, some in the other.
    ['T2', publication],
    ['JF', publication],
    ['PY', published && String(published.year)],
    ['DA', published && printDate(published)],
    ['UR', url],
    ['LA', language],
    ['Y2', added && printDate(added)],
    ['ER', ''],
  ];
  const known = lines.filter(([, value]) => value !== null);
  return `${known.map(([tag, value]) => `${tag}  - ${oneLine(value ?? '')}\r\n`).join('')}\r\n`;
}

function printAuthor(author: Author): string {
  // A comma after the name says that there is no given name to be looked for in it.
  if ('literal' in author) return `${author.literal},`;
  return [author.family, author.given, author.suffix].filter((part) => part !== undefined).join(', ');
}

/** YYYY/MM/DD/, each part as far as it is known. */
function printDate({ year, month, day }: CitedDate): string {
  const part = (number: number | undefined) => (number === undefined ? '' : String(number).padStart(2, '0'));
  return `${year}/${part(month)}/${part(day)}/`;
}

function oneLine(value: string): string {
  return value.replace(/\s+/g, ' ').trim();
}
