import { type Citation, type CitedDate, citationOf } from './citation.ts';
import type { ExportFormat } from './format.ts';
import type { Author } from './printed-names.ts';

/**
 * BibTeX with the fields of biblatex that a newspaper needs, as biber reads them: `date` alone, beside which it refuses a
 * `year`; in UTF-8.
 */
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
    ['journaltitle', publication && escapeTex(publication)],
    ['date', published && printDate(published)],
    ['entrysubtype', 'newspaper'],
    ['url', url?.replace(/[{}\\\s]/g, encodeURIComponent) ?? null],
    ['urldate', added && printDate(added)],
    ['langid', language && babelName(language)],
  ];
  const lines = fields.flatMap(([name, value]) => (value === null ? [] : [`  ${name} = {${value}},\n`]));
  return `@article{${keyOf(citation)}-${id},\n${lines.join('')}}\n\n`;
}

/** What babel calls languages, by BCP 47; biblatex knows no other names. */
const babelNames: Record<string, string> = {
  'de-at': 'naustrian',
  'de-ch': 'nswissgerman',
  'en-au': 'australian',
  'en-ca': 'canadian',
  'en-gb': 'british',
  'en-nz': 'newzealand',
  'en-us': 'american',
  'pt-br': 'brazilian',
  bg: 'bulgarian',
  ca: 'catalan',
  cs: 'czech',
  da: 'danish',
  de: 'ngerman',
  el: 'greek',
  en: 'english',
  es: 'spanish',
  et: 'estonian',
  fi: 'finnish',
  fr: 'french',
  gl: 'galician',
  hr: 'croatian',
  hu: 'magyar',
  is: 'icelandic',
  it: 'italian',
  lt: 'lithuanian',
  lv: 'latvian',
  nb: 'norsk',
  nl: 'dutch',
  nn: 'nynorsk',
  no: 'norsk',
  pl: 'polish',
  pt: 'portuguese',
  ro: 'romanian',
  ru: 'russian',
  sk: 'slovak',
  sl: 'slovene',
  sv: 'swedish',
  tr: 'turkish',
  uk: 'ukrainian',
};

function babelName(language: string): string | null {
  const tag = language.toLowerCase();
  return babelNames[tag] ?? babelNames[tag.split('-')[0] ?? ''] ?? null;
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
    : [author.family, author.suffix, author.given]
        .flatMap((part) => (part === undefined ? [] : [escapeTex(part)]))
        .join(', ');
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
