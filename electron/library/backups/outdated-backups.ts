const DAYS = 7;
const WEEKS = 4;
const MONTHS = 12;

/**
 * Which backups are no longer needed: all but the newest of each of the last 7 days that have one, of the last 4 such weeks
 * and of the last 12 such months. Those of today all stay: somebody who made one before a great change must find it after it.
 * Days, weeks (from Monday) and months are those of this computer's calendar.
 * Backups from after `now` are left alone: it is the clock that is wrong, not they.
 */
export function outdatedBackups<Each extends { made: Date }>(backups: readonly Each[], now: Date): Each[] {
  const past = backups.filter(({ made }) => made <= now).sort((a, b) => b.made.getTime() - a.made.getTime());
  const today = dayOf(now);
  const kept = new Set<Each>(past.filter(({ made }) => dayOf(made) === today));
  for (const [periodOf, count] of [
    [dayOf, DAYS],
    [weekOf, WEEKS],
    [monthOf, MONTHS],
  ] as const) {
    const newest = new Map<string, Each>();
    for (const backup of past) {
      const period = periodOf(backup.made);
      if (!newest.has(period)) newest.set(period, backup);
    }
    for (const backup of [...newest.values()].slice(0, count)) kept.add(backup);
  }
  return past.filter((backup) => !kept.has(backup));
}

/** Names the day in this computer's calendar. */
export function dayOf(date: Date): string {
  return `${monthOf(date)}-${date.getDate()}`;
}

function monthOf(date: Date): string {
  return `${date.getFullYear()}-${date.getMonth() + 1}`;
}

function weekOf(date: Date): string {
  const sinceMonday = (date.getDay() + 6) % 7;
  return dayOf(new Date(date.getFullYear(), date.getMonth(), date.getDate() - sinceMonday));
}
