import { describe, expect, test } from 'vitest';
import { findBody } from '../../../../shared/clean/structure/zones.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const PROSE = 'The ferry crossed the harbor twelve times on Monday, and each time it brought back the same dog.';
const lines = (texts: readonly string[], markup = '') =>
  texts.map((text, index) => makeLine(text, { first: index + 1, group: 0, markup }));
const never = { isJunk: () => false };

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
    expect(findBody(lines([PROSE, PROSE]), { isJunk: (index) => index === 1 })).toEqual({ first: 0, last: 0 });
  });

  test('a sentence of three words behind two lines of furniture does not carry it on, one of six does', () => {
    const lastWith = (sentence: string) => findBody(lines([PROSE, PROSE, 'Menu', 'News', sentence]), never).last;
    expect(lastWith('See it all.')).toBe(1);
    expect(lastWith('The dog sat down at last.')).toBe(4);
  });

  test('without prose all lines may be the text', () => {
    expect(findBody(lines(['one', 'two']), never)).toEqual({ first: 0, last: 1 });
  });

  test('what is known to be nothing of a page parts a text less', () => {
    const list = Array.from({ length: 9 }, () => 'Loft conversion, approved');
    const lastWith = (own: readonly string[]) =>
      findBody(lines([PROSE, PROSE, ...own, 'The dog sat down at last.']), {
        isJunk: (index) => own[index - 2] === 'Share',
      });
    expect(lastWith(list).last).toBe(11);
    expect(lastWith(['Share', ...list.slice(1)]).last).toBe(1);
  });

  test('a slot for an advertisement says nothing of where the text ends, and a table carries it on', () => {
    const texts = [PROSE, PROSE, 'To go with it', 'A young wine', 'Ad', 'A tip', 'A spoon of mustard goes in.'];
    const isJunk = (index: number) => index === 4;
    expect(findBody(lines(texts), { isJunk }).last).toBe(1);
    expect(findBody(lines(texts), { isJunk, neutral: new Set([4]) }).last).toBe(6);
    expect(findBody(lines(texts), { isJunk, tables: new Set([2, 3]) }).last).toBe(6);
    expect(findBody(lines(['A table: here', ...texts]), { isJunk, tables: new Set([0]) }).first).toBe(1);
  });
});
