import { describe, expect, test } from 'vitest';
import { cleanLines } from '../../../../shared/clean/clean-lines.ts';
import { makeLine } from '../../../../shared/clean/text/line.ts';

const story = [
  'The council of Halden met on Monday and said that the harbour would be closed for the winter, after weeks of argument about money.',
  '“Nobody is against the harbour,” said the mayor, Ines Halloran. “We are against paying for it twice, and we have told the ministry so.”',
  'The ministry did not reply to a request for comment on Tuesday, and officials said that a decision would be made in the spring.',
];

function clean(texts: readonly string[]) {
  const lines = texts.map((text, index) => makeLine(text, { first: index + 1, group: index }));
  const { title, verdicts, bylines } = cleanLines(lines);
  return {
    title: title?.text,
    byline: bylines[0]?.byline.name,
    removed: texts.filter((_, index) => verdicts[index]?.removed),
    kept: texts.filter((_, index) => !verdicts[index]?.removed),
  };
}

describe('headlines that sound like a page speaking to its readers', () => {
  const headlines = [
    'Story from Halden',
    'Follow the money: how accounts were hidden',
    'Help for victims of the Post Office scandal',
    'Support for new content rules grows',
    'Read the letter that split the newsroom',
    'Find the children, say video witnesses',
    'Watch dealers fear details of new tariff',
    'Videos of protest in Yemen',
    'Share of articles written by machines is rising',
    'Call for search of lake after details emerge',
    'Contact with comet lost, feature missing',
    'Our story: growing up in Minden',
    'Never trust a feature that looks free',
    'Want a passport? Search for a grandmother',
    'Report: tips led police to warehouse',
    'Leave campaign sections its voters',
  ];
  test.each(headlines)('%s', (headline) => {
    expect(clean([headline, 'By Odile Marchetti', ...story]).title).toBe(headline);
  });

  test.each(headlines)('between paragraphs %s is a heading, and stays', (headline) => {
    const [first = '', ...rest] = story;
    expect(clean(['Harbour closes', 'By Odile Marchetti', first, headline, ...rest]).removed).not.toContain(headline);
  });
});

describe('short headlines with nothing else above the text', () => {
  const above = [
    ['a name', ['By Odile Marchetti']],
    ['a day', ['March 3, 2024']],
    ['a name and a day', ['By Odile Marchetti', 'March 3, 2024']],
  ] as const;
  const headlines = ['Harbour closes', 'Gridlock', 'Why now?', 'THE HARBOUR IS CLOSED'];
  test.each(above.flatMap(([name, lines]) => headlines.map((headline) => [headline, name, lines] as const)))(
    '%s, with %s below',
    (headline, _name, lines) => {
      const { title, kept } = clean([headline, ...lines, ...story]);
      expect(title).toBe(headline);
      expect(kept).toEqual(story);
    },
  );

  test.each(['Politics', 'Advertisement', 'Share'])('%s is none', (label) => {
    expect(clean([label, 'By Odile Marchetti', ...story]).title).not.toBe(label);
  });
});

describe('headlines that read as sentences, with the page around them', () => {
  test.each([
    'Minister\'s claim of "4,000 new hospital beds" counts some of them twice, audit finds',
    'Who pays for the bridge?',
    '“We never asked for this”: the town that lost its ferry',
    'The mayor said no. Then the water came',
    'No more ferries!',
    'What the council knew, when it knew it, and why nobody was told until the water had reached the school',
  ])('%s', (headline) => {
    const page = ['Home | News | Health | Opinion', 'Skip to main content', 'Health'];
    const signed = [
      'By Perpetua Nkemelu and Jonas Strand',
      'Published 8 September 2025, 6:05 a.m.',
      '5 min read',
      'Facebook',
    ];
    const found = clean([...page, headline, ...signed, ...story]);
    expect(found.title).toBe(headline);
    expect(found.byline).toBe('Perpetua Nkemelu, Jonas Strand');
    expect(found.kept).toEqual(story);
    const unsigned = clean([...page, headline, ...story]);
    expect(unsigned.title).toBe(headline);
    expect(unsigned.kept).toEqual(story);
  });
});

