import type { AnnotationRecord } from './annotation-record.ts';
import { type NoteLink, noteHtml, noteLink } from './html-note.ts';
import { escapeHtml } from './html-text.ts';
import { madeBy } from './record-facts.ts';

/** The notes that stand alone, each with an anchor. `places` are the ids of what is described on the page, by the link to it. */
export function libraryNotesHtml(records: readonly AnnotationRecord[], places: ReadonlyMap<string, string>): string {
  if (records.length === 0) return '';
  const link: NoteLink = (href) => {
    const place = places.get(href);
    return place === undefined ? noteLink(href) : `#${place}`;
  };
  const notes = records.map((record, at) => {
    const facts = [...(record.tags.length > 0 ? [record.tags.join(', ')] : []), madeBy(record)];
    const about = `<p class="about">${facts.map(escapeHtml).join(' · ')}</p>\n`;
    return `<section id="note${at + 1}">\n<h2>Note ${at + 1}</h2>\n${about}${noteHtml(record.note ?? '', link)}</section>\n`;
  });
  return `<section id="notes" class="notes">\n<h1>Notes</h1>\n${notes.join('')}</section>\n`;
}
