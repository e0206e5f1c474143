import { type AnnotationRecord, recordedText } from './annotation-record.ts';
import { noteHtml, noteLineHtml } from './html-note.ts';
import { escapeHtml, webLink } from './html-text.ts';
import { type Fact, recordFacts } from './record-facts.ts';

/** The annotations of one article, numbered and described, each linked to its words. Ids begin with the prefix. */
export function notesHtml(records: readonly AnnotationRecord[], prefix: string): string {
  if (records.length === 0) return '';
  const items = records.map((record, at) => note(record, `${prefix}n${at + 1}`));
  return `<section class="notes">\n<h2>Annotations</h2>\n<ol>\n${items.join('')}</ol>\n</section>\n`;
}

function note(record: AnnotationRecord, id: string): string {
  const { creator, created } = record;
  const facts = [
    ...recordFacts(record),
    ...(creator ? [{ name: 'By', value: `${creator}, ${created.slice(0, 10)}` }] : []),
  ];
  return `<li id="${id}"><strong>${record.kind}</strong> ${words(record, `${id}p`)}\n${facts.map(line).join('')}</li>\n`;
}

function words(record: AnnotationRecord, place: string): string {
  const text = recordedText(record);
  if (text === '') return 'The article as a whole';
  const quoted = `“${escapeHtml(text)}”`;
  if (record.places.some(({ state }) => state !== 'orphan')) return `<a href="#${place}">${quoted}</a>`;
  return `${quoted} (not found in the text)`;
}

function line({ name, value, href, markdown }: Fact): string {
  if (markdown) {
    const inLine = noteLineHtml(value);
    if (inLine === null) return `<div class="facts">\n<p>${name}:</p>\n${noteHtml(value)}</div>\n`;
    return `<p class="facts text">${name}: ${inLine}</p>\n`;
  }
  const link = href === undefined ? null : webLink(href);
  const text = link === null ? escapeHtml(value) : `<a href="${link}">${escapeHtml(value)}</a>`;
  return `<p class="facts text">${name}: ${text}</p>\n`;
}
