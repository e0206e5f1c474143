import { type CitedDate, citationOf } from './citation.ts';
import type { ExportFormat, ExportSource } from './format.ts';

/** CSL-JSON (https://github.com/citation-style-language/schema): the articles as a bibliography. */
export const cslFormat: ExportFormat = {
  id: 'csl',
  name: 'Bibliography (CSL-JSON)',
  extension: 'json',
  group: 'bibliography',
  open() {
    let number = 0;
    return {
      head: () => ['['],
      article(source) {
        number += 1;
        return [`${number === 1 ? '\n' : ',\n'}${JSON.stringify(item(source))}`];
      },
      tail: () => ['\n]\n'],
    };
  },
};

function item({ article }: ExportSource): object {
  const { id, title, authors, publication, published, added, url, language } = citationOf(article);
  return {
    id,
    type: 'article-newspaper',
    title,
    ...(authors.length === 0 ? {} : { author: authors }),
    ...(publication === null ? {} : { 'container-title': publication }),
    ...(published === null ? {} : { issued: dateParts(published) }),
    ...(added === null ? {} : { accessed: dateParts(added) }),
    ...(url === null ? {} : { URL: url }),
    ...(language === null ? {} : { language }),
  };
}

function dateParts({ year, month, day }: CitedDate): object {
  return { 'date-parts': [[year, month, day].filter((part) => part !== undefined)] };
}
