import { type Author, type Citation, type CitedDate, citationOf } from './citation.ts';
import type { ExportFormat } from './format.ts';

/** BibTeX with the fields of biblatex that a newspaper needs (`date`, `entrysubtype`); in UTF-8. */
export const bibtexFormat: ExportFormat = {
  id: 'bibtex',
  name: 'Bibliography (BibTeX)',
  extension: 'bib',
  group: 'bibliography',
  open: () => ({ head: () => [], article: ({ article }) => [entry(citationOf(article))], tail: () => [] }),
};

function entry(citation: Citation): string {
  const { id, title, authors, publication, published, added, url, language } = citation;
  const fields: [name: string, value: string | null][] = [
    // Doubled braces keep capitals as they are printed.
    ['title', `{${escapeTex(title)}}`],
    ['author', authors.length === 0 ? null : authors.map(printAuthor).join(' and ')],
    ['journal', publication && escapeTex(publication)],
    ['date', published && printDate(published)],
    ['year', published && String(published.year)],
    ['entrysubtype', 'newspaper'],
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null],
    ['urldate', added && printDate(added)],
    ['langid', language && escapeTex(language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@article{${keyOf(citation)}-${id},\n${lines.join('')}}\n\n`;
}

/** "aas2025": what a person would cite it by; the article's id after it makes it one of a kind. */
function keyOf({ authors: [author], published }: Citation): string {
  const name = author === undefined ? 'anon' : 'literal' in author ? author.literal : author.family;
  const plain = name.normalize('NFD').replace(/[^A-Za-z]/g, '');
  return `${(plain || 'anon').toLowerCase()}${published?.year ?? ''}`;
}

function printAuthor(author: Author): string {
  return 'literal' in author
    ? `{${escapeTex(author.literal)}}`
    : `${escapeTex(author.family)}, ${escapeTex(author.given)}`;
}

function printDate({ year, month, day }: CitedDate): string {
  return [year, month, day].flatMap((part) => (part === undefined ? [] : [String(part).padStart(2, '0')])).join('-');
}

const commands: Record<string, string> = {
  '\\': '\\textbackslash{}',
  '~': '\\textasciitilde{}',
  '^': '\\textasciicircum{}',
};

function escapeTex(text: string): string {
  return text.replace(/\s+/g, ' ').replace(/[\\~^{}$&#_%]/g, (found) => commands[found] ?? `\\${found}`);
}
