import { kindNames } from '../../model/annotation-names.ts';
import { amountOf } from '../../model/quantity.ts';
import type { AnnotationRecord, RecordedPlace } from '../annotation-record.ts';
import type { RecordedLink } from '../recorded-link.ts';
import { escapeMarkdown } from './markdown-text.ts';

export interface ItemContext {
  articleId: string;
  /** Where a place of the annotation stands, as Markdown: "[block 3](#^b3)". */
  where(place: RecordedPlace): string;
  /** Block id of the item, without the caret. */
  id: string;
}

/** An annotation as an item of a list: kind and facts, the words with their place, and all that was said of them. */
export function annotationItem(record: AnnotationRecord, { articleId, where, id }: ItemContext): string {
  const status = record.status && `${record.status}${record.claimKind ? ` (${record.claimKind})` : ''}`;
  const facts = [who(record), status].filter((fact) => fact).map((fact) => escapeMarkdown(String(fact)));
  const heading = [`**${kindNames[record.kind]}**`, ...facts, ...record.tags.map(obsidianTag)].join(' · ');
  const paragraphs = [
    `${heading} ^${id}`,
    ...record.places.map((place) => `${quoted(escapeMarkdown(place.text))}\n>\n> ${placeLine(place, where)}`),
    record.claim && `Restated: ${escapeMarkdown(record.claim)}`,
    record.quantities.length > 0 && `Numbers: ${record.quantities.map(quantity).join('; ')}`,
    ...record.history.map(({ at, by, status: to, reason }) =>
      escapeMarkdown(`${at.slice(0, 10)} ${by ? `${by}: ` : ''}${to}. ${reason}`.trim()),
    ),
    // A note is Markdown already.
    record.note,
    ...record.links.map(linkLine),
    `[Open in Stet](stet://article/${articleId}#${encodeURIComponent(record.id.toWellFormed())})`,
  ];
  return `- ${paragraphs
    .filter((text) => text)
    .join('\n\n')
    .replaceAll('\n', '\n  ')
    .replaceAll(/^ +$/gm, '')}\n\n`;
}

/** A tag has letters, digits, _, - and / only; what else there is becomes a hyphen. */
export function obsidianTag(name: string): string {
  return `#${name.replace(/[^\p{L}\p{M}\p{N}_/]+/gu, '-').replace(/^-|-$/g, '')}`;
}

function who(record: AnnotationRecord): string {
  const name = record.speaker ?? record.claimant ?? record.person;
  if (name === null) return '';
  const details = [record.person !== name && record.person, record.role].filter((part) => part);
  const cue = record.cue ? `, ${record.cue}` : '';
  const addressee = record.addressee ? ` to ${record.addressee}` : '';
  return `${name}${details.length > 0 ? ` (${details.join(', ')})` : ''}${cue}${addressee}`;
}

function placeLine(place: RecordedPlace, where: ItemContext['where']): string {
  if (place.block === null) return 'These words are no longer found in the text.';
  const moved = place.state === 'moved' ? ', moved' : '';
  return `${where(place)}, characters ${place.start} to ${place.end}${moved}`;
}

/** "Supports: [https://…](<https://…>), seen 2025-05-04". */
function linkLine({ relation, type, text, source, accessed }: RecordedLink): string {
  const name = `${relation.charAt(0).toUpperCase()}${relation.slice(1)}`;
  const thing = type === 'words' ? `“${escapeMarkdown(text)}”` : escapeMarkdown(text);
  return `${name}: [${thing}](<${source.replace(/[<>\s]/g, encodeURIComponent)}>)${accessed === null ? '' : `, seen ${accessed}`}`;
}

function quantity({ text, unit, date, ...amount }: AnnotationRecord['quantities'][number]): string {
  return escapeMarkdown(`${text} (${[amountOf(amount), unit, date].filter((part) => part !== null).join(' ')})`);
}

export function quoted(text: string): string {
  return `> ${text.replaceAll('\n', '\n> ')}`;
}
