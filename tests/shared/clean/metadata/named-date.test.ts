import { expect, test } from 'vitest';
import { readNamedDate } from '../../../../shared/clean/metadata/named-date.ts';

test.for([
  ['Ada Moss | March 3, 2024', '2024-03-03', 'Ada Moss'],
  ['Port Ellery - 3 May 2024 - 14:05', '2024-05-03', null],
  ['Posted on 3 May 2024 by Ada Moss', '2024-05-03', 'Ada Moss'],
  ['Posted on 3 May by Ada Moss', null, 'Ada Moss'],
  ['3 May 2024 | By Ada Moss', '2024-05-03', 'Ada Moss'],
  ['3 May 2024 | Ada Moss | Arts editor', '2024-05-03', 'Ada Moss'],
  ['Villaseca de Araduey - 3 MAY 2024 - 05:30CET', '2024-05-03', null],
  ['Ana de la Vega | 3 mayo 2024', '2024-05-03', 'Ana de la Vega'],
  ['By Ada Moss March 3, 2024', '2024-03-03', 'Ada Moss'],
  ['Ada Moss in Port Ellery MARCH 3 2024', '2024-03-03', 'Ada Moss'],
  ['Por Ana Ruiz 3 de mayo de 2024', '2024-05-03', 'Ana Ruiz'],
  ['03.05.2024, 13.20 Uhr • aus Seeblick 18/2024', '2024-05-03', null],
  ['Published in Port Ellery Chronicle on June 2, 2025', '2025-06-02', null],
  ['Veröffentlicht am 3. Mai 2024 von Ada Moos', '2024-05-03', 'Ada Moos'],
] as const)('%s', ([line, day, name]) => {
  const found = readNamedDate(line);
  expect(found?.date.iso).toBe(day);
  expect(found?.byline?.name ?? null).toBe(name);
});

test.for([
  'Ada Moss said on March 3, 2024',
  'Ada Moss - the ferry',
  'March 3, 2024',
  'the harbor | March 3, 2024',
  'Ada Moss | Port Ellery',
])('%s: no line of a day', (line) => {
  expect(readNamedDate(line)).toBeNull();
});
