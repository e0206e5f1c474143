import { expect, it } from 'vitest';
import { familyName, mergedPerson, namesakesFirst } from '../../../renderer/people/merge.ts';

const ada = { id: 'ada', name: 'Ada Lind', aliases: ['Lind'], role: null, affiliation: 'Holm' };

it('keeps what is known of the one and adds the names of the other, each once', () => {
  const gone = {
    id: 'a',
    name: 'A. Lind',
    aliases: ['lind', 'ADA LIND', 'Mayor Lind'],
    role: 'mayor',
    affiliation: 'Vellan',
  };
  expect(mergedPerson(ada, gone)).toEqual({
    id: 'ada',
    name: 'Ada Lind',
    aliases: ['Lind', 'A. Lind', 'Mayor Lind'],
    role: 'mayor',
    affiliation: 'Holm',
  });
});

it('keeps what another program wrote of the kept one', () => {
  const gone = { name: 'Ada', aliases: [], role: null, affiliation: null };
  expect(mergedPerson({ ...ada, born: 1970 } as typeof ada, gone)).toMatchObject({ born: 1970 });
});

it.each([
  ['Mira Oduya', 'Oduya'],
  [' Tomas  Reil ', 'Reil'],
  ['Oduya', 'Oduya'],
  ['Jun H.', ''],
  ['', ''],
])('the family name of “%s” is “%s”', (name, family) => {
  expect(familyName(name)).toBe(family);
});

it('puts those of the same family name first, each once, and adds nobody else who was found', () => {
  const voice = (name: string) => ({ key: name, name });
  const listed = ['Ines Calder', 'M. Oduya', 'Tomas Reil'].map(voice);
  const found = ['Captain Oduya', 'M. Oduya', 'Oduya Vell'].map(voice);
  const names = namesakesFirst('Mira Oduya', found, listed).map(({ name }) => name);
  expect(names).toEqual(['Captain Oduya', 'M. Oduya', 'Ines Calder', 'Tomas Reil']);
  expect(namesakesFirst('Jun H.', [], listed)).toEqual(listed);
});
