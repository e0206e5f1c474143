import { describe, expect, test } from 'vitest';
import { readText } from '../../../electron/library/import/read-text.ts';

const TEXT = [
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.',
  'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked for tea.',
  'The council meets on Thursday to decide whether the town can afford another bridge.',
  'Until then a ferry runs every hour from the old landing, and it takes two cars at a time.',
];
const TITLE = 'Bridge over the Marl closes after crash';

/** Which of the lines stay, in the order of the file. */
const staying = (...parts: (readonly string[])[]) => {
  const lines = parts.flat();
  const { keep } = readText(lines.join('\n'), 'x.txt');
  return lines.filter((_, index) => keep?.[index]);
};

describe('above the text', () => {
  test('a header above the title heads nothing below it', () => {
    const box = [
      'Closure to cost the town 412 jobs',
      'Council blames lorry, driver blames council',
      'Shares fall 11 percent',
    ];
    expect(staying(['Menu', 'More', 'My News', TITLE, 'By Ada Moss', 'March 3, 2024', ...box], TEXT)).toEqual([
      ...box,
      ...TEXT,
    ]);
  });

  test('a subtitle may speak to readers of what pages offer, a call above who signs may not', () => {
    const head = (deck: string) => [
      'Menu',
      'Privacy /',
      TITLE,
      deck,
      'Ada Moss — Bridges editor',
      'Mar 3, 2024 6:30 am',
    ];
    const deck = 'A draft rule would let your browser say no, once, for everyone';
    expect(staying(head(deck), TEXT)).toContain(deck);
    const call = 'Sign up and let your browser say no, once, for everyone';
    expect(staying(head(call), TEXT)).not.toContain(call);
  });

  test('who met whom and who scored when', () => {
    const score = ['Marl Town 3', 'Moss 12, 94, Pryce 58 pen', 'Keld Vale 2', 'Marsden 40 (pen), Eck 71'];
    const head = ['Sport', 'Football', 'Marl Town 3-2 Keld Vale: header in the last minute', 'Ada Moss at Mill Road'];
    expect(staying([...head, 'Sat 4 Nov 2023 17.31 GMT', 'Share', '155', ...score, 'Attendance: 4,812'], TEXT)).toEqual(
      [...score, 'Attendance: 4,812', ...TEXT],
    );
  });

  test('a verdict, and what is good and bad, whatever marks stand on lines of their own', () => {
    const box = ['Lantern Verdict', 'Pros', 'Superb spout', 'Boils fast', 'Cons', 'Wakes at a word'];
    const marked = [...box.slice(0, 2), '+', box[2] ?? '', '+', box[3] ?? '', box[4] ?? '', '-', box[5] ?? ''];
    const kept = staying(['Home', 'Kitchen', TITLE, 'By Ada Moss', 'March 3, 2024', ...marked], TEXT);
    expect(kept).toEqual([...marked, ...TEXT]);
  });
});

