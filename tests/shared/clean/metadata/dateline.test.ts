import { describe, expect, test } from 'vitest';
import { findDateline } from '../../../../shared/clean/metadata/dateline.ts';

describe('findDateline', () => {
  test.each([
    ['HALDEN — A bill that would', 'Halden'],
    ['PORT ELLERY, Maine (AP) — The council', 'Port Ellery, Maine'],
    ['TARROW, Maine (Relay) - School lunches', 'Tarrow, Maine'],
    ['VALDESAUCE.— El agua llegó', 'Valdesauce'],
    ['ALTENRIED. Das Gericht', null],
    ['The council – all of it – voted', null],
    ['NATO said on Monday that', null],
    ['UPDATE: The road is open', null],
    ['Q: How many are left?', null],
  ])('%s', (text, place) => expect(findDateline(text, text)?.place ?? null).toBe(place));

  test('a place in capitals is written as the text writes it', () => {
    expect(findDateline('GROSSHÖRN – Seit 1887', 'GROSSHÖRN – Seit 1887 steht der Turm von Großhörn')?.place).toBe(
      'Großhörn',
    );
  });
});
