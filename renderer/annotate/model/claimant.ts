import type { SuggestedQuote } from '../../../shared/detect/suggestion.ts';
import { type PlacedAnnotation, quotationOf } from '../../../shared/model/annotation.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { rangesOf } from './order.ts';

/** Who claims something: the name as shown, and the id of the person of the register where it is one. */
export interface Claimant {
  name: string | null;
  person: string | null;
}

interface Said extends TextRange, Claimant {}

/** Share of a claim, UTF-16 code units, that somebody has to be quoted with for it to be theirs. */
const SHARE = 0.4;

/** From here on a quotation that nobody has tagged is believed. */
const BELIEVED = 0.3;

/**
 * Whoever is quoted with most of the words, or is their source: as tagged by hand, or else as the article has it. Where nobody is,
 * its author.
 */
export function claimantAt(
  range: TextRange,
  tagged: readonly PlacedAnnotation[],
  found: readonly SuggestedQuote[],
  byline: string | null,
  people: readonly Person[],
): Claimant {
  const nameOf = (id: string | null) => people.find((person) => person.id === id)?.name;
  const byHand: Said[] = tagged.flatMap((placed) => {
    const quotation = quotationOf(placed.annotation);
    if (!quotation) return [];
    const person = quotation['stet:person'];
    const name = nameOf(person) ?? quotation['stet:speaker'];
    return rangesOf(placed).map(({ start, end }) => ({ start, end, name, person }));
  });
  const printed: Said[] = found
    .filter(({ score }) => score >= BELIEVED)
    .map(({ start, end, speakerCanonical, person }) => ({ start, end, name: speakerCanonical, person }));
  const length = range.end - range.start;
  const around = [...byHand, ...printed].find(
    ({ start, end, name }) =>
      name !== null && Math.min(end, range.end) - Math.max(start, range.start) >= length * SHARE,
  );
  const name = around?.name ?? byline;
  const known = people.find((person) => name !== null && [person.name, ...person.aliases].includes(name));
  return { name, person: around?.person ?? known?.id ?? null };
}
