import type { Proposal } from '../../../shared/detect/proposals.ts';
import type { AnnotationDraft, Body } from '../../../shared/model/annotation.ts';
import { emptyClaim, emptyQuotation } from '../../../shared/model/annotation-defaults.ts';
import type { Person } from '../../../shared/model/person.ts';
import { draftFor, type Ground, targetFor } from '../model/drafts.ts';

/** What accepting proposals comes to: annotations, and people who are not in the register yet. */
export interface Acceptance {
  drafts: AnnotationDraft[];
  newPeople: Person[];
}

/**
 * Turns proposals into annotations. A speaker who is known by name or alias is reused; one who is named and not known
 * becomes a person, once, whatever the number of quotes.
 */
export function acceptance(
  proposals: readonly Proposal[],
  ground: Ground,
  people: readonly Person[],
  creator: string,
  newId: () => string = () => crypto.randomUUID(),
): Acceptance {
  const newPeople: Person[] = [];
  const personFor = (name: string | null, printed: string | null, role: string | null): string | null => {
    if (name === null || !isName(name)) return null;
    const known = [...people, ...newPeople].find((person) => [person.name, ...person.aliases].some(sameName(name)));
    if (known) return known.id;
    const aliases = printed !== null && isName(printed) && !sameName(printed)(name) ? [printed] : [];
    const person: Person = { id: newId(), name, aliases, role, affiliation: null };
    newPeople.push(person);
    return person.id;
  };
  const drafts = proposals.map((proposal) => draft(proposal, ground, creator, personFor));
  return { drafts, newPeople };
}

type PersonFor = (name: string | null, printed: string | null, role: string | null) => string | null;

function draft(proposal: Proposal, ground: Ground, creator: string, personFor: PersonFor): AnnotationDraft {
  const [first = { start: 0, end: 0 }] = proposal.ranges;
  const made = draftFor(proposal.kind, ground, first, creator, [bodyOf(proposal, personFor)]);
  return { ...made, target: proposal.ranges.map((range) => targetFor(ground, range)) };
}

function bodyOf(proposal: Proposal, personFor: PersonFor): Body {
  if (proposal.kind === 'claim') {
    const { claimant, kind, numbers } = proposal.claim;
    return { ...emptyClaim, 'stet:claimant': claimant, 'stet:claimKind': kind, 'stet:quantities': numbers };
  }
  const { segments } = proposal;
  const [first] = segments;
  // The segment with the attribution beside it says most; the others carry it over.
  const said = segments.find(({ speakerRange }) => speakerRange !== null) ?? first;
  return {
    ...emptyQuotation,
    'stet:speaker': said.speaker,
    'stet:person': said.person ?? personFor(said.speakerCanonical, said.speaker, said.role),
    'stet:role': said.role,
    'stet:cue': segments.find(({ cue }) => cue !== null)?.cue ?? null,
    'stet:addressee': segments.find(({ addressee }) => addressee !== null)?.addressee ?? null,
    'stet:quoteType': first.type,
  };
}

/** "Maren Holt", not "one such strategist" or "she": only who is named becomes a person. */
export function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && !/^(He|She|They|It|We|I|You|The|A|An|One|Some)\b/.test(text);
}

function sameName(name: string): (other: string) => boolean {
  const key = name.toLocaleLowerCase();
  return (other) => other.toLocaleLowerCase() === key;
}
