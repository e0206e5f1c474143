import { describe, expect, test } from 'vitest';
import { asPrinted } from '../../../shared/clean/publication.ts';

describe('asPrinted', () => {
  test.each([
    ['THE HARBOR POST', 'She told the Harbor Post on Monday.', 'Harbor Post'],
    ['THE HARBOR POST', 'Nobody speaks of it.', 'Harbor Post'],
    ['VOICE OF THE VALLEY', '', 'Voice of the Valley'],
    ['BBC', '', 'BBC'],
  ])('%s', (name, text, expected) => expect(asPrinted(name, text)).toBe(expected));
});
