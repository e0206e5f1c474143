import { guidOf } from '../export/guid.ts';
import type { Body } from '../model/annotation.ts';
import { emptyFile, type IncomingFile, labelOf } from './incoming.ts';
import { noteBody, tagBody } from './make-body.ts';
import { readCsv } from './read-csv.ts';

/** The export of Readwise (CSV): a highlight a row, matched by the title of its book and its own words. */
export function readReadwise(text: string): IncomingFile | null {
  const rows = readCsv(text);
  if (!rows || (rows[0] && !('highlight' in rows[0] && 'book title' in rows[0]))) return null;
  const file = emptyFile();
  for (const row of rows) {
    const { highlight = '', note = '', tags = '' } = row;
    const label = labelOf(highlight, note);
    if (highlight.trim() === '') {
      file.unread.push({ label, reason: 'It has no highlighted words.' });
      continue;
    }
    const body: Body[] = [
      ...(note.trim() === '' ? [] : [noteBody(note)]),
      ...splitTags(tags).map((tag) => tagBody(tag)),
    ];
    file.annotations.push({
      label,
      article: { id: null, url: row['source url'] || row['url'] || null, title: row['book title'] || null, text: null },
      annotation: {
        id: `urn:uuid:${guidOf(`readwise ${row['book title']} ${row['highlighted at']} ${highlight}`)}`,
        'stet:kind': note.trim() === '' ? 'highlight' : 'note',
        motivation: note.trim() === '' ? 'highlighting' : 'commenting',
        created: row['highlighted at'] || null,
        creator: null,
        body,
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
