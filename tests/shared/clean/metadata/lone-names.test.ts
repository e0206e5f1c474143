import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const DECK =
  'Since 1974 she has pulled the ferry along its wire. Now a bridge is being built downstream, and she is to open it.';

describe('a name that stands alone below the title', () => {
  const body =
    'The ferry ran again on Tuesday, for the first time since the storm took its ramp in March.\nNobody had missed it.';
  const bylineOf = (lines: string) =>
    readText(`Ferry runs again after eight weeks\n${lines}\n${body}`, 'x.txt').metadata.byline;

  test.for([
    ['beside the day', 'ADA MOSS\nMarch 3, 2024', 'Ada Moss'],
    ['far from any day', 'Ada Moss', null],
    ['of a place', 'Port Ellery\nMarch 3, 2024', null],
    ['below “By”', 'By\nAda Moss', 'Ada Moss'],
    ['below who wrote what', 'Eine Kolumne von\nAda Moss\n3. März 2024', 'Ada Moss'],
    ['below a place’s “by”', 'by\nMonday', null],
    ['at a place', 'Ada Moss at the Arena\nMarch 3, 2024', 'Ada Moss'],
    ['before a place', 'Ada Moss / Port Ellery\nMarch 3, 2024', 'Ada Moss'],
    ['two in a line', 'Ada Moss, Bo Strand\nMarch 3, 2024', 'Ada Moss, Bo Strand'],
    ['two in two lines', 'Ada Moss\nBo Strand in Port Ellery\nMarch 3, 2024', 'Ada Moss, Bo Strand'],
    ['who keeps a live report', 'Ada Moss (now) and Bo Strand (earlier)\nMarch 3, 2024', 'Ada Moss, Bo Strand'],
    ['above the buttons of the page', 'Ada Moss\nListen\nSave\nShare', 'Ada Moss'],
    ['that nobody has, above the buttons', 'Harbor Affairs\nListen\nSave\nShare', null],
    ['“by” alone below a long subtitle', `${DECK}\nBy\nAda Moss\nMarch 3, 2024`, 'Ada Moss'],
    ['beside the day below a long subtitle', `${DECK}\nAda Moss\nMarch 3, 2024`, 'Ada Moss'],
    [
      'beside a role, with a second below',
      'Ada Moss Harbor correspondent\nBo Strand in Port Ellery',
      'Ada Moss, Bo Strand',
    ],
    ['with the family’s name in capitals and a stop', 'Ada MOSS.\nMarch 3, 2024', 'Ada MOSS'],
    ['below who took the picture', 'The ferry in March.\nBO STRAND\nAda Moss\nMarch 3, 2024', 'Ada Moss'],
    ['before the day', 'by Ada Moss March 3, 2024', 'Ada Moss'],
    ['above a subtitle and the day below that', `Ada Moss\n${DECK}\nSat 3 May 2025 07.00 BST\n41`, 'Ada Moss'],
    ['of a desk', 'Harbor News Desk\nMarch 3, 2024', null],
  ] as const)('%s', ([, lines, name]) => {
    expect(bylineOf(lines)).toBe(name);
  });

  test('signs although the page tells of its writer below the text', () => {
    const below = 'More from Ada Moss\nSubscribe\nPrivacy Policy\nAda Moss covers the harbor for the Post.';
    expect(bylineOf(`Ada Moss | Harbor affairs\nMarch 3, 2024\n${body}\n${below}`)).toBe('Ada Moss');
  });

  test('signs between a title and the same title again, and the page says what work that is', () => {
    const title = 'Harbor Feed:Ferry runs again after eight weeks';
    const text = `${title}\nback\nThe Slow River\n3 Mar 2024\nAda Moss\n${title}\n${body}\nAda Moss is the harbor correspondent of The Slow River.`;
    expect(readText(text, 'x.txt').metadata.byline).toBe('Ada Moss');
  });

  test('signs although it stands behind the last word as well', () => {
    const text = `Ferry runs again after eight weeks\nAda Moss\nMarch 3, 2024\n${body}\nThe ramp holds. (Ada Moss, 3.3.2024)`;
    expect(readText(text, 'x.txt').metadata.byline).toBe('Ada Moss');
  });

  test('signs above the paper’s name, between a caption and the text', () => {
    const head =
      'The Harbor Post of Ellery\nSports\nFerry runs again after eight weeks\nPublished March 3, 2024\nShare';
    const text = `${head}\nThe ramp was found on the beach of the island on Sunday.\nAda Moss\nThe Harbor Post\n${body}`;
    expect(readText(text, 'x.txt').metadata.byline).toBe('Ada Moss');
  });

  test('is none when it is the paper’s own', () => {
    const text = `The Lodestar\nFerry runs again after eight weeks\nLodestar Harbours\nMarch 3, 2024\n${body}`;
    expect(readText(text, 'x.txt').metadata.byline).toBeNull();
  });

  test('is none when the text speaks of it', () => {
    const text = `Ferry runs again after eight weeks\nAda Moss\nMarch 3, 2024\n${body}\nAda Moss, who owns it, was on board.`;
    expect(readText(text, 'x.txt').metadata.byline).toBeNull();
  });
});
