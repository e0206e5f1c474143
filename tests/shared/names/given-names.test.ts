import { expect, it } from 'vitest';
import { genderOfName, isGivenName } from '../../../shared/names/given-names.ts';

it.each([
  ['Stéphane', 'he'],
  ['Stephane', 'he'],
  ['Jörg', 'he'],
  ['Federico', 'he'],
  ['Jean-Luc', 'he'],
  ['Cécile', 'she'],
  ['Rocío', 'she'],
  ['Anna-Lena', 'she'],
  ['Dominique', null],
])('%s is a given name (%s)', (name, gender) => {
  expect([isGivenName(name), genderOfName(name)]).toEqual([true, gender]);
});

it.each(['Till', 'Pau', 'Alexander-Arnold', 'Jean-Ville', 'Harbor'])('%s is none', (word) => {
  expect(isGivenName(word)).toBe(false);
});
