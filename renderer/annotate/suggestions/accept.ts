import { plainRole } from '../../../shared/detect/people/plain-role.ts';
import type { Proposal } from '../../../shared/detect/proposals.ts';
import type { SuggestedQuote } from '../../../shared/detect/suggestion.ts';
import { isPronoun } from '../../../shared/detect/words/languages.ts';
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
 * Turns proposals into annotations, in their order. A speaker who is known by name or alias is reused; one who is named
 * and not known becomes a person, once, whatever the number of quotes. A claimant is whoever is known by then.
 */
export function acceptance(
  proposals: readonly Proposal[],
  ground: Ground,
  people: readonly Person[],
  creator: string,
  newId: () => string = () => crypto.randomUUID(),
): Acceptance {
  const newPeople: Person[] = [];
  const known = (name: string) =>
    [...people, ...newPeople].find((person) => [person.name, ...person.aliases].some(sameName(name)));
  const personFor = ({ speakerCanonical: name, named, speaker: printed, role }: SuggestedQuote): string | null => {
    if (name === null || !named) return null;
    const found = known(name);
    if (found) return found.id;
    const aliases = printed !== null && isName(printed) && !sameName(printed)(name) ? [printed] : [];
    const person: Person = { id: newId(), name, aliases, role: role && plainRole(role), affiliation: null };
    newPeople.push(person);
    return person.id;
  };
  const bodyOf = (proposal: Proposal): Body => {
    if (proposal.kind === 'quote') return quotation(proposal, personFor);
    const { claimant } = proposal.claim;
    return claimBody(proposal, claimant === null ? null : (known(claimant)?.id ?? null));
  };
  // Quotes first: they make the people whom claims name.
  const bodies = new Map(proposals.toSorted(quotesFirst).map((proposal) => [proposal, bodyOf(proposal)]));
  const drafts = proposals.flatMap((proposal) => {
    const body = bodies.get(proposal);
    return body ? [draft(proposal, ground, creator, body)] : [];
  });
  return { drafts, newPeople };
}

type PersonFor = (said: SuggestedQuote) => string | null;

function quotesFirst(a: Proposal, b: Proposal): number {
  return Number(a.kind === 'claim') - Number(b.kind === 'claim');
}

function draft(proposal: Proposal, ground: Ground, creator: string, body: Body): AnnotationDraft {
  const [first = { start: 0, end: 0 }] = proposal.ranges;
  const made = draftFor(proposal.kind, ground, first, creator, [body]);
  return { ...made, target: proposal.ranges.map((range) => targetFor(ground, range)) };
}

function claimBody({ claim }: Proposal & { kind: 'claim' }, person: string | null): Body {
  const { claimant, kind, numbers } = claim;
  return {
    ...emptyClaim,
    'stet:claimant': claimant,
    'stet:person': person,
    'stet:claimKind': kind,
    'stet:quantities': numbers,
  };
}

function quotation({ segments }: Proposal & { kind: 'quote' }, personFor: PersonFor): Body {
  const [first] = segments;
  // The segment with the attribution beside it says most; the others carry it over.
  const said = segments.find(({ speakerRange }) => speakerRange !== null) ?? first;
  return {
    ...emptyQuotation,
    'stet:speaker': said.speaker,
    'stet:person': said.person ?? personFor(said),
    'stet:role': said.role,
    'stet:cue': segments.find(({ cue }) => cue !== null)?.cue ?? null,
    'stet:addressee': segments.find(({ addressee }) => addressee !== null)?.addressee ?? null,
    'stet:quoteType': first.type,
  };
}

/** "Maren Holt", not "one such strategist", "she", "Der Sprecher" or "La ministre": whether words as printed can name somebody. */
export function isName(printed: string): boolean {
  return /^\p{Lu}/u.test(printed) && !isPronoun(printed) && !DESCRIBES.test(printed);
}

/** In French and Spanish names with an article have a second capital: Le Monde, El País. German nouns all have one. */
const DESCRIBES =
  /^(?:(?:You|The|An?|One|Some|D(?:er|ie|as)|Eine?) |(?:Les?|La|Une?|El|L[ao]s|Una) \p{Ll}|L['’]\p{Ll})/u;

function sameName(name: string): (other: string) => boolean {
  const key = name.toLocaleLowerCase();
  return (other) => other.toLocaleLowerCase() === key;
}
