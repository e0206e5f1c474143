import type { DateCount } from '../../shared/survey/marks.ts';

/** One column of the picture: quotes and claims of a year, a month or a day. */
export interface Period {
  /** 2023, 2023-12 or 2023-12-28. */
  date: string;
  quotes: number;
  claims: number;
}

/** Columns at most; what spans more is drawn by the next longer period. */
const MOST = 36;

/**
 * How often somebody is heard over time: every period from the first to the last, also those without a word. Takes ISO
 * dates as far as they are known; those that are not known well enough for the chosen period, or not at all, are left out.
 */
export function timelineOf(quotes: readonly DateCount[], claims: readonly DateCount[]): Period[] {
  const known = [...quotes, ...claims].flatMap(({ date }) => (date !== null && /^\d{4}/.test(date) ? date : [])).sort();
  const first = known[0] ?? '';
  const last = known.at(-1) ?? '';
  for (const length of [10, 7, 4]) {
    // A year or month alone cannot be drawn by days.
    if (length > 4 && known.some((date) => date.length < length)) continue;
    const periods = periodsBetween(first.slice(0, length), last.slice(0, length));
    if (periods === null) continue;
    const count = (dates: readonly DateCount[], period: string) =>
      dates.reduce((sum, { date, count: more }) => (date?.slice(0, length) === period ? sum + more : sum), 0);
    return periods.map((date) => ({ date, quotes: count(quotes, date), claims: count(claims, date) }));
  }
  return [];
}

/** Null when there are too many. Years have no such limit but the one of their number. */
function periodsBetween(first: string, last: string): string[] | null {
  const periods: string[] = [];
  const limit = first.length === 4 ? 500 : MOST;
  for (let period = first; period !== '' && period <= last; period = next(period)) {
    if (periods.length >= limit) return null;
    periods.push(period);
  }
  return periods;
}

function next(period: string): string {
  const [year = 0, month = 1, day = 1] = period.split('-').map(Number);
  const date = new Date(0);
  if (period.length === 4) date.setUTCFullYear(year + 1, 0, 1);
  else if (period.length === 7) date.setUTCFullYear(year, month, 1);
  else date.setUTCFullYear(year, month - 1, day + 1);
  return date.toISOString().slice(0, period.length);
}
