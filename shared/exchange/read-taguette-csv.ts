import { guidOf } from '../export/guid.ts';
import { codedBody } from './coded-body.ts';
import { emptyFile, type IncomingFile, labelOf } from './incoming.ts';
import { type CsvTable, readCsvWith } from './read-csv.ts';
import { isOwnTag, ownFacts, tagCode, tagPlace } from './taguette-tags.ts';

/**
 * What Taguette exports as CSV: highlights (`id,document,tag,content`, a row for each tag of each) or the codebook
 * (`tag,description,…`). Null when the table is neither.
 */
export function readTaguetteCsv(text: string): IncomingFile | null {
  const marked = readCsvWith(text, 'id', 'document', 'tag', 'content');
  if (marked) return highlights(marked);
  const codes = readCsvWith(text, 'tag', 'description');
  return codes && codebook(codes);
}

function highlights({ rows }: CsvTable): IncomingFile {
  const file = emptyFile();
  const paths = new Set(rows.flatMap(({ tag }) => tag ?? []));
  const sameHighlight = Map.groupBy(rows, ({ id, document, content }) => `${id} ${document} ${content}`);
  for (const [key, ofOne] of sameHighlight) {
    const { id = '', document = '', content = '' } = ofOne[0] ?? {};
    const tags = ofOne.flatMap(({ tag }) => (tag ? [tag] : []));
    const label = labelOf(content, ...tags);
    if (content.trim() === '') {
      file.unread.push({ label, reason: 'It has no highlighted words.' });
      continue;
    }
    file.annotations.push({
      label,
      article: { id: null, url: null, title: document || null, text: null },
      annotation: {
        id: `urn:uuid:${guidOf(`taguette-csv ${key}`)}`,
        ...codedBody(ownFacts(tags, (path) => tagPlace(path, paths).name)),
        created: null,
        creator: null,
        kept: { 'stet:foreign': { format: 'taguette-csv', row: { id, document } } },
      },
      targets: [{ quote: { type: 'TextQuoteSelector', exact: content }, range: null }],
    });
  }
  return file;
}

function codebook({ rows }: CsvTable): IncomingFile {
  const file = emptyFile();
  const tags = rows.filter(({ tag = '' }) => tag.trim() !== '' && !isOwnTag(tag));
  const paths = new Set(tags.flatMap(({ tag }) => tag ?? []));
  // Those above come first: they are named by those below.
  tags.sort((a, b) => (a['tag'] ?? '').length - (b['tag'] ?? '').length);
  for (const { tag = '', description = '' } of tags) file.codes.push(tagCode(tag, description, paths));
  return file;
}
