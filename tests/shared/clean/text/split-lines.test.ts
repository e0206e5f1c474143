import { describe, expect, test } from 'vitest';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const WRAPPED = [
  'The harbour master of Marl counted eleven gulls on the roof of the ice house',
  'on Monday and twelve on Tuesday, and wrote both numbers into the book that',
  'his aunt had begun before the war, when there was still ice in the house.',
  '',
  'Nobody has asked for the book since. The council says that it will be shown',
  'in the town hall next spring, between the model of the ferry and the stuffed',
  'seal, if the insurers agree that a book can be stolen.',
];
/** What no program wraps: it stands on one line among the others. */
const LONG = [
  '',
  'https://harbour.example/archive/books/of-the-harbour-master/gulls/1938-to-2024/all-pages-in-one-file?download=yes&size=large&colour=no',
  'Gulls, herons, cormorants, terns, geese, swans, ducks, owls, rooks, jackdaws, starlings, sparrows, finches, wrens, robins, tits, larks',
];

const texts = (lines: readonly string[]) => splitLines(lines.join('\n')).map(({ text }) => text);

describe('text wrapped to a width', () => {
  test('is put together again', () => {
    expect(texts(WRAPPED)).toEqual([WRAPPED.slice(0, 3).join(' '), WRAPPED.slice(4).join(' ')]);
  });

  test('is so among lines that are longer, which stay what they are', () => {
    expect(texts([...WRAPPED, ...LONG])).toEqual([...texts(WRAPPED), ...LONG.slice(1)]);
  });

  test('in German, where most lines begin with a capital', () => {
    const german = [
      'Der Hafenmeister zählte am Montag elf Möwen auf dem Dach des alten',
      'Eishauses und am Dienstag zwölf, und schrieb beide Zahlen in das große',
      'Buch, das seine Tante vor dem Krieg begonnen hatte, als im Haus',
      'noch Eis lag. Danach fragte niemand mehr nach den Möwen, auch nicht der',
      'Gemeinderat, dem das Buch seit jener Zeit gehört und der es nun im',
      'Rathaus zeigen will.',
    ];
    expect(texts(german)).toEqual([german.join(' ')]);
  });

  test('headlines of one length below each other are none', () => {
    const headlines = [
      'Council of Marl raises the parking fees again before the summer',
      'Rovers lose at home to Keld after two late goals and a red card',
      'Ferry stays in harbour as the storm reaches the coast of Ambel',
      'Bakers of Port Ellery agree on one price for the morning bread',
      'Who stole the bell of the old school, and why it was returned',
      'Heron found in the cellar of the bank is well, the keeper says',
    ];
    expect(texts(headlines)).toEqual(headlines);
  });
});
