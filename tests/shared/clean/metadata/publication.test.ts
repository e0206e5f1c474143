import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';
import { asPrinted } from '../../../../shared/clean/metadata/publication.ts';

describe('asPrinted', () => {
  test.each([
    ['THE HARBOR POST', 'She told the Harbor Post on Monday.', 'Harbor Post'],
    ['THE HARBOR POST', 'Nobody speaks of it.', 'Harbor Post'],
    ['VOICE OF THE VALLEY', '', 'Voice of the Valley'],
    ['BBC', '', 'BBC'],
    ['Stage', 'She left the stage.', 'Stage'],
  ])('%s', (name, text, expected) => expect(asPrinted(name, text)).toBe(expected));
});

const BODY = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked its owner for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge over the same water.',
  'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
];
const HEAD = ['Bridge over the Marl closes after crash', 'By Ada Moss', 'March 3, 2024'];

const found = (above: readonly string[], below: readonly string[], body = BODY, head = HEAD) =>
  readText([...above, ...head, '', ...body, '', ...below].join('\n'), 'x.txt').metadata;

describe('the paper is the one that', () => {
  test.for([
    [
      'the page names at its top and whose newsletter it offers',
      ['Marlside', 'News'],
      ['Sign up for the Marlside newsletter'],
      'Marlside',
    ],
    ['somebody speaks to', ['The Far Shore', 'News'], [], 'The Far Shore'],
    [
      'the page names at its top and below',
      ['The Slow River', 'News'],
      ['More from The Slow River', 'Share'],
      'The Slow River',
    ],
    ['its address names', ['Slow River', 'News'], ['Send letters to letters@slowriver.example'], 'Slow River'],
    ['holds the rights', ['News'], ['© 2024 Marl Valley Echo, 118 Main St.'], 'Marl Valley Echo'],
    [
      'the page names, not the house that owns it',
      ['The Daily Marl', 'News'],
      ['© 2024 Marl Media Ltd'],
      'The Daily Marl',
    ],
    [
      'stands behind the title',
      ['News'],
      ['Bridge over the Marl closes after crash | Marl Valley Echo', 'Share'],
      'Marl Valley Echo',
    ],
    ['has a word of papers in its name, at the top', ['Marltaler Anzeiger', 'News'], ['Share'], 'Marltaler Anzeiger'],
    [
      'the reader is thanked for reading',
      ['Subscribe'],
      ['Thanks for reading Slow Water! Subscribe for free.'],
      'Slow Water',
    ],
    ['its writer works for', ['News'], ['Ada Moss covers rivers for Marl Press. She lives in Ellery.'], 'Marl Press'],
  ] as const)('%s', ([name, above, below, paper]) => {
    const body = name === 'somebody speaks to' ? [...BODY, '"I heard a bang," the owner told The Far Shore.'] : BODY;
    expect(found(above, below, body).publication).toBe(paper);
  });

  test('stands below who signs', () => {
    expect(found(['News'], [], BODY, [...HEAD.slice(0, 2), 'MBC News, Ellery', 'March 3, 2024']).publication).toBe(
      'MBC News',
    );
  });

  test('numbers its issues', () => {
    const head = [HEAD[0] ?? '', 'Von Ada Moss', '03.03.2024, 13.20 Uhr • aus Seeblick 9/2024', 'Teilen'];
    expect(found(['Startseite'], [], BODY, head).publication).toBe('Seeblick');
  });
});

test.each([
  ['a place', ['Ellery'], ['The bridge at Ellery. © Bo Strand', 'Share']],
  ['a section', ['River Life'], ['More in River Life', 'Share']],
  ['a topic', ['Bridges'], ['Bridges', 'Share']],
  ['figures', ['DJIA 44,102.33 0.21%'], ['Share']],
  ['a row of the menu', ['Stocks', 'Quotes Funds Bonds Gold Crypto', 'Search', 'Menu', 'Log in'], ['Share']],
  ['who took a picture', ['Menu'], ['© L. Strand', 'Share']],
])('%s is no paper', (_, above, below) => {
  expect(found(above, below)).toMatchObject({ publication: null });
});

test('the name at the top of a page is the paper’s rather than that of the house that owns it', () => {
  const page = ['The Marl Courier', 'News', 'Sport', 'Menu', 'Log in'];
  expect(found(page, ['© 2023 Marl Newspapers Ltd']).publication).toBe('The Marl Courier');
});

test('a beat is no paper, however often the text speaks of it', () => {
  const body = BODY.map((line) => `${line} The White House said so.`);
  const head = [
    'White House',
    'Bridge bill signed after long vote',
    'By Ada Moss, White House Reporter',
    'March 3, 2024',
  ];
  const above = ['Capitol Lantern', 'White House', 'Congress', 'Courts'];
  expect(found(above, ['© 2024 CAPITOL LANTERN LLC'], body, head).publication).toBe('Capitol Lantern');
});
