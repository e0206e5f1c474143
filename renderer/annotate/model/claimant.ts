import { BELIEVED, quotedWith } from '../../../shared/detect/claims/claimant.ts';
import { type Authors, authorAt } from '../../../shared/detect/people/interview.ts';
import { people as peopleByName } from '../../../shared/detect/people/known-people.ts';
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

/**
 * Whoever is quoted with most of the words, or is their source: as tagged by hand, or else as the article has it. Where nobody is,
 * its author, or who answers there in an interview.
 */
export function claimantAt(
  range: TextRange,
  tagged: readonly PlacedAnnotation[],
  found: readonly SuggestedQuote[],
  authors: Authors,
  people: readonly Person[],
): Claimant {
  const byHand = tagged.flatMap((placed) => {
    const quotation = quotationOf(placed.annotation);
    const person = quotation?.['stet:person'] ?? null;
    const name = people.find(({ id }) => id === person)?.name ?? quotation?.['stet:speaker'] ?? null;
    return rangesOf(placed).map((own) => ({ ...own, type: quotation?.['stet:quoteType'] ?? null, name, person }));
  });
  const printed = found
    .filter(({ score }) => score >= BELIEVED)
    .map(({ start, end, type, speakerCanonical: name, person }) => ({ start, end, type, name, person }));
  const told = [...byHand, ...printed].filter(({ name }) => name !== null);
  const { name, person } = quotedWith(range, told) ?? { name: authorAt(range.start, authors), person: null };
  return { name, person: person ?? (name === null ? null : (peopleByName(people).find(name)?.id ?? null)) };
}
