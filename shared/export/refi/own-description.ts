import {
  type AnnotationKind,
  annotationKinds,
  type ClaimBody,
  claimKinds,
  claimStatuses,
  type Quantity,
  type QuotationBody,
  quoteTypes,
} from '../../model/annotation.ts';
import type { AnnotationRecord } from '../annotation-record.ts';
import { printLink, type RecordedLink } from '../recorded-link.ts';

/** What a description that Stet wrote says of an annotation. */
export interface OwnDescription {
  /** Only of an annotation of the article as a whole, which has no codes. */
  kind: AnnotationKind | null;
  tags: string[];
  /** Words that stand in the text no more. */
  lost: string[];
  /** Name of the library's person who speaks or claims. */
  person: string | null;
  quotation: Partial<QuotationBody>;
  claim: Partial<ClaimBody>;
  /** As `printLink` prints them. */
  links: string[];
  note: string;
}

const LOST = 'Words no longer in the text';
const NOTE = 'Note:';
/** Every fact has a line of its own; one that has several lines goes on indented. */
const factNames = [
  ...['Kind', 'Tag', LOST, 'Speaker', 'Person', 'Role', 'Cue', 'Addressee', 'Quotation'],
  ...['Claim', 'Claimant', 'Kind of claim', 'Status', 'Number', 'Changed', 'Linked'],
];
const factLine = new RegExp(`^(${factNames.join('|')}): (.*)$`);
const CONTINUED = '  ';
/** Between the parts of a number or a change. */
const PART = ' | ';

/** Between the descriptions of several annotations that are about one article as a whole. */
export const WHOLE = '\n\n---\n\n';

/**
 * What REFI-QDA has no field for, in words: "Speaker: …", a line each, and the note. Of one on the whole article, all that it
 * is. `lineOf` prints a link.
 */
export function descriptionOf(record: AnnotationRecord, lineOf: (link: RecordedLink) => string = printLink): string {
  const whole = record.places.length === 0 || record.places.every(({ start }) => start === null);
  const lines: (string | null)[] = [
    ...(whole && (record.kind !== 'note' || record.tags.length > 0) ? [fact('Kind', record.kind)] : []),
    ...(whole ? record.tags.map((tag) => fact('Tag', tag)) : []),
    ...record.places.map(({ start, text }) => (start === null ? fact(LOST, text) : null)),
    fact('Speaker', record.speaker),
    fact('Person', record.person),
    fact('Role', record.role),
    fact('Cue', record.cue),
    fact('Addressee', record.addressee),
    fact('Quotation', record.quoteType === 'direct' ? null : record.quoteType),
    fact('Claim', record.claim),
    fact('Claimant', record.claimant),
    fact('Kind of claim', record.claimKind === 'other' ? null : record.claimKind),
    fact('Status', record.status),
    ...record.quantities.map(({ value, unit, date, text }) => fact('Number', [value, unit, date, text].join(PART))),
    ...record.history.map(({ at, status, by, reason }) => fact('Changed', [at, status, by, reason].join(PART))),
    ...record.links.map((link) => fact('Linked', lineOf(link))),
  ];
  const facts = lines.filter((line) => line !== null);
  const note = record.note ?? '';
  if (note === '') return facts.join('\n');
  // A note that begins as a fact would is told apart from one.
  const alike = factLine.test(note.split('\n', 1)[0] ?? '') || note.startsWith(CONTINUED) || note.startsWith(NOTE);
  return [...facts, ...(alike ? [NOTE] : []), note].join('\n');
}

/** Reads that again. */
export function readDescription(description: string): OwnDescription {
  const lines = description.split('\n');
  const facts: [name: string, value: string][] = [];
  while (lines.length > 0) {
    const [line = ''] = lines;
    const found = factLine.exec(line);
    const last = facts.at(-1);
    if (found) facts.push([found[1] ?? '', found[2] ?? '']);
    else if (last && line.startsWith(CONTINUED)) last[1] += `\n${line.slice(CONTINUED.length)}`;
    else break;
    lines.shift();
  }
  if (lines[0] === NOTE) lines.shift();
  const all = (name: string) => facts.flatMap(([known, value]) => (known === name ? [value] : []));
  const [quoteType] = all('Quotation');
  const [claimKind] = all('Kind of claim');
  const [status] = all('Status');
  return {
    kind: annotationKinds.find((kind) => kind === all('Kind')[0]) ?? null,
    tags: all('Tag'),
    lost: all(LOST),
    person: all('Person')[0] ?? null,
    quotation: {
      ...only('stet:speaker', all('Speaker')[0]),
      ...only('stet:role', all('Role')[0]),
      ...only('stet:cue', all('Cue')[0]),
      ...only('stet:addressee', all('Addressee')[0]),
      ...only(
        'stet:quoteType',
        quoteTypes.find((type) => type === quoteType),
      ),
    },
    claim: {
      ...only('schema:text', all('Claim')[0]),
      ...only('stet:claimant', all('Claimant')[0]),
      ...only(
        'stet:claimKind',
        claimKinds.find((kind) => kind === claimKind),
      ),
      ...only(
        'stet:status',
        claimStatuses.find((known) => known === status),
      ),
      'stet:quantities': all('Number').flatMap(quantityIn),
      'stet:history': all('Changed').flatMap(changeIn),
    },
    links: all('Linked'),
    note: lines.join('\n'),
  };
}

function fact(name: string, value: string | null): string | null {
  return value === null || value === '' ? null : `${name}: ${value.replaceAll('\n', `\n${CONTINUED}`)}`;
}

function only<Key extends string, Value>(key: Key, value: Value | undefined): { [each in Key]?: Value } {
  return value === undefined ? {} : ({ [key]: value } as { [each in Key]?: Value });
}

function quantityIn(line: string): Quantity[] {
  const [value = '', unit = '', date = '', ...text] = line.split(PART);
  return value.trim() === '' || !Number.isFinite(Number(value))
    ? []
    : [{ value: Number(value), unit: unit || null, date: date || null, text: text.join(PART) }];
}

function changeIn(line: string): ClaimBody['stet:history'] {
  const [at = '', told, by = '', ...reason] = line.split(PART);
  const status = claimStatuses.find((known) => known === told);
  return status === undefined ? [] : [{ at, status, by, reason: reason.join(PART) }];
}
