/** What dates in a query look like: a year, a month or a day, with as many digits as are known. No calendar has a 13th month. */
const date = /^\d{4}(-(0[1-9]|1[0-2])(-(0[1-9]|[12]\d|3[01]))?)?$/;

/** Days that are told from now, and how many days they lie back. */
const DAYS = { today: 0, yesterday: 1 } as const;

export const dayNames = Object.keys(DAYS) as (keyof typeof DAYS)[];

/**
 * Reads 2023, 2023-05, 2023..2024, 2023.., ..2024-03, >2023, >=2023, <2024 and <=2024, each also with today and yesterday as the
 * calendar here has them. Bounds are included. Null for anything else.
 */
export function parseDateRange(typed: string, now = new Date()): { from: string | null; to: string | null } | null {
  const text = typed.replaceAll(/\b(?:today|yesterday)\b/gi, (name) =>
    dayOf(name.toLowerCase() as keyof typeof DAYS, now),
  );
  const compared = /^(>=?|<=?)(.+)$/.exec(text);
  if (compared) {
    const [, sign, bound] = compared as unknown as [string, string, string];
    if (!date.test(bound)) return null;
    return sign.startsWith('>') ? { from: sign === '>' ? after(bound) : bound, to: null } : before(sign, bound);
  }
  const [from, to, ...more] = text.includes('..') ? text.split('..') : [text, text];
  if (more.length > 0 || from === undefined || to === undefined || (from === '' && to === '')) return null;
  if (![from, to].every((bound) => bound === '' || date.test(bound))) return null;
  return { from: from === '' ? null : from, to: to === '' ? null : to };
}

function dayOf(name: keyof typeof DAYS, now: Date): string {
  const day = new Date(now.getFullYear(), now.getMonth(), now.getDate() - DAYS[name]);
  return `${pad(day.getFullYear(), 4)}-${pad(day.getMonth() + 1, 2)}-${pad(day.getDate(), 2)}`;
}

/** Text that sorts behind every date that begins with the bound, and before the next. */
function after(bound: string): string {
  return `${bound}~`;
}

function before(sign: string, bound: string): { from: null; to: string } {
  // One less in the last digit sorts before the bound and behind all that is earlier: "2023" becomes "2022".
  return { from: null, to: sign === '<=' ? bound : previous(bound) };
}

function previous(bound: string): string {
  const [year = 0, month, day] = bound.split('-').map(Number);
  if (month === undefined) return pad(year - 1, 4);
  if (day === undefined) return month > 1 ? `${pad(year, 4)}-${pad(month - 1, 2)}` : pad(year - 1, 4);
  if (day > 1) return `${pad(year, 4)}-${pad(month, 2)}-${pad(day - 1, 2)}`;
  return previous(`${pad(year, 4)}-${pad(month, 2)}`);
}

function pad(value: number, length: number): string {
  return String(Math.max(0, value)).padStart(length, '0');
}
