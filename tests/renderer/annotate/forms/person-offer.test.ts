import { expect, it } from 'vitest';
import { personOffer } from '../../../../renderer/annotate/forms/person-offer.ts';

const ada = { id: 'ada', name: 'Ada Lind', aliases: ['Lind'], role: null, affiliation: null };

it.each([
  ['a name', 'ada lind', null, { known: ada }],
  ['an alias', 'Lind', null, { known: ada }],
  ['the fullest name in the article', 'the mayor', 'Ada Lind', { known: ada }],
  ['somebody new', 'Bo Aas', null, { make: 'Bo Aas' }],
  ['the fullest name rather than the printed one', 'Aas', 'Bo Aas', { make: 'Bo Aas' }],
  ['nobody for a pronoun', 'She', null, null],
  ['nobody for a role', 'the minister', null, null],
  ['nobody for nothing', null, null, null],
])('offers %s', (_, printed, fullest, expected) => expect(personOffer(printed, fullest, [ada])).toEqual(expected));