test('a call to subscribe is no title, nor makes the headline below it one that only explains it', () => {
  const { title } = clean([
    'Menu',
    'The Halden Mirror',
    'Sign up from $1 a month for harbour news',
    'Harbour to close for the winter, council says',
    'By Odile Marchetti',
    ...story,
  ]);
  expect(title).toBe('Harbour to close for the winter, council says');
});

test('a title is never worth more than certain, whatever speaks for it', () => {
  const texts = ['Halden closes its harbour for the winter after weeks of argument', 'By Ines Calder', ...story];
  const lines = texts.map((text, index) => makeLine(text, { first: index + 1, group: index }));
  expect(cleanLines(lines).title?.score).toBe(1);
});

test('of two lines that might be it, the one above the day is', () => {
  const menu = ['News', 'Local', 'World', 'Sports', 'Arts', 'Weather'];
  const day = 'May 3, 2024 5:01 AM ET';
  const { title } = clean([
    'Shortcuts for the audio player',
    ...menu,
    'Mayor of Halden counts boats, sighs twice',
    day,
    ...story,
  ]);
  expect(title).toBe('Mayor of Halden counts boats, sighs twice');
});

test('a list below a short first sentence is of the text, below a subtitle it is not', () => {
  const list = ['Three leeks', 'Two potatoes', 'Salt'];
  const opening = ['Halden closes its harbour', 'May 3, 2024', 'The mayor gave no reasons.', ...list, ...story];
  expect(clean(opening).kept).toEqual(expect.arrayContaining(list));
  const subtitle = ['Halden closes its harbour', 'The mayor gave no reasons.', ...list, 'May 3, 2024', ...story];
  expect(clean(subtitle).removed).toEqual(expect.arrayContaining(list));
});

describe('what stands above the menu is no title', () => {
  const title = 'Harbour to close for the winter, council says';
  const menu = ['Home', 'News', 'Sport', 'Opinion'];
  test.each([
    ['a motto', ['The Halden Mirror', 'Telling the stories of the harbour since 1894', ...menu]],
    ['a name with its motto and place', ['HMTV 6 | Coverage You Can Count On | Halden', 'Watch Now', ...menu]],
    ['a box', ['Halden council argues about money for a third week', 'Why the ministry said no', ...menu]],
    ['a motto with no menu', ['L’écho de Halden', 'L’information de votre port, chaque jour', 'En ce moment']],
  ])('%s', (_name, above) => {
    expect(clean([...above, title, 'By Odile Marchetti', ...story]).title).toBe(title);
    expect(clean([...above, title, ...story]).title).toBe(title);
  });
});

test('a subtitle that has more in common with the text is none', () => {
  const title = 'Council knew in May that the harbour would be closed, papers show';
  const subtitle =
    'Council of Halden was told of “weeks of argument about money” before it closed the harbour in the spring';
  const signed = ['Ada Moss Transport correspondent', 'Published March 3, 2024'];
  expect(clean(['The Halden Mirror', 'World Politics Business Arts', title, subtitle, ...signed, ...story]).title).toBe(
    title,
  );
});

test('a short title above a name alone, and below that what its owner is', () => {
  const title = 'Rendez le port';
  const signed = ['Élodie Vasseur', 'Écrivaine, autrice de « Quai numéro 9 »', '30 janvier 2026'];
  const found = clean(['LE CONTREPOINT', 'Chroniques', title, ...signed, ...story]);
  expect(found.title).toBe(title);
  expect(found.byline).toBe('Élodie Vasseur');
});

test('a title may be led in as a button is', () => {
  const title = 'WATCH: Mayor of Halden booed at her own harbour';
  const menu = ['HALDEN ANVIL', 'Trending: Boats Harbour Gulls'];
  expect(clean([...menu, title, 'By Odile Marchetti', ...story]).title).toBe(title);
});

test('the first question of an interview is no title', () => {
  const talk = [
    'You paint gulls. How many are there?',
    'Me, and a neighbour.',
    'And the gulls?',
    'Nobody counts.',
    'Why gulls?',
    'Who else?',
  ];
  expect(clean([...talk, ...story]).kept).toContain(talk[0]);
});

test('a sentence in brackets is no title', () =>
  expect(clean(['Pictures follow. (Not this time.)', ...story]).title).toBeUndefined());

