import fc from 'fast-check';
import { expect, test } from 'vitest';
import { dayOf, outdatedBackups } from '../../../../electron/library/backups/outdated-backups.ts';

const noon = (year: number, month: number, day: number) => new Date(year, month - 1, day, 12);
const names = (dates: Date[]) => dates.map(dayOf);

/** Keeps a backup a day for so many days, pruning each time, as the app does. */
function keepDaily(days: number): Date[] {
  let kept: { made: Date }[] = [];
  for (let day = 1; day <= days; day++) {
    const now = noon(2024, 1, day);
    kept.push({ made: now });
    const gone = outdatedBackups(kept, now);
    kept = kept.filter((backup) => !gone.includes(backup));
  }
  return kept.map(({ made }) => made);
}

test('a week of days, four weeks and a year of months stay', () => {
  // 2024-01-01 is a Monday; 2026-06-30 a Tuesday.
  expect(names(keepDaily(912))).toEqual([
    ...['2025-7-31', '2025-8-31', '2025-9-30', '2025-10-31', '2025-11-30', '2025-12-31'],
    ...['2026-1-31', '2026-2-28', '2026-3-31', '2026-4-30', '2026-5-31'],
    ...['2026-6-14', '2026-6-21', '2026-6-24', '2026-6-25', '2026-6-26', '2026-6-27', '2026-6-28', '2026-6-29'],
    ...['2026-6-30'],
  ]);
});

test('of one day the newest stays', () => {
  const made = [9, 13, 11].map((hour) => ({ made: new Date(2024, 4, 1, hour) }));
  expect(outdatedBackups(made, noon(2024, 5, 2)).map(({ made: date }) => date.getHours())).toEqual([11, 9]);
});

test('days without a backup do not count', () => {
  const made = [1, 5, 9, 13, 17, 21, 25].map((day) => ({ made: noon(2024, 1, day) }));
  expect(outdatedBackups(made, noon(2030, 1, 1))).toEqual([]);
});

test('with the clock set back ten years nothing is deleted', () => {
  const made = Array.from({ length: 30 }, (_, day) => ({ made: noon(2026, 1, day + 1) }));
  expect(outdatedBackups([...made, { made: noon(2016, 1, 5) }], noon(2016, 1, 5))).toEqual([]);
});

test('the newest stays, whatever there is', () => {
  const dates = fc.date({ min: noon(2020, 1, 1), max: noon(2025, 1, 1), noInvalidDate: true });
  fc.assert(
    fc.property(fc.array(dates, { minLength: 1, maxLength: 60 }), (list) => {
      const backups = list.map((made) => ({ made }));
      const newest = Math.max(...list.map(Number));
      const gone = outdatedBackups(backups, noon(2025, 1, 1));
      expect(gone.length).toBeLessThan(backups.length);
      expect(backups.length - gone.length).toBeLessThanOrEqual(7 + 4 + 12);
      expect(backups.some((backup) => Number(backup.made) === newest && !gone.includes(backup))).toBe(true);
    }),
  );
});
