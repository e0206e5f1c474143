import { kindNames } from '../../model/annotation-names.ts';
import type { AnnotationRecord } from '../annotation-record.ts';
import { recordFacts } from '../record-facts.ts';
import { xmlAttributes } from '../xml.ts';
import type { ArticleXml } from './article-xml.ts';
import { paragraph, run, wordDate } from './word-xml.ts';

/** The longest name that Word takes, UTF-16 code units. */
const LONGEST_NAME = 255;

/** One comment of the document, and the words it hangs on. */
export interface WordComment {
  id: number;
  /** Of which part of the annotation's words, from 1; of how many. */
  part: number;
  parts: number;
  record: AnnotationRecord;
}

/** A comment (ECMA-376 Part 1, 17.13.4.2): what is known of the annotation, said once, on the first of its parts. */
export function commentXml({ id, part, parts, record }: WordComment, writer: ArticleXml): string {
  const author = (record.creator || 'Stet').slice(0, LONGEST_NAME);
  const attributes = xmlAttributes({
    'w:id': id,
    'w:author': author,
    'w:date': wordDate(record.created),
    'w:initials': initials(author),
  });
  const place = parts > 1 ? ` (part ${part} of ${parts})` : '';
  const heading = `<w:r><w:rPr><w:rStyle w:val="CommentReference"/></w:rPr><w:annotationRef/></w:r>${run(`${kindNames[record.kind]}${place}`, { bold: true })}`;
  const lost = record.places.filter(({ state }) => state === 'orphan');
  const facts = [
    ...(part === 1 ? lost.map(({ text }) => ({ name: 'Words not found in the text', value: text })) : []),
    ...(part === 1 ? recordFacts(record) : []),
  ];
  const style = 'CommentText';
  const lines = [paragraph(heading, { style }), ...facts.map((fact) => writer.fact(fact, style))];
  return `<w:comment${attributes}>${lines.join('')}</w:comment>\n`;
}

function initials(name: string): string {
  return name
    .split(/\s+/)
    .map((word) => [...word][0] ?? '')
    .join('')
    .slice(0, 9);
}
