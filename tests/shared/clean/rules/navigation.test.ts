import { describe, expect, test } from 'vitest';
import { navigationRules } from '../../../../shared/clean/rules/navigation.ts';
import { keyOf } from '../../../../shared/clean/text/line.ts';
import { growth } from '../../../support/growth.ts';

const bar = navigationRules.find(({ id }) => id === 'navigation.bar');
const isBar = (text: string) => bar?.pattern.test(keyOf(text));

describe('the sections of a site in one line', () => {
  test.each([
    'War in Tarim | Cost of Living | Climate | World',
    'Home|News|Sport|TV',
    'Port & Harbour · Sea · Weather · Letters to us',
  ])('%s', (text) => expect(isBar(text)).toBe(true));

  test.each([
    'Harbour | Sea | Weather',
    'A | B | C | D',
    'Pier | Bell, and who rang it | Sea | Tide',
    'Sea |  | Tide | Pier',
  ])('%s is none', (text) => expect(isBar(text)).toBe(false));

  test('a long row of a table takes time in proportion to its length', () => {
    const row = (cells: number) => `Bell on board | ${'Yes | No | '.repeat(cells)}Yes, on Sundays | No`;
    expect(isBar(row(60))).toBe(false);
    expect(growth((cells) => void isBar(row(cells)), 60)).toBeLessThan(1.6);
  });
});

describe('what heads the contents of a page', () => {
  const heads = navigationRules.find(({ id }) => id === 'navigation.contents');
  const isHead = (text: string) => heads?.pattern.test(keyOf(text));

  test.each(['Table of Contents', 'On this page:', 'Inhaltsverzeichnis', 'Tabla de contenido', 'Table des matières'])(
    '%s',
    (text) => expect(isHead(text)).toBe(true),
  );

  test.each(['The table of contents was missing.', 'Contents', 'On this page of the log', 'A table of contents'])(
    '%s stays',
    (text) => expect(isHead(text)).toBe(false),
  );
});
