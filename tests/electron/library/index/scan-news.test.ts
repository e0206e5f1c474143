import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ScanNews } from '../../../../electron/library/index/scan-news.ts';
import { type Differences, noDifferences } from '../../../../shared/model/differences.ts';

const tell = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ now: 10_000 });
  tell.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

const differing = (some: Partial<Differences>): Differences => ({ ...noDifferences, ...some });

it('tells the first at once, what comes soon after it together, and the rest when it is asked to', () => {
  const news = new ScanNews(tell);
  news.add(['a'], noDifferences);
  news.add(['b'], differing({ articles: 1, annotations: 2 }));
  news.add(['c'], noDifferences);
  expect(tell.mock.calls).toEqual([[['a'], undefined]]);
  vi.advanceTimersByTime(500);
  news.add(['d'], noDifferences);
  expect(tell.mock.calls.at(-1)).toEqual([['b', 'c', 'd'], undefined]);
  news.add(['e'], noDifferences);
  news.tell();
  expect(tell.mock.calls.at(-1)).toEqual([['e'], undefined]);
});

it('counts what other programs have done, each message for itself', () => {
  const news = new ScanNews(tell);
  news.outside = true;
  news.add(['a', 'b'], differing({ articles: 2, annotations: 3 }));
  news.add(['c'], differing({ articles: 1, texts: 1, moved: 1 }));
  news.add(['d'], differing({ gone: 1 }));
  news.tell();
  expect(tell.mock.calls).toEqual([
    [['a', 'b'], differing({ articles: 2, annotations: 3 })],
    [['c', 'd'], differing({ articles: 1, texts: 1, moved: 1, gone: 1 })],
  ]);
});

it('tells of files that were only touched, but not as of a change', () => {
  const news = new ScanNews(tell);
  news.outside = true;
  news.add(['a'], noDifferences);
  expect(tell.mock.calls).toEqual([[['a'], undefined]]);
});

it('says nothing when there is nothing to say', () => {
  const news = new ScanNews(tell);
  news.add([], noDifferences);
  news.tell();
  expect(tell).not.toHaveBeenCalled();
});
