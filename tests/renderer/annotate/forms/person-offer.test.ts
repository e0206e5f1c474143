import { expect, it } from 'vitest';
import { firstAliases, personOffer } from '../../../../renderer/annotate/forms/person-offer.ts';

const ada = { id: 'ada', name: 'Ada Lind', aliases: ['Lind'], role: null, affiliation: null };
const mira = { id: 'mira', name: 'Mira Jo Oduya', aliases: [], role: null, affiliation: null };
const jose = { id: 'jose', name: 'José Paz', aliases: [], role: null, affiliation: null };
const juan = { id: 'juan', name: 'Juan Paz', aliases: [], role: null, affiliation: null };
const bea = { id: 'bea', name: 'Bea Holm', aliases: ['she'], role: null, affiliation: null };
const everybody = [ada, mira, jose, juan, bea];

it.each([
  ['a name', 'ada lind', null, { known: ada }],
  ['an alias', 'Lind', null, { known: ada }],
  ['the fullest name in the article', 'the mayor', 'Ada Lind', { known: ada }],
  ['somebody new', 'Bo Aas', null, { make: 'Bo Aas' }],
  ['the fullest name rather than the printed one', 'Aas', 'Bo Aas', { make: 'Bo Aas' }],
  ['whose initials they are', 'M. Oduya', null, { known: mira }],
  ['whose initials they are, without a blank', 'M.J. Oduya', null, { known: mira }],
  ['whose middle name is left out', 'Mira Oduya', null, { known: mira }],
  ['whose family name it is', 'Oduya', null, { known: mira }],
  ['somebody new of the same family name', 'Tomas Oduya', null, { make: 'Tomas Oduya' }],
  ['somebody new with another initial', 'T. Oduya', null, { make: 'T. Oduya' }],
  ['somebody new for the given name alone', 'Mira', null, { make: 'Mira' }],
  ['somebody new with more names', 'Mira Jo Ann Oduya', null, { make: 'Mira Jo Ann Oduya' }],
  ['somebody new where the fullest name is another', 'Oduya', 'Tomas Oduya', { make: 'Tomas Oduya' }],
  ['nobody in particular of two who may be meant', 'J. Paz', null, { make: 'J. Paz' }],
  ['a name without its accent', 'Jose Paz', null, { known: jose }],
  ['nobody for a pronoun', 'She', null, null],
  ['nobody for a pronoun, though it stands among the names of one', 'she', null, null],
  ['the one whom the article names for a pronoun', 'she', 'Ada Lind', { known: ada }],
  ['somebody new whom the article names for a pronoun', 'she', 'Bo Aas', { make: 'Bo Aas' }],
  ['nobody for a role', 'the minister', null, null],
  ['nobody for nothing', null, null, null],
])('offers %s', (_, printed, fullest, expected) => expect(personOffer(printed, fullest, everybody)).toEqual(expected));

it.each([
  ['the name as printed', 'Capt. Aas', ['Capt. Aas']],
  ['nothing where it is the same name', 'bo aas', []],
  ['no pronoun', 'she', []],
  ['no pronoun that begins a sentence', 'She', []],
  ['no role that others have as well', 'the minister', []],
  ['nothing where nobody is named', null, []],
])('gives somebody new as another name %s', (_, printed, aliases) =>
  expect(firstAliases('Bo Aas', printed)).toEqual(aliases),
);
