/**
 * A date as far as it is known, for people. Takes ISO 8601 with year, month or day precision, or a date-time,
 * whose own day is kept (no time zone moves it). What is no such date is answered as it is.
 */
export function formatDate(value: string, locale?: string): string {
  const match = /^(\d{4})(?:-(\d{2})(?:-(\d{2}))?)?/.exec(value);
  if (!match) return value;
  const [, year, month, day] = match;
  const date = new Date(0);
  date.setUTCFullYear(Number(year), month ? Number(month) - 1 : 0, day ? Number(day) : 1);
  if (Number.isNaN(date.getTime())) return value;
  return formatter(day ? 'day' : month ? 'month' : 'year', locale).format(date);
}

/** A moment (ISO 8601) for people, in their time zone, to the minute. What is no such moment is answered as it is. */
export function formatMoment(value: string, locale?: string): string {
  const date = new Date(value);
  if (Number.isNaN(date.getTime())) return value;
  return formatter('moment', locale).format(date);
}

const styles = {
  year: { timeZone: 'UTC', year: 'numeric' },
  month: { timeZone: 'UTC', year: 'numeric', month: 'short' },
  day: { timeZone: 'UTC', year: 'numeric', month: 'short', day: 'numeric' },
  moment: { dateStyle: 'medium', timeStyle: 'short' },
} as const satisfies Record<string, Intl.DateTimeFormatOptions>;

const formatters = new Map<string, Intl.DateTimeFormat>();

/** Kept: to make one takes longer than to show a row of a list. */
function formatter(style: keyof typeof styles, locale: string | undefined): Intl.DateTimeFormat {
  const key = `${style} ${locale}`;
  const made = formatters.get(key) ?? new Intl.DateTimeFormat(locale, styles[style]);
  formatters.set(key, made);
  return made;
}
