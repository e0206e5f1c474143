import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { ScanNews } from '../../../../electron/library/index/scan-news.ts';

const tell = vi.fn();
beforeEach(() => {
  vi.useFakeTimers({ now: 10_000 });
  tell.mockClear();
});
afterEach(() => {
  vi.useRealTimers();
});

it('tells the first at once, what comes soon after it together, and the rest when it is asked to', () => {
  const news = new ScanNews(tell);
  news.add(['a']);
  news.add(['b'], 2);
  news.add(['c']);
  expect(tell.mock.calls).toEqual([[['a'], undefined]]);
  vi.advanceTimersByTime(500);
  news.add(['d']);
  expect(tell.mock.calls.at(-1)).toEqual([['b', 'c', 'd'], undefined]);
  news.add(['e']);
  news.tell();
  expect(tell.mock.calls.at(-1)).toEqual([['e'], undefined]);
});

it('counts what other programs have done, each message for itself', () => {
  const news = new ScanNews(tell);
  news.outside = true;
  news.add(['a', 'b'], 3);
  news.add(['c'], 1);
  news.tell();
  expect(tell.mock.calls).toEqual([
    [['a', 'b'], { articles: 2, annotations: 3 }],
    [['c'], { articles: 1, annotations: 1 }],
  ]);
});

it('says nothing when there is nothing to say', () => {
  const news = new ScanNews(tell);
  news.add([]);
  news.tell();
  expect(tell).not.toHaveBeenCalled();
});
