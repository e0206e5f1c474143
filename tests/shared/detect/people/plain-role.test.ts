import { expect, it } from 'vitest';
import { plainRole } from '../../../../shared/detect/people/plain-role.ts';

it.each([
  ['Her own finance director', 'finance director'],
  ['a policy analyst for the port', 'policy analyst for the port'],
  ['the club’s coach', 'club’s coach'],
  ['Mayor', 'Mayor'],
  ['Hershey spokesman', 'Hershey spokesman'],
  ['A', 'A'],
  ['die Leiterin des Amtes', 'Leiterin des Amtes'],
  ['seine Anwältin', 'Anwältin'],
  ['Die Welt editor', 'Die Welt editor'],
  ['El alcalde', 'alcalde'],
  ['la secrétaire d’État', 'secrétaire d’État'],
  ['l’avocate de la famille', 'avocate de la famille'],
  ['La Liga president', 'La Liga president'],
  ['son avocat', 'avocat'],
])('the role of “%s” is “%s”', (printed, plain) => {
  expect(plainRole(printed)).toBe(plain);
});