describe('between the paragraphs', () => {
  const box = ['Further Reading', 'I let a robot cross the bridge for a whole month'];
  const between = (...lines: string[]) =>
    staying([TITLE, 'By Ada Moss', 'March 3, 2024'], TEXT.slice(0, 2), lines, TEXT.slice(2));

  test('below a box, a heading that is much shorter than the headlines in it', () => {
    expect(between(...box, 'Tolls, and only tolls')).toEqual([
      ...TEXT.slice(0, 2),
      'Tolls, and only tolls',
      ...TEXT.slice(2),
    ]);
    expect(between(...box, 'I let a goat cross the bridge')).toEqual(TEXT);
  });

  test.each([
    [
      'whatever a page offers',
      'Newsletters, shops, and banks would be untouched: a site may still remember who you are if you have logged in.',
    ],
    [
      'a word that begins as a button',
      'Click-through numbers tell another story: half set the browser to refuse everything at the bridge.',
    ],
    ['what something costs a year', '£14 a year for a flat, £31 for a house.'],
  ])('a sentence that speaks of %s', (_, line) => {
    expect(between(...box, line)).toEqual([...TEXT.slice(0, 2), line, ...TEXT.slice(2)]);
  });

  test('below a box, the next question of an interview', () => {
    const talk = (question: string) =>
      [`${question}?`, 'Moss: It depends on the river, and the river depends on nobody that I know of.'].join('\n');
    const lines = ['What did you hear', 'And what was it', 'Who paid for it'].map(talk).join('\n').split('\n');
    const last = [
      'Which forgotten village noises haunt archivists?',
      'Moss: My mother, as she drops her keys beside the old bridge.',
    ];
    const all = staying(
      ['Culture', '“I heard every bridge there is”', 'Interview: Ada Moss', 'March 3, 2024'],
      lines,
      ['Related articles', 'Organs: the man with 3,000 pipes', 'Silence: why we cannot bear it'],
      last,
    );
    expect(all).toEqual([...lines, ...last]);
  });

  test('results of other matches under their heading', () => {
    const results = ['Weitere Ergebnisse', 'Marl II - Keld 0:0', 'Bruch - Altwehr 5:1 (2:0)'];
    const german = [
      'Am Sonntag fiel in Marl das Spiel aus, weil der Platz unter Wasser stand und der Ball nicht zu finden war.',
      'Der Trainer ging nach Hause. Die Zuschauer, es waren 61, gingen mit ihm und tranken Tee.',
      'Der Verein berät am Donnerstag, ob er sich einen Platz leisten kann, der höher liegt.',
    ];
    expect(staying(['Lokalsport', 'Spiel in Marl fällt ins Wasser', 'Von Ada Moss'], german, results)).toEqual([
      ...german,
      ...results,
    ]);
  });

  test('what is written below a time of a live report, and the minutes of a match', () => {
    const posts = [
      '16:42',
      "We're pausing our coverage",
      'The ferry will run until midnight.',
      '15:58',
      'Power cut spreads',
      'A line came down at the old bridge.',
      '14:05',
      'Schools to stay shut',
      'All four will open on Monday.',
    ];
    expect(staying(['Live', TITLE, '3 March 2024'], posts)).toEqual(posts);
    const minutes = [
      '90.+4',
      'Full time! Marl and Keld share the points.',
      '61.',
      'Moss comes on for Keld, slowly.',
      '45.',
      'Half time. Nobody has scored.',
      '1.',
      'It rains from the side.',
    ];
    expect(staying(['Live', 'Marl against Keld 0:0', '3 March 2024', 'Refresh'], minutes)).toEqual(minutes);
  });
});

describe('below the text', () => {
  test('the sources of a check of facts, though a box stands above them', () => {
    const sources = [
      'Nos sources',
      "Institut d'Entomologie de Marl, entretien du 26 juin 2023",
      'Vidéo d’origine, version archivée le 22 juin',
    ];
    const french = [
      'Partagée plus de mille fois depuis le 20 juin, la vidéo montre un homme en short, les pieds dans une mare.',
      "Rien ne prouve que le fromage éloigne les moustiques, et une expérience menée en 1996 a montré l'inverse.",
      "Contacté, l'auteur de la vidéo admet qu'il n'y avait pas de moustiques ce jour-là dans la mare.",
    ];
    const box = ['À lire aussi', "Non, l'ail n'éloigne pas les tiques"];
    expect(
      staying(
        ['Non, le fromage ne protège pas des moustiques', 'Par Ada Moss', 'Publié le 29 juin 2023'],
        french.slice(0, 2),
        box,
        french.slice(2),
        sources,
      ),
    ).toEqual([...french, ...sources]);
  });

  test('what a press release tells of who sends it, where its title names them', () => {
    const about = [
      'About the Marl Bridge Trust',
      'The Marl Bridge Trust is a nonprofit founded in 2021 to restore the bridge.',
    ];
    const head = (title: string) => ['News', 'Search', title, 'Jun 05, 2023, 09:00 ET'];
    expect(staying(head('Marl Bridge Trust names Ruth Adeyemi as first director'), TEXT, about)).toEqual([
      ...TEXT,
      ...about,
    ]);
    expect(staying(head('Old bridge names Ruth Adeyemi as first director'), TEXT, about)).toEqual(TEXT);
  });

  test('whoever signs a letter, and what a sum is in another coin', () => {
    expect(staying([TITLE, 'By Ada Moss'], TEXT, ['With every blessing,', 'Ada'])).toEqual([
      ...TEXT,
      'With every blessing,',
      'Ada',
    ]);
    expect(staying([TITLE, 'By Ada Moss'], TEXT, ['Advertisement', '($1 = 0.7570 pounds)'])).toEqual([
      ...TEXT,
      '($1 = 0.7570 pounds)',
    ]);
  });
});
