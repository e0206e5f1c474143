import { kindNames } from '../../model/annotation-names.ts';
import { type AnnotationRecord, recordedText } from '../annotation-record.ts';
import { type Fact, madeBy, recordFacts } from '../record-facts.ts';
import type { ArticleXml } from './article-xml.ts';
import { paragraph, run } from './word-xml.ts';

/** Widths of the columns, twentieths of a point: the page's 9070 within its margins. */
const widths = [1500, 3500, 4070];

/** The annotations of one article as a table, one row each, its head repeated on every page. */
export function reportXml(records: readonly AnnotationRecord[], writer: ArticleXml): string {
  const grid = widths.map((width) => `<w:gridCol w:w="${width}"/>`).join('');
  const head = row(
    ['Kind', 'Words', 'What is known of it'].map((name) => cellParagraph(run(name, { bold: true }))),
    '<w:trPr><w:cantSplit/><w:tblHeader/></w:trPr>',
  );
  const look = `<w:tblPr><w:tblStyle w:val="TableGrid"/><w:tblW w:w="0" w:type="auto"/><w:tblLook w:val="0020" w:firstRow="1" w:lastRow="0" w:firstColumn="0" w:lastColumn="0" w:noHBand="1" w:noVBand="1"/></w:tblPr>`;
  const rows = records.map((record, at) => row(cells(record, at + 1, writer)));
  // A table may not be the last thing of a document, nor stand right upon another.
  return `<w:tbl>${look}<w:tblGrid>${grid}</w:tblGrid>${head}${rows.join('')}</w:tbl>\n${paragraph('')}`;
}

function cells(record: AnnotationRecord, number: number, writer: ArticleXml): string[] {
  const words = recordedText(record);
  const lost = record.places.some(({ state }) => state === 'orphan');
  return [
    cellParagraph(run(`${number}. ${kindNames[record.kind]}`)),
    cellParagraph(words === '' ? run('The article as a whole', { italic: true }) : run(`“${words}”`)) +
      (lost ? cellParagraph(run('Not found in the text', { italic: true })) : ''),
    [...recordFacts(record), by(record)].map((fact) => writer.fact(fact, 'TableText')).join(''),
  ];
}

function by(record: AnnotationRecord): Fact {
  return { name: 'By', value: madeBy(record) };
}

function cellParagraph(content: string): string {
  return paragraph(content, { style: 'TableText' });
}

function row(contents: readonly string[], look = ''): string {
  const cell = (content: string, at: number) =>
    `<w:tc><w:tcPr><w:tcW w:w="${widths[at]}" w:type="dxa"/></w:tcPr>${content}</w:tc>`;
  return `<w:tr>${look}${contents.map(cell).join('')}</w:tr>\n`;
}
