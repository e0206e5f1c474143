import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

const TEXT = [
  'The bridge over the Marl closed on Monday',
  'By Ines Calder',
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge.',
  'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
];

/** Which lines stay when they stand below the text. */
function staying(below: readonly string[]): string[] {
  const lines = [...TEXT, ...below];
  const { keep } = readText(lines.join('\n'), 'x.txt');
  expect(TEXT.slice(2).map((_, index) => keep?.[index + 2])).toEqual(TEXT.slice(2).map(() => true));
  return below.filter((_, index) => keep?.[TEXT.length + index]);
}

describe('what stands below the text', () => {
  test.each([
    [
      'comments with the day',
      [
        'Comments (2)',
        'MarlMan 3 May 2026 17.40',
        'The council has had ten years to mend that bridge and did nothing.',
        'TinyTim 3 May 2026 17.52',
        'My brother drove that lorry and he says the pier was loose before he came near it.',
      ],
    ],
    [
      'comments with who says it',
      [
        'Leave a Comment',
        'Deb says:',
        'May 3 at 6:02 pm',
        'The council has had ten years to mend that bridge and did nothing.',
        'Cy says:',
        'May 3 at 7:15 pm',
        'The ferry takes one car at a time, not two, and it leaks.',
      ],
    ],
    [
      'comments with who said it',
      [
        '7 comments:',
        'saltydog said...',
        'I have been riding that ferry for 30 years and never knew this.',
        'May 8, 2019 at 6:02 AM',
        'Anonymous said...',
        'Follow the pier!',
        'May 8, 2019 at 7:45 AM',
        'Post a Comment',
      ],
    ],
    [
      'a comment with a row of buttons',
      [
        'Comments',
        'Sign in to comment',
        'Quietschie',
        'Bei uns seufzt nur noch der Vermieter.',
        'Antworten  Melden  Empfehlen',
      ],
    ],
    [
      'one comment below the time',
      [
        '31 Reaktionen',
        'Alle Postings',
        'frau moos',
        '3. Mai 2026, 15:41',
        'Der Pfeiler war schon lose.',
        '2 Antworten',
      ],
    ],
    ['one comment beside the time', ['Réagir à l’article (18)', 'passeur22 le 03/05 à 19:22', 'la pile bougeait déjà']],
    [
      'what somebody answered to the title',
      ['2 responses to “The bridge over the Marl”', 'Bo says:', 'It was loose.', 'Reply'],
    ],
    [
      'who wrote it, begun with a small letter',
      [
        'Ines Calder',
        'rode the ferry twice. She was sick once.',
        'Life and love',
        'Harbour crane goes for scrap',
        'My years as a pilot',
      ],
    ],
    ['where to write', ['Share this story', 'Most read', 'Want to write for us?', 'Ferries']],
    [
      'cards of other articles',
      [
        'Related stories',
        'Harbour crane goes for scrap',
        'It had lifted the first lifeboat and most groceries.',
        '3 min read',
        'Museum finds its oldest vase is from 1994',
        'Curators say that the label stood in front of the wrong shelf.',
        '4 min read',
        'Baker sues her own sourdough',
        'She wants the starter declared a nuisance by a judge.',
      ],
    ],
    [
      'who wrote it',
      ['About the author', 'Ines has covered the valley since 2009. She is a former ferry pilot.', 'Subscribe'],
    ],
    [
      'topics, though a comment below speaks of the bridge',
      [
        'Explore more on these topics',
        'Second Landing',
        'Ferries',
        'Share',
        'Reuse this content',
        'Most viewed',
        'Was the bridge ever safe for a lorry?',
        '© 2026 Marl Post',
      ],
    ],
  ])('%s', (_name, below) => {
    expect(staying(below)).toEqual([]);
  });

  test.each([
    ['figures', ['By the numbers', '$41M for the bridge', '19% share of the toll', '212 days without a ferry']],
    ['what a test gives', ['4.5/5']],
    ['facts, the last without a label', ['Director: Ada Moss', 'Starring: Bo Strand', 'Rated PG']],
    [
      'facts with one between that has no label',
      ['Director: Ada Moss', 'Cast: Bo Strand', 'UK, 104 mins', 'Verdict: ★★★☆☆'],
    ],
    ['a list that a line leads in', ['The council can do two things:', 'Close the bridge', 'Buy a ferry']],
    ['what it rests on', ['Erstveröffentlichung: Moss, I. et al.: Cracks in old piers. Marl Letters 88, 2025']],
  ])('%s stay', (_name, last) =>
    expect(staying([...last, "Editors' picks", 'Harbour crane goes for scrap', 'Share', 'Most viewed'])).toEqual(last),
  );

  test('a text that goes on behind a box, a heading for each paragraph', () => {
    const more = [
      'The ferry',
      'It was built in 1931 and has sunk twice.',
      'The lorry',
      'Nobody has come for it, and children sit in it.',
    ];
    const lines = [...TEXT.slice(0, 4), 'Related stories', 'Harbour crane goes for scrap', ...TEXT.slice(4), ...more];
    const { keep } = readText(lines.join('\n'), 'x.txt');
    expect(lines.filter((_, index) => !keep?.[index])).toEqual([
      'The bridge over the Marl closed on Monday',
      'By Ines Calder',
      'Related stories',
      'Harbour crane goes for scrap',
    ]);
  });
});

describe('between the paragraphs', () => {
  const between = (box: readonly string[]) => {
    const lines = [...TEXT.slice(0, 4), ...box, ...TEXT.slice(4)];
    const { keep } = readText(lines.join('\n'), 'x.txt');
    return box.filter((_, index) => keep?.[4 + index]);
  };

  test('a box of other articles with who wrote them', () => {
    const box = [
      'Most Popular',
      'Books & Culture',
      'The Novelist Who Hated Endings',
      'By Celia Marchetti',
      'Dispatch',
      'What the Snow Took',
      'By Ivo Penrose',
    ];
    expect(between(box)).toEqual([]);
  });

  test('the heading of what follows stays below a box', () => {
    const box = [
      'Related',
      'Museum finds its oldest vase',
      'Baker sues her own sourdough',
      'What the council can afford',
    ];
    expect(between(box)).toEqual(['What the council can afford']);
  });

  test('an ornament stays', () => {
    expect(between(['♦'])).toEqual(['♦']);
  });
});
