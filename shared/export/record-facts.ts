import { amountOf } from '../model/quantity.ts';
import type { AnnotationRecord } from './annotation-record.ts';
import { printLink } from './recorded-link.ts';

/** One thing that is known of an annotation, as a line: "Speaker: Ada Lind, the mayor". */
export interface Fact {
  name: string;
  value: string;
  /** The value is Markdown. */
  markdown?: true;
  /** The web address that the value is, where it is one. */
  href?: string;
}

/** All that formats for people say of an annotation besides its words, in the order they are read. */
export function recordFacts(record: AnnotationRecord): Fact[] {
  const facts: [name: string, value: string | null | undefined][] = [
    ['Speaker', join([record.speaker, record.role])],
    // A name that is printed otherwise than the library knows it.
    ['Person', record.person === record.speaker ? null : record.person],
    ['Cue', record.cue],
    ['Said to', record.addressee],
    ['Kind of quote', record.quoteType],
    ['Claim', record.claim],
    ['Claimant', record.claimant],
    ['Kind of claim', record.claimKind],
    ['Status', record.status],
    ...record.quantities.map((quantity): [string, string] => ['Number', printQuantity(quantity)]),
    ...record.history.map((change): [string, string] => ['History', tellChange(change)]),
    ['Tags', record.tags.join(', ')],
  ];
  const note = record.note ? [{ name: 'Note', value: record.note, markdown: true as const }] : [];
  const links = record.links.map((link) => ({
    name: 'Linked',
    value: printLink(link),
    ...(link.type === 'page' ? { href: link.source } : {}),
  }));
  return [...facts.flatMap(([name, value]) => (value ? [{ name, value }] : [])), ...note, ...links];
}

/** "Mo, 2025-05-03": who made it, and when. */
export function madeBy({ creator, created }: Pick<AnnotationRecord, 'creator' | 'created'>): string {
  return join([creator, created.slice(0, 10)]);
}

/** "42 crowns = 42 crown 2019". */
export function printQuantity({ text, unit, date, ...amount }: AnnotationRecord['quantities'][number]): string {
  return `${text} = ${[amountOf(amount), unit, date].filter((part) => part !== null).join(' ')}`;
}

/** "2025-05-04T10:00:00.000Z stands Mo Seen the price list". */
export function printChange({ status, at, by, reason }: AnnotationRecord['history'][number]): string {
  return [at, status, by, reason].filter((part) => part !== '').join(' ');
}

/** "2025-05-04 stands, Mo: Seen the price list". */
function tellChange({ status, at, by, reason }: AnnotationRecord['history'][number]): string {
  const told = [`${at.slice(0, 10)} ${status}`.trim(), by].filter((part) => part !== '').join(', ');
  return reason === '' ? told : `${told}: ${reason}`;
}

function join(parts: (string | null)[]): string {
  return parts.filter((part) => part).join(', ');
}
