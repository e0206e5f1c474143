import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../renderer/people/timeline.ts';

/** Each date counts once; equal ones together, as the library counts them. */
const counted = (dates: readonly (string | null)[]) =>
  [...Map.groupBy(dates, (date) => date)].map(([date, all]) => ({ date, count: all.length }));
const timeline = (quotes: readonly (string | null)[], claims: readonly (string | null)[]) =>
  timelineOf(counted(quotes), counted(claims));

describe('timelineOf', () => {
  it('counts by day where that is short enough, days without a word included', () => {
    expect(timeline(['2024-02-28', '2024-02-28', '2024-02-28T10:00:00Z'], ['2024-03-01'])).toEqual([
      { date: '2024-02-28', quotes: 3, claims: 0 },
      { date: '2024-02-29', quotes: 0, claims: 0 },
      { date: '2024-03-01', quotes: 0, claims: 1 },
    ]);
  });

  it('counts by month over a longer time, and across a new year', () => {
    const periods = timeline(['2023-11-03', '2024-02-20'], []);
    expect(periods.map(({ date }) => date)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  });

  it('counts by year over many years, or where nothing better is known', () => {
    expect(timeline(['1999-01-01', '2004-02-02'], []).map(({ date }) => date)).toEqual([
      '1999',
      '2000',
      '2001',
      '2002',
      '2003',
      '2004',
    ]);
    expect(timeline(['2024', '2024-05-01'], [])).toEqual([{ date: '2024', quotes: 2, claims: 0 }]);
  });

  it('draws nothing without a date', () => {
    expect(timeline([], [])).toEqual([]);
    expect(timeline([null, 'spring'], [null])).toEqual([]);
  });

  it('leaves out what has no date', () => {
    expect(timeline([null, '2024-05-01'], [null])).toEqual([{ date: '2024-05-01', quotes: 1, claims: 0 }]);
  });
});
