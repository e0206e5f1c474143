import { isRightToLeft } from '../../text/direction.ts';
import { xmlAttributes, xmlText } from '../xml.ts';

/** How some words look. */
export interface RunLook {
  bold?: boolean;
  italic?: boolean;
  /** Id of a character style. */
  style?: string;
}

export interface ParagraphLook {
  /** Id of a paragraph style. */
  style?: string | undefined;
  list?: { number: number; level: number };
  rightToLeft?: boolean;
}

/** Words as a run (ECMA-376 Part 1, 17.3.2); line breaks and tabs are elements of their own. */
export function run(text: string, { bold, italic, style }: RunLook = {}): string {
  if (text === '') return '';
  const look = [
    style && `<w:rStyle${xmlAttributes({ 'w:val': style })}/>`,
    bold && '<w:b/><w:bCs/>',
    italic && '<w:i/><w:iCs/>',
    isRightToLeft(text) && '<w:rtl/>',
  ].filter((part) => part);
  const parts = text.split(/(\r\n?|\n|\t)/).map((part) => {
    if (part === '') return '';
    if (part === '\t') return '<w:tab/>';
    return /^[\r\n]/.test(part) ? '<w:br/>' : `<w:t xml:space="preserve">${xmlText(part)}</w:t>`;
  });
  return `<w:r>${look.length > 0 ? `<w:rPr>${look.join('')}</w:rPr>` : ''}${parts.join('')}</w:r>`;
}

/** `content` is runs and what may stand between them. */
export function paragraph(content: string, { style, list, rightToLeft }: ParagraphLook = {}): string {
  const look = [
    style && `<w:pStyle${xmlAttributes({ 'w:val': style })}/>`,
    list && `<w:numPr><w:ilvl w:val="${list.level}"/><w:numId w:val="${list.number}"/></w:numPr>`,
    rightToLeft && '<w:bidi/>',
  ].filter((part) => part);
  return `<w:p>${look.length > 0 ? `<w:pPr>${look.join('')}</w:pPr>` : ''}${content}</w:p>\n`;
}

/** "Speaker: Ada Lind", the name in bold. */
export function factRuns({ name, value }: { name: string; value: string }): string {
  return run(`${name}: `, { bold: true }) + run(value);
}

/** xsd:dateTime without parts of a second, as Word writes it; null for what is no date. */
export function wordDate(value: string): string | null {
  const time = Date.parse(value);
  return Number.isNaN(time) ? null : new Date(time).toISOString().replace(/\.\d+/, '');
}
