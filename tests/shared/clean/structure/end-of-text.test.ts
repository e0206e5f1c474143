import { describe, expect, test } from 'vitest';
import { endOfText } from '../../../../shared/clean/structure/end-of-text.ts';
import { JUNK, worthOf } from '../../../../shared/clean/structure/prose-worth.ts';
import { splitLines } from '../../../../shared/clean/text/split-lines.ts';

const TEXT = [
  'The bridge over the Marl is closed',
  'By Ines Calder',
  'May 3, 2024',
  'The old bridge over the Marl has been closed since Monday, when a lorry struck its middle pier.',
  'Engineers who looked at the pier say that the crack is wider than a hand and goes through to the water.',
  'The lorry belonged to a quarry in Keld, and its driver told the police that the sun had stood low over the bridge.',
  'The council will decide on Thursday whether the pier can be mended or the whole bridge must come down.',
  'Until then a ferry takes people over the water below the bridge, two cars at a time and a lorry on Sundays.',
  'The engineers want to see the pier again when the water is low, and the council has asked the quarry for money.',
];
const BOX = ['Share', 'Comments'];
const CARDS = [
  'Painters',
  'Nobody knows who made the portrait of the sleeping nurse, which hangs in a hotel kitchen.',
  'Two hours ago',
  'Heron breeders fear a cold spring',
  'Eggs laid in February seldom hatch, say those who keep the grey birds in their gardens.',
  'An hour ago',
  'Rovers sign a goalkeeper from Ambel',
  'Seventeen clean sheets in one season made him dear, and he brings his own gloves along.',
];

const rest = [
  'The ferry',
  'The ferry that takes people over the water belongs to the council and is older than the bridge.',
  'The quarry',
  'The quarry in Keld says that its lorry was no heavier than any other lorry on the bridge that Monday.',
];

/** The last line that counts as the text's. */
function lastOf(all: readonly string[]): string | undefined {
  const lines = splitLines(all.join('\n'));
  const worth = lines.map((line) => (BOX.includes(line.text) ? JUNK : worthOf(line)));
  return all[endOfText({ first: 3, last: lines.length - 1 }, lines, worth)];
}

describe('the end of a text', () => {
  test("other articles' cards are none of it, though they are well written", () =>
    expect(lastOf([...TEXT, ...BOX, ...CARDS])).toBe(TEXT.at(-1)));

  test('what goes on behind a box is, though headings part it', () =>
    expect(lastOf([...TEXT, ...BOX, ...rest])).toBe(rest.at(-1)));

  test('what goes on about something else is, one paragraph below another', () => {
    const aside = CARDS.filter((line) => line.endsWith('.'));
    expect(lastOf([...TEXT, ...BOX, ...aside])).toBe(aside.at(-1));
  });

  test('a text that is made of short pieces goes on as it began', () => {
    const pieces = TEXT.slice(3).flatMap((line, index) => [`May ${index + 3}`, line]);
    expect(lastOf([...TEXT.slice(0, 3), ...pieces, ...BOX, ...CARDS])).toBe(CARDS.at(-1));
  });

  test('nothing tells of its end without lines between that are known', () =>
    expect(lastOf([...TEXT, ...CARDS])).toBe(CARDS.at(-1)));
});
