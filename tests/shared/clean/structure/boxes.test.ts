import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const FIRST = 'The ferry crossed the harbor twelve times on Monday, and each time it brought back the same brown dog.';
const SECOND =
  'Nobody in the harbor knows whose dog it is, said the captain, and nobody has asked the dog for its fare.';

/** Which of the lines between two paragraphs, or below the second, are taken out. */
function removedOf(lines: readonly string[], place: 'between' | 'below'): string[] {
  const texts = place === 'between' ? [FIRST, ...lines, SECOND] : [FIRST, SECOND, ...lines];
  const { removals } = readText(['Dog rides the ferry all day', ...texts].join('\n\n'), 'x.txt');
  const taken = new Set(removals.map(({ text }) => text));
  return lines.filter((line) => taken.has(line));
}

describe('boxes between paragraphs', () => {
  test.for([
    [
      'headlines below a header, one a question',
      ['People are also reading…', 'Man finds pond in cellar', 'Will the roof of your garage survive spring?'],
    ],
    [
      'kickers above headlines',
      [
        'Read more on animals',
        'WILD THING',
        'Badger chases postman down the street',
        'PAW OUT',
        'Poodle dyed pink wins prize',
      ],
    ],
    [
      'a list with days',
      ['Opinion: Let the parkways bloom', 'Feb. 2, 2026', 'A drought needs no ugly yard', 'Jan. 11, 2026'],
    ],
    ['a product and its price', ['Ilse Marant: Room Tone', '$28 at Rough House', 'Buy Now']],
    [
      'the pitch between a call and its field',
      ['Get The Commute', 'A weekly look at how the city moves, from our transportation team.', 'Enter Email'],
    ],
    ['a film with its length', ['Video', 'Cutter turns rounds in the dock', '1 Min']],
    ['a button below another', ['Share this post', 'Copy this link', 'Share']],
  ] as const)('%s', ([, lines]) => {
    expect(removedOf(lines, 'between')).toEqual(lines);
  });

  test.for([
    [
      'facts below a list of headlines',
      ['Recommended', 'The island that nobody can reach at all'],
      ['Guide price: £225,000', 'Bedrooms: three'],
    ],
    [
      'a heading that quotes somebody',
      ['À lire aussi', 'CARTE. Gel, neige : où fera-t-il le plus froid cette nuit ?'],
      ['« Le premier hiver, on a tout perdu »'],
    ],
    ['a heading that calls', ['Advertisement'], ['Follow the dog']],
    ['a heading that names a subscription', ['Advertisement'], ['Subscribe to common sense']],
    ['what somebody said between two buttons', ['Subscribe'], ['"We had told the kids," said Ruth Amsel.']],
    ['a list with its marks', ['Advertisement'], ['► Six rides', '► Three of them at night']],
  ] as const)('%s stay', ([, box, own]) => {
    expect(removedOf([...box, ...own], 'between')).toEqual(box);
  });
});

describe('below the text', () => {
  test('deep among what is known, lines that no rule knows go', () => {
    const lines = [
      'Follow us',
      'Facebook',
      'Instagram',
      'Most Popular',
      'Log In',
      'Prime Exclusives',
      'Contact',
      'Zylo Hub',
      'Privacy Policy',
    ];
    expect(removedOf(lines, 'below')).toEqual(lines);
  });

  test('right below it, a heading and a list stay', () => {
    expect(removedOf(['The rides', '► Six since May', '► Three at night'], 'below')).toEqual([]);
  });

  test.for([
    ['a table', ['Booked: Keld, Bell', 'Attendance: 1,204', 'Star man: Idris Shah (Harrowgate Vale)']],
    ['a list below a colon', ['The riders were:', 'Ann Lee', 'Bob Ray', 'Carol Otis']],
  ] as const)('%s that ends the text stays, the buttons below it go', ([, lines]) => {
    const buttons = ['Topics', 'Ferries', 'Share', 'Reuse this content'];
    expect(removedOf([...lines, ...buttons], 'below')).toEqual(buttons);
  });

  test('rows of a table stay, a box in their midst goes', () => {
    const rows = ['1 Una Birk 2380 2 3', '2 Carl Oka 2339 1 1', '3 Mags Tys 2318 3 3'];
    expect(removedOf([...rows, 'Most read', ...rows], 'below')).toEqual(['Most read']);
  });

  const comment = 'The ferry and the dog belong together, as everybody in the harbor knows.';
  test('comments between buttons go, however well written', () => {
    const lines = [
      '2 Comments',
      'old_salt',
      comment,
      'Reply',
      'Mary B.',
      'I took the ferry with the dog on Monday.',
      'Reply',
    ];
    expect(removedOf(lines, 'below')).toEqual(lines);
  });

  test('prose below a header of comments, without buttons, stays', () => {
    expect(removedOf(['2 Comments', comment], 'below')).toEqual(['2 Comments']);
  });
});

describe('a paragraph that a page broke up', () => {
  const around = (before: string, inserts: readonly string[], after: string) =>
    removedOf([before, ...inserts, after], 'between');

  test('signs and capitals within a sentence go', () => {
    expect(around('The maker of chips from Boise', ['VLMR', '-11.32%'], 'said it expects less.')).toEqual([
      'VLMR',
      '-11.32%',
    ]);
    expect(around('Its rival Oronix Inc.', ['ORNX'], 'reports next week.')).toEqual(['ORNX']);
  });

  test.for([
    ['between two sentences', 'The chips are down.', ['ORNX'], 'reports Oronix.'],
    ['before a new sentence', 'The maker of chips from Boise', ['ORNX'], 'Oronix reports next week.'],
    ['words', 'The maker of chips from Boise', ['of all'], 'said it expects less.'],
  ] as const)('%s: they stay', ([, before, inserts, after]) => {
    expect(around(before, inserts, after)).toEqual([]);
  });
});
