import { guidOf } from '../export/guid.ts';
import { emptyFile, type IncomingFile, labelOf } from './incoming.ts';
import { noted } from './make-body.ts';
import { readCsvWith } from './read-csv.ts';

/** The export of Readwise (CSV): a highlight a row, matched by the title of its book and its own words. */
export function readReadwise(text: string): IncomingFile | null {
  const table = readCsvWith(text, 'highlight', 'book title');
  if (!table) return null;
  const file = emptyFile();
  for (const row of table.rows) {
    const { highlight = '', note = '', tags = '' } = row;
    const label = labelOf(highlight, note);
    if (highlight.trim() === '') {
      file.unread.push({ label, reason: 'It has no highlighted words.' });
      continue;
    }
    file.annotations.push({
      label,
      article: { id: null, url: row['source url'] || row['url'] || null, title: row['book title'] || null, text: null },
      annotation: {
        id: `urn:uuid:${guidOf(`readwise ${row['book title']} ${row['highlighted at']} ${highlight}`)}`,
        ...noted(note, splitTags(tags)),
        created: row['highlighted at'] || null,
        creator: null,
        kept: { 'stet:foreign': { format: 'readwise', row } },
      },
      targets: [{ quote: { type: 'TextQuoteSelector', exact: highlight }, range: null }],
    });
  }
  return file;
}

export function splitTags(tags: string): string[] {
  return tags
    .split(',')
    .map((tag) => tag.trim())
    .filter((tag) => tag !== '');
}
