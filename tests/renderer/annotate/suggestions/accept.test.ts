import { expect, it } from 'vitest';
import { acceptance, isName } from '../../../../renderer/annotate/suggestions/accept.ts';
import { proposalsOf } from '../../../../shared/detect/proposals.ts';
import { suggest } from '../../../../shared/detect/suggest.ts';
import { annotationDraftSchema, claimOf, quotationOf } from '../../../../shared/model/annotation.ts';

const text = [
  '"We will not send people out in this," said Maren Holt, the harbour master. "Nobody is going to thank us for courage."',
  'Repairs will cost 2.3 million crowns, Holt said.',
].join('\n\n');
const ground = { articleId: 'a1', revision: 1, text };
const ids = () => {
  let next = 1;
  return () => `person-${next++}`;
};
const proposed = (people = [] as Parameters<typeof acceptance>[2]) =>
  acceptance(
    proposalsOf(suggest(text, { people }), { quotes: true, claims: true, downTo: 'likely' }),
    ground,
    people,
    'Ada',
    ids(),
  );

it('makes valid annotations, a split quotation as one with two targets', () => {
  const { drafts } = proposed();
  for (const draft of drafts) annotationDraftSchema.parse(draft);
  const split = drafts.find((draft) => draft.target.length > 1);
  const exact = split?.target.map(({ selector }) => selector[0]?.['exact']);
  expect(exact).toEqual(['We will not send people out in this,', 'Nobody is going to thank us for courage.']);
  expect(split && quotationOf(split)).toMatchObject({
    'stet:speaker': 'Maren Holt',
    'stet:cue': 'said',
    'stet:person': 'person-1',
    'stet:quoteType': 'direct',
  });
});

it('makes a named speaker a person once, for all of the quotes', () => {
  const { drafts, newPeople } = proposed();
  expect(newPeople.map(({ name }) => name)).toEqual(['Maren Holt']);
  const people = drafts.flatMap((draft) => quotationOf(draft)?.['stet:person'] ?? []);
  expect(people.length).toBeGreaterThan(0);
  expect(new Set(people)).toEqual(new Set(['person-1']));
});

it('reuses a person of the library who is known by an alias', () => {
  const known = { id: 'known', name: 'M. Holt', aliases: ['Maren Holt'], role: null, affiliation: null };
  const { drafts, newPeople } = proposed([known]);
  expect(newPeople).toEqual([]);
  expect(drafts.flatMap((draft) => quotationOf(draft)?.['stet:person'] ?? [])[0]).toBe('known');
});

it('gives a new person the role without what stands in front of it', () => {
  const [proposal] = proposalsOf(suggest(text), { quotes: true, claims: false, downTo: 'likely' });
  if (proposal?.kind !== 'quote') throw new Error('nothing proposed');
  const [first] = proposal.segments;
  const asPrinted = {
    ...first,
    speaker: 'Ola Brandt',
    speakerCanonical: 'Ola Brandt',
    role: 'her own finance director',
  };
  const { drafts, newPeople } = acceptance([{ ...proposal, segments: [asPrinted] }], ground, [], '', ids());
  expect(newPeople.map(({ role }) => role)).toEqual(['finance director']);
  expect(drafts.map((draft) => quotationOf(draft)?.['stet:role'])).toEqual(['her own finance director']);
});

it('knows the claimant whom the quotes make a person, and makes none for a claim', () => {
  const all = proposed().drafts.flatMap((draft) => claimOf(draft) ?? []);
  expect(all.map((claim) => [claim['stet:claimant'], claim['stet:person']])).toContainEqual(['Maren Holt', 'person-1']);
  const claims = proposalsOf(suggest(text), { quotes: false, claims: true, downTo: 'likely' });
  const alone = acceptance(claims, ground, [], 'Ada', ids());
  expect(alone.newPeople).toEqual([]);
  expect(alone.drafts.flatMap((draft) => claimOf(draft)?.['stet:person'] ?? [])).toEqual([]);
});

it('carries the numbers of a claim over, and leaves its status open', () => {
  const claims = proposed().drafts.flatMap((draft) => claimOf(draft) ?? []);
  const costly = claims.find((claim) => claim['stet:quantities'].some(({ value }) => value === 2_300_000));
  expect(costly?.['stet:status']).toBe('unchecked');
});

it.each([
  ['de', 'Es gab Streit. „Das reicht uns allen nicht“, sagte die Ministerin.'],
  ['de', 'Der Sprecher der Werft sagte: „Das reicht uns allen nicht.“'],
  ['de', '„Das reicht uns allen nicht“, sagen Anwohner.'],
  ['fr', 'La ministre a déclaré : « Cela ne nous suffit pas du tout. »'],
  ['en', '“It is not enough for all of us,” Ada Moss and Tom Reil said.'],
])('makes no person of somebody without a name, or of two (%s: %s)', (language, printed) => {
  const proposals = proposalsOf(suggest(printed, { language }), { quotes: true, claims: false, downTo: 'likely' });
  expect(proposals).toHaveLength(1);
  expect(acceptance(proposals, { ...ground, text: printed }, [], '', ids()).newPeople).toEqual([]);
});

it.each(['one such strategist', 'he', 'The ministry spokesman'])('makes no person of "%s"', (speaker) => {
  const [proposal] = proposalsOf(suggest(text), { quotes: true, claims: false, downTo: 'likely' });
  if (proposal?.kind !== 'quote') throw new Error('nothing proposed');
  const [first] = proposal.segments;
  const unnamed = { ...first, speaker, speakerCanonical: speaker, named: false, person: null };
  const { newPeople } = acceptance([{ ...proposal, segments: [unnamed] }], ground, [], '', ids());
  expect(newPeople).toEqual([]);
});

it.each([
  ['Maren Holt', true],
  ...['Ella', 'Le Monde', 'El País', 'Lady Moss', 'Elena Ruiz', 'Diez'].map((text) => [text, true] as const),
  ...['Der Sprecher der Werft', 'Eine Anwohnerin', 'La ministre', 'El alcalde', 'L’avocate', 'Una vecina'].map(
    (text) => [text, false] as const,
  ),
  ...['She', 'she', 'Er', 'Sie', 'Il', 'Elle', 'Él', 'One such strategist', 'The minister'].map(
    (text) => [text, false] as const,
  ),
] as const)('takes “%s” for a name: %s', (text, expected) => {
  expect(isName(text)).toBe(expected);
});
