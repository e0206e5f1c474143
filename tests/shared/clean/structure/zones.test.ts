import { describe, expect, test } from 'vitest';
import { findBody } from '../../../../shared/clean/structure/zones.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const PROSE = 'The ferry crossed the harbor twelve times on Monday, and each time it brought back the same dog.';
const lines = (texts: readonly string[], markup = '') =>
  texts.map((text, index) => makeLine(text, { first: index + 1, group: 0, markup }));
const never = () => false;

describe('where the text begins and ends', () => {
  test('paragraphs of one short line are the text', () => {
    const texts = [
      'Menu',
      'News',
      'The dog came first.',
      'Nobody had asked it to.',
      'It sat down.',
      'Contact',
      'Imprint',
    ];
    expect(findBody(lines(texts), never)).toEqual({ first: 2, last: 4 });
  });

  test('one paragraph far below, with much between, is the page’s own', () => {
    const furniture = Array.from({ length: 20 }, (_, index) => `Link ${index}`);
    expect(findBody(lines([PROSE, PROSE, ...furniture, PROSE]), never)).toEqual({ first: 0, last: 1 });
  });

  test('a table does not end the text', () => {
    const table = Array.from({ length: 40 }, (_, index) => `Otters ${index}`);
    expect(findBody(lines([PROSE, ...table, PROSE, PROSE]), never).last).toBe(42);
  });

  test('of a page, it lies between the first paragraph and the last', () => {
    const furniture = Array.from({ length: 20 }, (_, index) => `Link ${index}`);
    expect(findBody(lines([PROSE, ...furniture, PROSE], 'text'), never)).toEqual({ first: 0, last: 21 });
  });

  test('known furniture does not count', () => {
    expect(findBody(lines([PROSE, PROSE]), ({ first }) => first === 2)).toEqual({ first: 0, last: 0 });
  });

  test('a sentence of three words behind two lines of furniture does not carry it on, one of six does', () => {
    const lastWith = (sentence: string) => findBody(lines([PROSE, PROSE, 'Menu', 'News', sentence]), never).last;
    expect(lastWith('See it all.')).toBe(1);
    expect(lastWith('The dog sat down at last.')).toBe(4);
  });

  test('without prose all lines may be the text', () => {
    expect(findBody(lines(['one', 'two']), never)).toEqual({ first: 0, last: 1 });
  });
});
