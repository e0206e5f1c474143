import { lineFeeds } from '../../text/line-feeds.ts';
import { recordAnnotations, recordNotes } from '../annotation-record.ts';
import { columns } from '../columns.ts';
import type { ExportFormat } from '../format.ts';
import { xmlText } from '../xml.ts';
import { ZipWriter } from '../zip/zip-writer.ts';
import { sheetHead, sheetTail, workbookParts } from './workbook.ts';

/** What a cell can hold (ECMA-376 and Excel's limits), UTF-16 code units. */
const LONGEST = 32_767;

/**
 * A workbook with one row an annotation, the columns of the CSV table. Texts are cells of the type "text" and no
 * formulas, whatever they begin with. The sheet is packed as it grows.
 */
export const xlsxFormat: ExportFormat = {
  id: 'xlsx',
  name: 'Excel workbook',
  extension: 'xlsx',
  group: 'table',
  open(context) {
    const zip = new ZipWriter(context.means);
    const sheet = zip.open('xl/worksheets/sheet1.xml');
    let number = 0;
    const row = (values: (string | number | null)[], style = 0) => {
      number += 1;
      sheet.write(
        `<row r="${number}">${values.map((value, at) => cell(value, `${letters(at)}${number}`, style)).join('')}</row>\n`,
      );
    };
    return {
      *head() {
        for (const [name, xml] of workbookParts) yield* zip.add(name, xml);
        sheet.write(sheetHead);
        row(
          columns.map(([name]) => name),
          1,
        );
      },
      article(source) {
        for (const record of recordAnnotations(source, context)) {
          row(columns.map(([, value]) => value(record, source)));
        }
        return [];
      },
      *tail() {
        for (const record of recordNotes(context)) row(columns.map(([, value]) => value(record, null)));
        sheet.write(sheetTail);
        yield* sheet.close();
        yield* zip.end();
      },
    };
  },
};

function cell(value: string | number | null, place: string, style: number): string {
  if (value === null || value === '') return '';
  const styled = style === 0 ? '' : ` s="${style}"`;
  if (typeof value === 'number') return `<c r="${place}"${styled}><v>${value}</v></c>`;
  return `<c r="${place}"${styled} t="inlineStr"><is><t xml:space="preserve">${cellText(value)}</t></is></c>`;
}

/** "_x000D_" would be read as a carriage return: its underscore is written as one of these itself. */
function cellText(text: string): string {
  const short = text.length > LONGEST ? `${text.slice(0, LONGEST - 1)}…` : text;
  return xmlText(lineFeeds(short.replace(/_(?=x[0-9A-Fa-f]{4}_)/g, '_x005F_')));
}

/** 0 is A, 26 is AA. */
function letters(column: number): string {
  const last = String.fromCharCode(65 + (column % 26));
  return column < 26 ? last : letters(Math.floor(column / 26) - 1) + last;
}
