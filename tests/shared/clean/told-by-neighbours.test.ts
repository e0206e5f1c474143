import { expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

const HEAD = ['The Marl Courier', 'News', 'Bridge over the Marl closes after crash', 'By Ada Moss', 'March 3, 2024'];
const BODY = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked its owner for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge over the same water.',
  'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
];

/** Which of the lines stay that stand between the paragraphs or below them. */
const staying = (lines: readonly string[], place: 'between' | 'below') => {
  const at = { between: 2, below: BODY.length }[place];
  const all = [...HEAD, ...BODY.slice(0, at), ...lines, ...BODY.slice(at)];
  const { keep } = readText(all.join('\n'), 'x.txt');
  const kept = all.filter((_, index) => keep?.[index]);
  expect(kept).toEqual(expect.arrayContaining(BODY));
  return lines.filter((line) => kept.includes(line));
};

test.each([
  ['headlines with their ranks', ['Most Popular', '1. Goat elected to harbour board', '2. Who pays for the tide?']],
  ['ranks without a point', ['People are also reading…', '1 Goat elected to harbour board', '2 Mayor: No more bells']],
  [
    'ranks in Spanish',
    ['Lo más visto', '1. El gesto de la cabra', '2. ¿Quién paga la marea?', '3. El faro, al detalle'],
  ],
  ['headlines in capitals', ['GOAT WINS SEAT ON THE HARBOUR BOARD', 'IN PICTURES: THE WINTER THE HARBOUR FROZE OVER']],
  [
    'the last of a list in a text without headings',
    ['Read more', 'Goat elected to board', 'Harbour chess master triumphs again'],
  ],
  [
    'the card of one other article',
    ['Featured', 'Viral image', 'No, the goat is not two goats', 'By Bo Strand • May 4, 2023'],
  ],
  ['what leads on', ['Follow the harbour count here']],
  ['what leads to the sources', ['See the sources for this fact-check']],
  ['whose picture it is, in capitals', ['BO STRAND, MARL COURIER']],
  ['what is popular on the page', ['Popular on The Marl Courier']],
  ['a product above its price', ['Linterna ligera MarlBeam 6L', 'Hoy en Bazar por 59,90 € (antes 84,00 €)']],
  ['what a form says', ['Enter your email', 'A valid email address is required.']],
  ['an offer', ['Try 1 month for $1. Support local journalism.']],
  ['who paid', ['VOTE YES ON MEASURE 9. Paid for by Friends of the Tide, B. Strand, treasurer.']],
])('%s: between paragraphs it goes', (_, lines) => expect(staying(lines, 'between')).toEqual([]));

test('a call that comes again and again is a button', () => {
  const lines = BODY.flatMap((line) => [line, 'Report this paragraph']);
  const { keep } = readText([...HEAD, ...lines, ...BODY].join('\n'), 'x.txt');
  expect(keep?.slice(HEAD.length)).toEqual([...BODY.flatMap(() => [true, false]), ...BODY.map(() => true)]);
});

test('what a reader wrote stands between the buttons of the comments', () => {
  const lines = ['Kommentare (5)', 'heron51: War doch klar. 1978 gebaut, 1979 undicht.', 'Kommentar melden'];
  expect(staying(lines, 'below')).toEqual([]);
});

test.each([
  [
    'what heads the parts of a recipe',
    [
      'Ingredients',
      '1x 2x 3x',
      '400 g flour',
      '2 cups milk',
      'Method',
      'Cook Mode Prevent your screen from going dark',
      '1. Heat the oven to 200 degrees.',
    ],
  ],
  ['steps that a header does not rank', ['What to do', '1. Take the ferry.', '2. Take tea.']],
  [
    'a heading in a text of its own headings',
    ['Who pays', 'The county does, as it did before.', 'Read more', 'Goat elected to board', 'What comes next for us'],
  ],
])('%s stays', (_, lines) => {
  const own = lines.filter((line) => !/^(?:1x|Cook Mode|Read more|Goat)/.test(line));
  expect(staying(lines, 'between')).toEqual(own);
});

test('a list of figures stays that a sentence leads in below a box', () => {
  const figures = ['Marl – Keld 5311:5312', 'Moss 901, Strand 888, Otto 880', 'Lee 915, Beck 890, Thorne 884'];
  const lines = ['Advertisement', 'Sign up for our newsletter', 'This is how the final went:', ...figures];
  expect(staying([...lines, 'Share', 'Most read', '© 2024 The Marl Courier'], 'below')).toEqual([
    'This is how the final went:',
    ...figures,
  ]);
});
