import { expect, test } from 'vitest';
import { namesSections } from '../../../../shared/clean/text/headline.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';

test.each([
  ['UK World Politics Business Comment Life & Arts', true],
  ['FÚTBOL BALONCESTO PELOTA MOTOR ESPORTS', true],
  ['Communes Sports Faits divers Annonces Avis de décès', true],
  ['World leaders argue over money for the poorest', false],
  ['Le sport divise les communes du canton', false],
])('%s names sections: %s', (text, expected) => {
  expect(namesSections(keyOf(text))).toBe(expected);
});
