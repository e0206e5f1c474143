import { describe, expect, it } from 'vitest';
import { timelineOf } from '../../../renderer/people/timeline.ts';

describe('timelineOf', () => {
  it('counts by day where that is short enough, days without a word included', () => {
    expect(timelineOf(['2024-02-28', '2024-02-28T10:00:00Z'], ['2024-03-01'])).toEqual([
      { date: '2024-02-28', quotes: 2, claims: 0 },
      { date: '2024-02-29', quotes: 0, claims: 0 },
      { date: '2024-03-01', quotes: 0, claims: 1 },
    ]);
  });

  it('counts by month over a longer time, and across a new year', () => {
    const periods = timelineOf(['2023-11-03', '2024-02-20'], []);
    expect(periods.map(({ date }) => date)).toEqual(['2023-11', '2023-12', '2024-01', '2024-02']);
  });

  it('counts by year over many years, or where nothing better is known', () => {
    expect(timelineOf(['1999-01-01', '2004-02-02'], []).map(({ date }) => date)).toEqual([
      '1999',
      '2000',
      '2001',
      '2002',
      '2003',
      '2004',
    ]);
    expect(timelineOf(['2024', '2024-05-01'], [])).toEqual([{ date: '2024', quotes: 2, claims: 0 }]);
  });

  it('draws nothing without a date', () => {
    expect(timelineOf([], [])).toEqual([]);
    expect(timelineOf([null, 'spring'], [null])).toEqual([]);
  });

  it('leaves out what has no date', () => {
    expect(timelineOf([null, '2024-05-01'], [null])).toEqual([{ date: '2024-05-01', quotes: 1, claims: 0 }]);
  });
});
