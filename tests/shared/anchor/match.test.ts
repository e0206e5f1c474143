import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../../shared/anchor/describe.ts';
import { createMatcher, match } from '../../../shared/anchor/match.ts';
import type { Selector, TextRange } from '../../../shared/model/selector.ts';

/** `[[` and `]]` mark the range in a text. */
function marked(text: string): { text: string; range: TextRange } {
  const start = text.indexOf('[[');
  const end = text.indexOf(']]') - 2;
  return { text: text.replace('[[', '').replace(']]', ''), range: { start, end } };
}

const harbour =
  'The harbour board met on Monday. “We will dredge the channel in spring,” said Ola Brandt, its chair. ' +
  'The fishermen were not convinced. Their boats draw four metres, and the channel silts up every winter.\n\n' +
  'A survey of the sea bed is due in March. It will cost the town ninety thousand crowns.';

const edits: [name: string, before: string, after: string][] = [
  ['unchanged', 'one [[two]] three', 'one [[two]] three'],
  ['text added in front', 'one [[two]] three', 'Something new. one [[two]] three'],
  ['text cut from the front', 'Old words here. one [[two]] three', 'one [[two]] three'],
  ['a word changed inside', 'It was [[a long and quiet night]] at sea.', 'It was [[a long and stormy night]] at sea.'],
  ['the first word changed', 'It was [[the longest night]] at sea.', 'It was [[that longest night]] at sea.'],
  ['the last word changed', 'It was [[the longest night]] at sea.', 'It was [[the longest nights]] at sea.'],
  ['words added inside', 'We [[will dredge the channel]] soon.', 'We [[will, in spring, dredge the channel]] soon.'],
  ['words cut inside', 'We [[will soon dredge the deep channel]] here.', 'We [[will dredge the channel]] here.'],
  ['astral characters before', '😀😀 one [[two]] three four', '😀 one [[two]] three four'],
  ['astral characters inside', 'so [[well 😀 done]] to you', 'and so [[well 😀 done]] to you'],
  ['combining marks', 'Le [[cafe\u0301 noir]] est la\u0300.', 'Oui: le [[cafe\u0301 noir]] est la\u0300.'],
  ['right to left', 'قال الرجل [[إنه لا يعرف]] شيئا عن الأمر', 'أمس قال الرجل [[إنه لا يعرف]] شيئا عن الأمر'],
  ['Japanese', '昨日、市長は[[橋を架ける]]と述べた。', '市長は昨日、[[橋を架ける]]と述べた。'],
  [
    'Chinese, a character changed',
    '市长昨天说[[要修建新的大桥]]，居民反对。',
    '市长昨天说[[要修建新的大坝]]，居民反对。',
  ],
  ['Thai', 'เขาพูดว่า[[สวัสดีครับ]]แล้วเดินไป', 'เมื่อวานเขาพูดว่า[[สวัสดีครับ]]แล้วเดินไป'],
  ['CRLF became LF', 'one\r\n\r\n[[two three]]\r\n\r\nfour five', 'one\n\n[[two three]]\n\nfour five'],
  ['part of a word', 'the un[[believ]]able story of it', 'Once more the un[[believ]]able story of it'],
  ['space at the edges', 'one two[[ three ]]four five', 'zero one two[[ three ]]four five'],
  [
    'repeated phrase, first',
    'He [[said no]] at noon. Later she said no at dusk.',
    'Well: he [[said no]] at noon. Later she said no at dusk.',
  ],
  [
    'repeated phrase, second',
    'He said no at noon. Later she [[said no]] at dusk.',
    'Well: he said no at noon. Later she [[said no]] at dusk.',
  ],
  [
    'paragraph moved up',
    'The first paragraph speaks of the weather at length.\n\nThe second one [[names the mayor and her plans]] for the town.',
    'The second one [[names the mayor and her plans]] for the town.\n\nThe first paragraph speaks of the weather at length.',
  ],
];

suite('match with the old text', () => {
  it.each(edits)('%s', (_, before, after) => {
    const [old, now] = [marked(before), marked(after)];
    const placement = match(now.text, describe(old.text, old.range), { oldText: old.text });
    expect(placement).toMatchObject({ range: now.range });
  });

  it('tells words that are the same from words that changed', () => {
    const oldText = 'It was a long night at sea for us.';
    const selectors = describe(oldText, { start: 7, end: 19 });
    expect(match(`So: ${oldText}`, selectors, { oldText })).toMatchObject({ state: 'exact', score: 1, method: 'diff' });
    expect(match(oldText.replace('night', 'day'), selectors, { oldText })).toMatchObject({ state: 'moved' });
  });

  it('makes an orphan of words that are gone, and offers where they stood', () => {
    const oldText = harbour;
    const start = harbour.indexOf('The fishermen');
    const gone = { start, end: harbour.indexOf(' Their boats') };
    const text = harbour.replace('The fishermen were not convinced. ', '');
    expect(match(text, describe(oldText, gone), { oldText })).toMatchObject({ state: 'orphan' });
  });

  it('does not take the like of deleted words for them', () => {
    const oldText = 'Rain fell. The board agreed. Snow fell later that day. The board agreed. Night came.';
    const start = oldText.indexOf('The board agreed');
    const selectors = describe(oldText, { start, end: start + 16 });
    const text = 'Rain fell. Snow fell later that day. The board agreed. Night came.';
    expect(match(text, selectors, { oldText }).state).toBe('orphan');
  });
});

