import { describe, expect, test } from 'vitest';
import { readUnmarked } from '../../../../shared/clean/metadata/unmarked-role.ts';

describe('a name and a role with no mark between', () => {
  test.each([
    ['Ines Halloran Transport correspondent', 'Ines Halloran', 'Transport correspondent'],
    ['Ines Halloran Staff Writer', 'Ines Halloran', 'Staff Writer'],
    ['Mary Ann Lee Staff Writer', 'Mary Ann Lee', 'Staff Writer'],
    ['Ana de la Vega Redactora', 'Ana de la Vega', 'Redactora'],
    ['INES HALLORAN Bathymetry correspondent', 'Ines Halloran', 'Bathymetry correspondent'],
    ['J. R. Halloran Health and Science Editor', 'J. R. Halloran', 'Health and Science Editor'],
    ['Hilke Brodersen Küstenkorrespondentin', 'Hilke Brodersen', 'Küstenkorrespondentin'],
  ])('%s', (text, name, role) => {
    expect(readUnmarked(text)).toMatchObject({ name, role });
  });

  test.each([
    'Ines Halloran was a correspondent',
    'Ines Halloran',
    'City Hall Reporter',
    'Chief Political Editor',
    'Letters to the Editor',
    'Halloran told the editor',
    'Ines Halloran, the mayor, met an editor',
  ])('%s is none', (text) => expect(readUnmarked(text)).toBeNull());
});
