import { describe, expect, test } from 'vitest';
import { readText } from '../../../../electron/library/import/read-text.ts';

const TITLE = 'The bridge over the Marl closed on Monday';
const FIRST =
  'A lorry struck the middle pier of the old bridge at dawn, and engineers say the crack is wider than a hand.';
const SECOND = 'Nobody was hurt. The driver, who is 61, walked to the nearest house and asked for tea.';
const THIRD = 'The council meets on Thursday to decide whether the town can afford another bridge.';

const staying = (lines: readonly string[], of: readonly string[]) => {
  const { keep } = readText(lines.join('\n\n'), 'x.txt');
  const kept = lines.filter((line) => line !== '').filter((_, index) => keep?.[index]);
  return of.filter((line) => kept.includes(line));
};

describe('a sentence of the text that calls or says “we”', () => {
  test.each([
    [
      'Read the report and you will find the crack on page 14.',
      'We asked the man behind the first post, who did not reply.',
    ],
    ['Share prices in Marl Stone rose 3 per cent on the news, a sign that nobody had liked the bridge.'],
  ])('stays beside others and a box: %s', (...sentences) => {
    const box = [
      'The Marl Morning: our editors pick the stories that matter and send them to you.',
      'Enter your email',
    ];
    expect(staying([TITLE, FIRST, SECOND, ...sentences, ...box, THIRD], sentences)).toEqual(sentences);
  });

  test('stays where it opens the text, right below who signs and the day', () => {
    const opening = 'Cookies have been on our screens for so long that we no longer read what they ask.';
    const lines = [TITLE, 'By Ann Lee', '28 May 2024', 'Share', opening, FIRST, SECOND, THIRD];
    expect(readText(lines.join('\n'), 'x.txt').keep?.[4]).toBe(true);
  });

  test('goes where the button of its box stands below it', () => {
    const box = ['Your stories live on here. Plug into what defines your town.', 'Create Account'];
    expect(staying([TITLE, FIRST, SECOND, ...box, THIRD], box)).toEqual([]);
  });
});

test('the last paragraph stays below a box of many lines that shares no word with it', () => {
  const box = [
    'Sign up for our newsletter',
    'Your weekly guide to what our columnists think.',
    'Sign me up',
    'Share on Facebook',
    'Share on WhatsApp',
    'Advertisement',
  ];
  const last = 'She ate the cake anyway.';
  const text = [
    TITLE,
    'By Ann Lee',
    '28 May 2024',
    FIRST,
    SECOND,
    THIRD,
    ...box,
    last,
    'Comments',
    '© 2026 Marl Post',
  ].join('\n');
  expect(readText(text, 'x.txt').blocks.map((block) => block.text)).toContain(last);
});