const kept = ['text added in front', 'a word changed inside', 'paragraph moved up', 'right to left', 'Japanese'];

suite('match without the old text', () => {
  it.each(edits.filter(([name]) => name.startsWith('repeated') || kept.includes(name)))('%s', (_, before, after) => {
    const filler = `\n\n${harbour}`;
    const [old, now] = [marked(before + filler), marked(after + filler)];
    expect(match(now.text, describe(old.text, old.range))).toMatchObject({ range: now.range });
  });

  const target = { start: harbour.indexOf('Their boats'), end: harbour.indexOf(', and the channel silts') };
  const [quote, position] = describe(harbour, target);

  const foreign: [name: string, text: string, selectors: Selector[], state: string][] = [
    ['position and words agree', harbour, [quote, position], 'exact'],
    ['words alone', harbour, [quote], 'exact'],
    ['no context, once in the text', harbour, [{ type: 'TextQuoteSelector', exact: quote.exact }], 'exact'],
    ['position alone cannot be confirmed', harbour, [position], 'moved'],
    ['position beyond the text', 'short', [position], 'orphan'],
    ['other quotation marks', harbour.replace(/[“”]/g, '"'), [quote], 'exact'],
    ['wrong position, right words', harbour, [quote, { type: 'TextPositionSelector', start: 3, end: 9 }], 'exact'],
    ['nothing usable', harbour, [{ type: 'CssSelector', value: 'p' }], 'orphan'],
    ['no selectors', harbour, [], 'orphan'],
    [
      'words of another text',
      'An entirely different report about apples and their growers.',
      [quote, position],
      'orphan',
    ],
    ['an empty text', '', [quote, position], 'orphan'],
  ];

  it.each(foreign)('%s', (_, text, selectors, state) => expect(match(text, selectors).state).toBe(state));

  it('finds curly quotation marks by straight ones', () => {
    const exact = '"We will dredge the channel in spring,"';
    const placement = match(harbour, [{ type: 'TextQuoteSelector', exact }]);
    const start = harbour.indexOf('“');
    expect(placement).toMatchObject({ range: { start, end: start + exact.length } });
  });

  it('takes a comma for no trace of the words around it', () => {
    const now = harbour.replace('silts up every winter', 'freezes, always');
    const start = harbour.indexOf('convinced. Their');
    const old = `${harbour.slice(0, start)}sure, glad. Their${harbour.slice(start + 'convinced. Their'.length)}`;
    const range = { start: old.indexOf('sure, glad'), end: old.indexOf('sure, glad') + 10 };
    const text = now.replace('convinced. Their', 'asked, even. Their');
    expect(match(text, describe(old, range)).state).toBe('orphan');
  });

  it('does not choose between equals', () => {
    const line = 'The vote was put off once more by the full council after a long debate. ';
    const text = line.repeat(6);
    const selectors: Selector[] = [
      { type: 'TextQuoteSelector', exact: 'put off', prefix: 'vote was ', suffix: ' once more' },
    ];
    const placement = match(text, selectors);
    expect(placement.state).toBe('orphan');
    expect(placement.state === 'orphan' && placement.candidates.length).toBeGreaterThan(1);
  });

  it('takes the equal at whose position everything fits', () => {
    const line = 'The vote was put off once more by the full council after a long debate. ';
    const text = line.repeat(6);
    const range = { start: 3 * line.length + 13, end: 3 * line.length + 20 };
    expect(match(text, describe(text, range))).toMatchObject({ state: 'exact', range, method: 'position' });
  });

  it('finds a place that holds no words by what stands around it', () => {
    const range = { start: harbour.indexOf('The fishermen'), end: harbour.indexOf('The fishermen') };
    expect(match(`New. ${harbour}`, describe(harbour, range))).toMatchObject({
      range: { start: range.start + 5, end: range.end + 5 },
    });
  });

  it('does not place what is mostly gone, and offers where it may have been, each place once', () => {
    const words = 'draw four metres, and the channel';
    const left = 'the channel';
    const start = harbour.indexOf(words);
    const text = harbour.replace(/Their boats .* every winter/, 'Nobody asked them whether the channel was deep');
    for (const options of [{}, { oldText: harbour }]) {
      const placement = match(text, describe(harbour, { start, end: start + words.length }), options);
      const candidates = placement.state === 'orphan' ? placement.candidates : [];
      expect(candidates[0]).toMatchObject({ range: { start: expect.any(Number) }, score: expect.closeTo(0.48, 1) });
      expect(text.slice(candidates[0]?.range.start, candidates[0]?.range.end)).toContain(left);
      const places = candidates.map(({ range }) => `${range.start}–${range.end}`);
      expect(places).toEqual([...new Set(places)]);
    }
  });
});

suite('matchAll', () => {
  it('answers in order, each as match would or surer', () => {
    const words = ['harbour board', 'dredge the channel', 'sea bed', 'ninety thousand'];
    const targets = words.map((word) => {
      const start = harbour.indexOf(word);
      return describe(harbour, { start, end: start + word.length });
    });
    const text = `Added.\n\n${harbour}`;
    const ranges = createMatcher(text).matchAll(targets);
    expect(
      ranges.map((placed) => placed.state !== 'orphan' && text.slice(placed.range.start, placed.range.end)),
    ).toEqual(words);
  });
});
