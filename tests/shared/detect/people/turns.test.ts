import { describe, expect, test } from 'vitest';
import { attributionFor } from '../../../../shared/detect/attribution-for.ts';
import { suggest } from '../../../../shared/detect/suggest.ts';

const byline = 'Ines Calder';
const LEAD = 'The mayor, Ada Brandt, met Councillor Tomas Reil in the ferry hall on Thursday night.';
const CLAIM = 'We built 12,400 homes in four years, more than any council before us.';
const REPLY = 'You built 7,900 homes, and a third of them stand empty.';
const GOES_ON = 'The waiting list went up from 3,100 to 4,600 families.';

const debate = (ada: string, tomas: string) => [
  LEAD,
  'MODERATOR: Let us turn to housing. What has been done?',
  `${ada}: Thank you. ${CLAIM}`,
  `${tomas}: I shook my head. ${REPLY}`,
  GOES_ON,
  `${ada}: I said it in November: “no promise without a page in the budget for the homes.”`,
  'MODERATOR: The last word is yours.',
  `${tomas}: The town deserves one.`,
];
const found = (paragraphs: readonly string[]) => suggest(paragraphs.join('\n\n'), { byline });
const claimants = (paragraphs: readonly string[]) =>
  [CLAIM, REPLY, GOES_ON].map((words) => found(paragraphs).claims.find(({ text }) => text === words)?.claimant);

describe('a transcript that names its speakers', () => {
  test.each([
    ['in capitals', 'ADA BRANDT', 'TOMAS REIL'],
    ['by their surnames', 'Brandt', 'Reil'],
    ['by their surnames in capitals', 'BRANDT', 'REIL'],
    ['with an office', 'Mayor Brandt', 'Councillor Reil'],
    ['with their party behind them', 'Ada Brandt (Harbour List)', 'Tomas Reil (Greens)'],
  ])('%s: each claims what they say, also in the next paragraph', (_, ada, tomas) => {
    expect(claimants(debate(ada, tomas))).toEqual(['Ada Brandt', 'Tomas Reil', 'Tomas Reil']);
  });

  test('“I” is whoever speaks', () => {
    const { quotes } = found(debate('ADA BRANDT', 'TOMAS REIL'));
    const own = quotes.filter(({ text }) => text.startsWith('no promise'));
    expect(own.map(({ speakerCanonical }) => speakerCanonical)).toEqual(['Ada Brandt']);
  });

  test('somebody whom the text does not name otherwise keeps the label, in small letters', () => {
    const others = debate('JUNE O’HARA', 'TOMAS REIL');
    expect(claimants(others)[0]).toBe('June O’Hara');
  });

  test('Q and A tell of nobody, and not of the author', () => {
    expect(claimants(debate('A', 'Q'))).toEqual([null, null, null]);
  });

  test('words that are tagged by hand are whoever’s turn it is', () => {
    const text = debate('ADA BRANDT', 'TOMAS REIL').join('\n\n');
    const person = { id: 'p-tomas', name: 'Tomas Reil', aliases: [], role: null, affiliation: null };
    const start = text.indexOf(GOES_ON);
    expect(attributionFor(text, { start, end: start + GOES_ON.length }, { byline, people: [person] })).toMatchObject({
      speaker: 'TOMAS REIL',
      speakerCanonical: 'Tomas Reil',
      person: 'p-tomas',
      type: 'direct',
    });
  });
});

describe('no transcript', () => {
  test.each([
    [
      'a list of terms',
      ['Homes: 12,400 homes were built.', 'List: it is long.', 'Rates: they rose.', 'Port: it moved.'],
    ],
    ['one label again and again', ['Note: one.', 'Note: two.', 'Note: three.', 'Note: four.']],
    [
      'a report with two labels',
      ['Brandt: no comment.', 'Reil: none either.', 'Brandt: still none.', 'Reil: so be it.'],
    ],
  ])('%s: the author claims', (_, lines) => {
    const report = Array.from({ length: 6 }, (__, at) => `The council heard in ${2010 + at} what a wall would cost.`);
    const { claims } = found([LEAD, ...report, ...lines, CLAIM]);
    expect(claims.find(({ text }) => text === CLAIM)?.claimant).toBe(byline);
  });
});
