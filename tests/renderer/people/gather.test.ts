import { expect, it } from 'vitest';
import { filterVoices, gatherVoices, NOBODY } from '../../../renderer/people/gather.ts';
import type { Person } from '../../../shared/model/person.ts';
import { annotationRow, claimBody, quotation } from '../rows.ts';

const mira: Person = {
  id: 'p1',
  name: 'Mira Oduya',
  aliases: ['the harbour master'],
  role: 'Harbour master',
  affiliation: null,
};
const quiet: Person = { id: 'p2', name: 'Anna Quiet', aliases: [], role: null, affiliation: null };

it('finds a person by id, by name and by alias, whatever the case and spaces', () => {
  const voices = gatherVoices(
    [quiet, mira],
    [
      annotationRow('quote', quotation({ 'stet:person': 'p1', 'stet:speaker': 'she' })),
      annotationRow('quote', quotation({ 'stet:speaker': 'mira  oduya' })),
      annotationRow('claim', claimBody({ 'stet:claimant': 'The Harbour Master' })),
    ],
  );
  expect(voices.map(({ name, quotes, claims }) => [name, quotes.length, claims.length])).toEqual([
    ['Mira Oduya', 2, 1],
    ['Anna Quiet', 0, 0],
  ]);
});

it.each([
  ['mira', ['Mira Oduya']],
  ['harbour MASTER', ['Mira Oduya']],
  ['quiet', ['Anna Quiet']],
  ['', ['Anna Quiet', 'Mira Oduya']],
  ['oduya quiet', []],
])('narrows the list to “%s”', (wanted, names) => {
  const voices = gatherVoices([quiet, mira], []);
  expect(filterVoices(voices, wanted).map(({ name }) => name)).toEqual(names);
});

it('gathers printed names that belong to nobody yet', () => {
  const voices = gatherVoices(
    [],
    [
      annotationRow('quote', quotation({ 'stet:speaker': 'Tomas Reil', 'stet:role': 'ferryman' })),
      annotationRow('quote', quotation({ 'stet:speaker': 'TOMAS REIL', 'stet:person': 'gone' })),
      annotationRow('note', { type: 'TextualBody', purpose: 'commenting', value: 'Tomas Reil' }),
    ],
  );
  expect(voices).toHaveLength(1);
  expect(voices[0]).toMatchObject({ name: 'Tomas Reil', person: null, role: 'ferryman' });
  expect(voices[0]?.quotes).toHaveLength(2);
});

it('lists no pronoun as a name: what nobody is named for stands together, at the end', () => {
  const voices = gatherVoices(
    [mira],
    [
      ...['it', 'He', 'er', 'elle', 'Sie', 'he', null, ' '].map((speaker) =>
        annotationRow('quote', quotation({ 'stet:speaker': speaker })),
      ),
      annotationRow('quote', quotation({ 'stet:speaker': 'she', 'stet:person': 'p1' })),
      annotationRow('quote', quotation({ 'stet:speaker': 'Ella' })),
      annotationRow('claim', claimBody({ 'stet:claimant': 'they' })),
      annotationRow('claim', claimBody({ 'stet:claimant': null })),
    ],
  );
  expect(voices.map(({ key, quotes, claims }) => [key, quotes.length, claims.length])).toEqual([
    ['ella', 1, 0],
    ['p1', 1, 0],
    [NOBODY, 8, 1],
  ]);
  expect(voices.at(-1)?.name).toBe('it, he, er, elle, sie, they');
});
