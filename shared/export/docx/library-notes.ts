import type { AnnotationRecord } from '../annotation-record.ts';
import { madeBy } from '../record-facts.ts';
import type { ArticleXml } from './article-xml.ts';
import { paragraph, run } from './word-xml.ts';

/** The notes that stand alone, each below a heading. */
export function libraryNotesXml(records: readonly AnnotationRecord[], writer: ArticleXml): string {
  if (records.length === 0) return '';
  const notes = records.map((record, at) => {
    const about = [madeBy(record), ...record.tags].join(' · ');
    const heading = paragraph(run(`Note ${at + 1}`), { style: 'Heading2' });
    return heading + paragraph(run(about), { style: 'Subtitle' }) + writer.note(record.note ?? '', undefined);
  });
  return paragraph(run('Notes'), { style: 'Heading1' }) + notes.join('');
}