describe('what a page says of itself above its title', () => {
  const title = 'Harbour to close for winter';
  const menu = ['Homepage', 'Critics', 'Blogs', 'The desk'];
  test.each([
    ['what a browser shows', ['Halden Weekly: Things To Do, Food, Harbour, Money', 'Theater']],
    ['a motto', ['Halden Mirror', 'The independent harbour newspaper since 1958', 'Money']],
    ['a row of sections', ['Halden Mirror', 'Markets Harbour Council People Directory Awards']],
    ['a motto above the menu', ['Halden Mirror', 'Winter, money and the harbour', ...menu]],
  ])('%s', (_, above) => {
    expect(clean([...above, title, 'Anna Marchetti', '3 May 2024 22:19', ...story]).title).toBe(title);
  });

  test('a headline with a capital before each word is none of these', () => {
    expect(clean(['Halden Mirror', 'The Mayor Who Closed Harbours', 'By Anna Marchetti', ...story]).title).toBe(
      'The Mayor Who Closed Harbours',
    );
  });
});

test('a title below the name of who wrote it, with nothing above', () => {
  const { title, byline } = clean([
    'Menu',
    'Column by',
    'Anna Marchetti',
    'The bill for the boats',
    'What it costs.',
    ...story,
  ]);
  expect(title).toBe('The bill for the boats');
  expect(byline).toBe('Anna Marchetti');
});

test('a firm that publishes the page signs nothing', () => {
  const below = ['Powered by Penpress', 'Published by Halden Media Partners, Tuition House'];
  expect(clean(['Harbour closes', 'By staff reporter', ...story, ...below]).title).toBe('Harbour closes');
  expect(clean(['Harbour closes', 'By staff reporter', ...story, ...below]).byline).toBe('staff reporter');
});

describe('news of another matter above the title', () => {
  test.each([
    'ALERT: Winter gale closes the harbour of Orrin until Tuesday',
    'Breaking: Train derails near the harbour, mayor says nobody hurt',
    'Eilmeldung: Mayor of Orrin resigns after weeks of argument',
    'Info trafic : le harbour d’Orrin closed for the winter',
    'Última hora: harbour of Orrin closed until the spring',
    'Verkehr: A 27 in Richtung Halden, 3 km Stau',
  ])('%s', (ticker) => {
    const headline = 'Why a mooring costs more than a house';
    expect(clean([ticker, 'Menu', headline, 'By Odile Marchetti', ...story]).title).toBe(headline);
  });
});

test('a title stands again below what a browser shows, with the paper behind it and its motto between', () => {
  const headline = 'Crows can count who is missing';
  const page = [`${headline} - Crucible`, 'Crucible, the magazine for curious minds', 'Home > Birds', headline];
  expect(clean([...page, 'Odile Marchetti', '1 December 2023', ...story]).title).toBe(headline);
});

test.each([
  ['UPDATE 2-Stocks slip as the harbour closes', 'Stocks slip as the harbour closes'],
  ['ROUNDUP/Harbour closes, council argues', 'Harbour closes, council argues'],
])('what an agency has sent before: %s', (printed, title) => {
  expect(clean([printed, 'June 21, 2023', '* Mayor of Halden blames the ministry', ...story]).title).toBe(title);
});

test.each([
  'Accessibility help Skip to navigation Skip to content Skip to footer',
  'Directory of sites Login Contact',
  'JULY 22, 2019 / 4:18 PM / UPDATED 2 YEARS AGO',
])('above the title, a line of a page: %s', (line) => {
  const headline = 'Mooring costs more than a house';
  expect(clean(['Orrin Wire', line, headline, 'By Odile Marchetti', ...story]).title).toBe(headline);
});

test('a scraper names the title with its paper behind, which is the next line', () => {
  const headline = 'Council Subpoenas Harbour Chief Over Missing Ropes';
  const page = [`NextImg:${headline} - The Halden Ledger`, 'The Halden Ledger', 'POLITICS', 'PODCASTS'];
  expect(clean([...page, 'Odile Marchetti, City Correspondent', ...story]).title).toBe(headline);
});

test('a day with the place where they wrote it, below the names of two', () => {
  const found = clean(['La ley cae por un voto', 'Ana Ruiz', 'Iñaki Zubiola', 'Puerto Real - 10 MAR 2022', ...story]);
  expect(found.byline).toBe('Ana Ruiz');
});
