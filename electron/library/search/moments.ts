/** Bounds of days as a query tells them, see `shared/search/date-range`. */
interface Bounds {
  from: string | null;
  to: string | null;
}

/**
 * From the first to the last moment of days as the calendar of this computer has them, in UTC as moments are stored. What is stored as a
 * day alone counts where that day begins.
 */
export function momentsOf({ from, to }: Bounds): Bounds {
  // What sorts behind all that begins with the bound comes after it.
  const begins = (bound: string) => (bound.endsWith('~') ? startOf(bound.slice(0, -1), 1) : startOf(bound, 0));
  const ends = (bound: string) => new Date(startOf(bound, 1).getTime() - 1);
  return {
    from: from === null ? null : begins(from).toISOString().replace('T00:00:00.000Z', ''),
    to: to === null ? null : ends(to).toISOString().slice(0, '2024-01-01T00:00:00'.length),
  };
}

/** When a year, month or day begins, or so many of them later. */
function startOf(bound: string, later: number): Date {
  const [year = 0, month, day] = bound.split('-').map(Number);
  if (month === undefined) return new Date(year + later, 0);
  return day === undefined ? new Date(year, month - 1 + later) : new Date(year, month - 1, day + later);
}
