import { expect, it, describe as suite } from 'vitest';
import { describe } from '../../../shared/anchor/describe.ts';
import { createMatcher, match } from '../../../shared/anchor/match.ts';
import { makeText, seeded } from '../../support/edited-text.ts';

/** Sentences that are selected, those of them that stay, and what follows them in both texts. */
const cases: [name: string, gone: string, stays: string, follows: string][] = [
  [
    'English',
    'The council also wants to sell the old harbour office to the highest bidder.',
    'Nobody on the islands was asked about the new timetable before it was printed.',
    'The museum of the town opens again in May with rooms for the fishermen.',
  ],
  [
    'a number with a point in it',
    'The rate of the bank rose to 3.1 percent in the spring of that year.',
    'Nobody on the islands had asked for a loan before the winter came.',
    'Fishermen sold 4.5 tonnes of herring before noon at the quay.',
  ],
  [
    'combining marks',
    'Le cafe\u0301 de la gare a ferme\u0301 ses portes apre\u0300s une longue anne\u0301e.',
    'Personne dans la ville n’a e\u0301te\u0301 consulte\u0301 par le conseil municipal.',
    'Le muse\u0301e de la ville ouvre ses portes en mai avec une grande salle.',
  ],
  [
    'astral characters',
    'The 😀 board of the harbour 🚢 laughed about the plan for a long time.',
    'Nobody on the islands was asked about the new 🗓 before it was printed.',
    'The 😀 museum of the town 🚢 opens again in May with rooms for all.',
  ],
  [
    'right to left',
    'قال رئيس المجلس إن الميناء القديم سيغلق في نهاية هذا العام.',
    'لم يسأل أحد سكان الجزر عن الجدول الجديد قبل طباعته في المدينة.',
    'قال مدير المتحف إن القاعات الجديدة ستفتح في بداية الربيع.',
  ],
  [
    'Chinese',
    '市长昨天在会议上说要修建一座新的大桥。',
    '岛上的居民没有人被问到新的船期表。',
    '市里的博物馆将在五月重新开放展厅。',
  ],
];

suite('a selected sentence that was taken out brings in none of its neighbours', () => {
  it.each(cases)('%s', (_name, gone, stays, follows) => {
    const frame = (middle: string) => `Before all of it stands this line of words.\n\n${middle} ${follows}`;
    for (const selected of [`${gone} ${stays}`, `${stays} ${gone}`]) {
      const oldText = frame(selected);
      const start = oldText.indexOf(selected);
      const selectors = describe(oldText, { start, end: start + selected.length });
      const text = frame(stays);
      for (const options of [{ oldText }, {}]) {
        const placement = match(text, selectors, options);
        if (placement.state === 'orphan') continue;
        expect(placement.state).toBe('moved');
        // Its full stop may be taken for the one of the sentence that went.
        expect(text.slice(placement.range.start, placement.range.end).replace(/[.。]$/u, '')).toBe(stays.slice(0, -1));
      }
    }
  });

  it('keeps the first words of the sentence that stays, though the one that went began alike', () => {
    const oldText = 'It rained. The council met on Monday night. The council met again on Friday noon. It snowed.';
    const start = oldText.indexOf('The council met again');
    const selectors = describe(oldText, { start, end: oldText.indexOf(' It snowed') });
    const text = oldText.replace('The council met on Monday night. ', '');
    const placement = match(text, selectors, { oldText });
    expect(placement).toMatchObject({ state: 'exact', range: { start: text.indexOf('The council met again') } });
  });
});

/** What became of selections of an invented text of which whole sentences were taken out, or put elsewhere. */
function placed(seed: number, way: 'removed' | 'moved', withOldText: boolean) {
  const random = seeded(seed);
  const { pieces, ranges, text: oldText } = makeText(random, 4000);
  const sentences: { first: number; last: number }[] = [];
  for (const [index, { after }] of pieces.entries()) {
    if (after !== '.') continue;
    sentences.push({ first: (sentences.at(-1)?.last ?? -1) + 1, last: index });
  }
  const numbers = sentences.map((_, number) => number);
  const gone = numbers.filter((number) => number % 6 === 3 && number + 3 < sentences.length);
  const order = numbers.filter((number) => !gone.includes(number));
  for (const number of way === 'moved' ? gone : []) {
    order.splice((order.indexOf(number - 1) + 30 + Math.floor(random() * 20)) % order.length, 0, number);
  }
  let text = '';
  /** The words of the old text in the new one, in its order. */
  const words: { origin: number; start: number; end: number }[] = [];
  for (const { first, last } of order.flatMap((number) => sentences[number] ?? [])) {
    for (const [index, { before, word, after }] of pieces.slice(first, last + 1).entries()) {
      const start = text.length + before.length;
      text += before + word + after;
      words.push({ origin: first + index, start, end: start + word.length });
    }
  }
  const matcher = createMatcher(text, withOldText ? { oldText } : {});
  const score = { all: 0, reachesOver: 0, wrong: 0, leavesOut: 0 };
  for (const number of gone) {
    for (const [from, to] of [
      [number, number + 1],
      [number - 1, number],
      [number, number + 2],
    ] as const) {
      const [first, last] = [sentences[from]?.first ?? 0, sentences[to]?.last ?? 0];
      const isSelected = ({ origin }: { origin: number }) => origin >= first && origin <= last;
      const placement = matcher.match(
        describe(oldText, { start: ranges[first]?.start ?? 0, end: ranges[last]?.end ?? 0 }),
      );
      score.all++;
      if (placement.state === 'orphan') continue;
      const { start, end } = placement.range;
      const taken = words.filter((word) => word.start < end && word.end > start);
      const edges = [taken[0], taken.at(-1)];
      const over = edges.some((word) => word && !isSelected(word));
      if (over) score.reachesOver++;
      // The same sentence twice in a text: the words are right, whichever of them it is.
      const same = text.slice(start, end) === oldText.slice(ranges[first]?.start, ranges[last]?.end);
      if (over && placement.state === 'exact' && !same) score.wrong++;
      if (way === 'removed' && taken.filter(isSelected).length < words.filter(isSelected).length) score.leavesOut++;
    }
  }
  return score;
}

suite('of many selections with a sentence taken out or moved at an edge', () => {
  const seeds = [21, 22, 23];
  const sum = (way: 'removed' | 'moved', withOldText: boolean) => {
    const scores = seeds.map((seed) => placed(seed, way, withOldText));
    const of = (key: keyof (typeof scores)[number]) => scores.reduce((total, score) => total + score[key], 0);
    return { all: of('all'), reachesOver: of('reachesOver'), wrong: of('wrong'), leavesOut: of('leavesOut') };
  };

  it('none reaches over or leaves out, with the old text, where it was taken out', () => {
    expect(sum('removed', true)).toMatchObject({ reachesOver: 0, wrong: 0, leavesOut: 0 });
  });

  it.each([
    ['moved', true, 0.02],
    ['removed', false, 0.03],
    ['moved', false, 0.1],
  ] as const)('%s, old text %s: few reach over, and none is told to be exact', (way, withOldText, most) => {
    const { all, reachesOver, wrong } = sum(way, withOldText);
    expect(all).toBeGreaterThan(300);
    expect(wrong).toBe(0);
    expect(reachesOver / all).toBeLessThan(most);
  });
});
