import { expect, test } from 'vitest';
import { isMotto } from '../../../../shared/clean/metadata/motto.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';

test.each([
  'Serving Tolliver and the Forks since 1884',
  'Coverage you can count on',
  'An independent voice for the valley',
  'Die Zeitung für das ganze Tal',
  'L’information de votre vallée, chaque jour',
  'El diario de la meseta',
  'The independent student newspaper since 1958',
  'Unabhängige Wochenzeitung seit 1921',
])('%s', (line) => expect(isMotto(keyOf(line))).toBe(true));

test.each([
  'Bridge closed since 1994',
  'The ferry has been late since 1994',
  'Serving time for a stolen ferry',
  'The mayor of Halden',
  'Der Zug nach Norden',
])('%s is none', (line) => expect(isMotto(keyOf(line))).toBe(false));
