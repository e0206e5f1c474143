import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

const HEAD = ['Bridge over the Marl closes after crash', 'By Ada Moss', 'March 3, 2024'];
const TEXT = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked its owner for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge over the same water.',
  'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
];
const BOX = ['Sign up for our newsletter', 'Email address', 'Subscribe'];
const LONG_BOX = ['Advertisement', ...BOX, 'Share', 'Facebook', 'Advertisement'];
const FOOT = ['Related', 'Council raises parking fees', 'Share', 'Most read', '© 2024 Marl Post'];

/** Which of the lines below a sign-up box stay, which has this number of the paragraphs above it. */
const staying = (lines: readonly string[], paragraphs = TEXT.length, box = BOX) => {
  const all = [...HEAD, ...TEXT.slice(0, paragraphs), ...box, ...lines, ...TEXT.slice(paragraphs), ...FOOT];
  const { keep } = readText(all.join('\n'), 'x.txt');
  const kept = all.filter((_, index) => keep?.[index]);
  expect(kept).toEqual(expect.arrayContaining(TEXT));
  return lines.filter((line) => kept.includes(line));
};

describe('between the paragraphs, below a sign-up box', () => {
  test.each([
    'Every Thursday there is a recipe for whoever waits at the pier.',
    'Meine Großmutter schrieb jeden Sonntag, und jeden Sonntag dasselbe.',
    'You can cross without an account, and nobody has ever been asked for a password.',
    'We sit. He pours. Somewhere above us a pigeon turns a page.',
    '£8,054, or about £155 a week for the two of us.',
    'Read the report and you will find the crack on page 14.',
    'Share prices in Calder Line rose 3 per cent on the news.',
    'If you own a boat, the mayor has news for you: it is now a house.',
    'Nuestra redacción la probó durante un mes: acertó cuatro días.',
  ])('what tells stays: %s', (line) => expect(staying([line], 2)).toEqual([line]));

  test.each([
    'Every Thursday: the best of the valley.',
    'Chaque vendredi, les bonnes tables et les autres.',
    'Our editor picks her favourite stories in this weekly newsletter.',
    'Our newsroom brings you the news that you need.',
  ])('what offers goes: %s', (line) => expect(staying([line], 2)).toEqual([]));
});

describe('below a box near the end', () => {
  test.each([
    [['How we know', 'We watched the film of the bridge for an hour, and saw the pier and the lorry on it twice.']],
    [['What the town can afford', 'A second ferry would cost the town less than a new bridge, says the council.']],
    [['Moss, the engineer, told the council that the pier was older than the town.']],
  ])('the text goes on: %s', (lines) => expect(staying(lines)).toEqual(lines));

  test.each([
    [['Slow going', 'The ferry takes two cars, the town has nine.']],
    [['And the ferry?', 'It takes two cars at a time, the council says.']],
    [['The council meets again in May.']],
  ])('also below a long one: %s', (lines) => expect(staying(lines, TEXT.length, LONG_BOX)).toEqual(lines));

  test.each([
    [['The long life of the fax', 'Who owns a bridge?', 'A town without stairs', 'Our partners', 'Marl School of Law']],
    [['We welcome your comments. Please be civil.', 'Our partners', 'Marl School of Law']],
  ])('the page’s own goes: %s', (lines) => expect(staying(lines)).toEqual([]));
});

describe('below another article’s headline near the end', () => {
  const related = ['Related story', 'Museum finds its oldest vase in the cellar'];
  const marked = ['• Ada Moss, Upper Keld: by rope', '• The Strands, Marl: by swan', '• Nobody, Ellery: by night'];

  test('a list with marks stays, with what heads it', () => {
    const list = ['Three who cross anyway', ...marked];
    expect(staying(list, TEXT.length, related)).toEqual(list);
  });

  test('one right below the header goes with it', () => {
    expect(staying(marked, TEXT.length, ['Related stories'])).toEqual([]);
  });
});
