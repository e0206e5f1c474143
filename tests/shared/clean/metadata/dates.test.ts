import { describe, expect, test } from 'vitest';
import { findDate, readDateLine } from '../../../../shared/clean/metadata/dates.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';

describe('findDate', () => {
  test.each([
    ['Jun 3, 2025', '2025-06-03'],
    ['3 June 2025', '2025-06-03'],
    ['Tuesday, September 9th, 2025', '2025-09-09'],
    ['2025-06-03T10:00:00Z', '2025-06-03'],
    ['21 de mayo de 2024', '2024-05-21'],
    ['3 octobre 2023', '2023-10-03'],
    ['1er août 2023', '2023-08-01'],
    ['4. März 2026', '2026-03-04'],
    ['09.07.2024', '2024-07-09'],
    ['11·08·25 | 07:00', '2025-08-11'],
    ['25/12/2023', '2023-12-25'],
    ['12/25/2023', '2023-12-25'],
    ['3 febbraio 2024', '2024-02-03'],
    ['3 de março de 2024', '2024-03-03'],
    ['3 maart 2024', '2024-03-03'],
    ['16 marca 2021', '2021-03-16'],
    ['3 października 2024', '2024-10-03'],
    ['2024年3月5日', '2024-03-05'],
    ['2024년 3월 5일', '2024-03-05'],
    ['2024年13月5日', undefined],
    ['03/04/2024', null],
    ['08/05/2021 11:37 AM EDT', '2021-08-05'],
    ['8/5/2021 11:37 AM', null],
    ['31 February 2024', undefined],
    ['in 2024 we', undefined],
    ['version 1.2.3', undefined],
  ])('%s', (text, expected) => {
    const found = findDate(keyOf(text));
    expect(found === null ? undefined : found.iso).toBe(expected);
  });
});

describe('readDateLine', () => {
  test.each([
    'Jun 3, 2025 | ',
    'JULY 22, 2019 / 4:18 PM / UPDATED 2 YEARS AGO',
    'Published June 3, 2025 at 9:14 a.m. EDT | Updated June 4, 2025',
    'Veröffentlicht am 4. Februar 2026',
    'Veröffentlichung: 4. Februar 2026',
    'Publikacja: 04.05.2021',
    'Publié le 3 octobre 2023 à 07h15, mis à jour le 3 octobre 2023 à 11h40',
    'Tue 5 Nov 2024 06.00 GMT',
    'Publié le 14 novembre 2023 à 16 h 04 HNE',
    '13/10/2023 00:41 hs.',
    '2 hours ago',
    'hace 3 horas',
    'Stand: 09.07.2024, 16:48 Uhr',
    '6:30 AM',
  ])('%s is one', (text) => expect(readDateLine(keyOf(text))).not.toBeNull());

  test.each([
    'On 3 June 2025 the bridge opened.',
    'Berlin, 3. Mai 2024',
    '2024',
    'March',
    'The 3rd of May 2024 and after',
    '12',
  ])('%s is none', (text) => expect(readDateLine(keyOf(text))).toBeNull());
});

test.each([
  ['Oct 17, 2023 Updated 5 hrs ago', '2023-10-17', false],
  ['Updated Oct 17, 2023', '2023-10-17', true],
  ['Actualizado al 20/05/2018 21:10', '2018-05-20', true],
  ['Published Oct 17, 2023, updated Oct 18, 2023', '2023-10-17', false],
])('%s: whether the day is that of a change', (text, iso, updated) => {
  expect(readDateLine(keyOf(text))).toMatchObject({ iso, updated });
});

test('where the day comes first, figures tell it', () => {
  const key = 'publie le 08/09/2026 a 18h04 , mis a jour le 09/09/2026 a 07h12';
  expect(readDateLine(key, true)?.iso).toBe('2026-09-08');
  expect(readDateLine(key)?.iso).toBeNull();
  expect(readDateLine('04/23/2026', true)?.iso).toBe('2026-04-23');
});
