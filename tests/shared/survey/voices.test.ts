import { expect, it } from 'vitest';
import type { Person } from '../../../shared/model/person.ts';
import { filterVoices, gatherVoices, NOBODY, type SpokenCount } from '../../../shared/survey/voices.ts';

const mira: Person = {
  id: 'p1',
  name: 'Mira Oduya',
  aliases: ['the harbour master'],
  role: 'Harbour master',
  affiliation: null,
};
const quote = (name: string | null, personId: string | null = null, role: string | null = null): SpokenCount => ({
  spoken: { as: 'quotes', personId, name, role },
  count: 1,
});
const claim = (name: string | null): SpokenCount => ({
  spoken: { as: 'claims', personId: null, name, role: null },
  count: 1,
});
const quiet: Person = { id: 'p2', name: 'Anna Quiet', aliases: [], role: null, affiliation: null };

it('finds a person by id, by name and by alias, whatever the case and spaces', () => {
  const voices = gatherVoices(
    [quiet, mira],
    [quote('she', 'p1'), { ...quote('mira  oduya'), count: 3 }, claim('The Harbour Master')],
  );
  expect(voices.map(({ name, quotes, claims }) => [name, quotes, claims])).toEqual([
    ['Mira Oduya', 4, 1],
    ['Anna Quiet', 0, 0],
  ]);
});

it('takes “she” for nobody in particular, though it stands among the other names of one', () => {
  const bea: Person = { ...quiet, id: 'p3', name: 'Bea Holm', aliases: ['she', 'B. Holm'] };
  const voices = gatherVoices([bea], [quote('she'), quote('B. Holm'), claim('She')]);
  expect(voices.map(({ name, quotes, claims }) => [name, quotes, claims])).toEqual([
    ['Bea Holm', 1, 0],
    ['she', 1, 1],
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
  const voices = gatherVoices([], [quote('Tomas Reil', null, 'ferryman'), quote('TOMAS REIL', 'gone')]);
  expect(voices).toHaveLength(1);
  expect(voices[0]).toMatchObject({ name: 'Tomas Reil', person: null, role: 'ferryman', quotes: 2 });
});

it('lists no pronoun as a name: what nobody is named for stands together, at the end', () => {
  const voices = gatherVoices(
    [mira],
    [
      ...['it', 'He', 'er', 'elle', 'Sie', 'he', null, ' '].map((speaker) => quote(speaker)),
      quote('she', 'p1'),
      quote('Ella'),
      claim('they'),
      claim(null),
    ],
  );
  expect(voices.map(({ key, quotes, claims }) => [key, quotes, claims])).toEqual([
    ['ella', 1, 0],
    ['p1', 1, 0],
    [NOBODY, 8, 1],
  ]);
  expect(voices.at(-1)?.name).toBe('it, he, er, elle, sie, they');
});
