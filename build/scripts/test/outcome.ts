/** How many checks of a step went how. */
export interface Outcome {
  passed: number;
  failed: number;
  skipped: number;
  /** What failed, by name, where it has one: a long log is often kept by its end alone. */
  failures?: string[];
}

/** What failed in a step, by name: its tests, else the step itself. */
export function namesOf({ failures = [] }: Outcome, title: string): string[] {
  return failures.length > 0 ? failures : [title];
}

/** A step that is one check. */
export function oneCheck(ok: boolean): Outcome {
  return { passed: ok ? 1 : 0, failed: ok ? 0 : 1, skipped: 0 };
}

export function total(outcomes: Outcome[]): Outcome {
  return outcomes.reduce(
    (sum, { passed, failed, skipped }) => ({
      passed: sum.passed + passed,
      failed: sum.failed + failed,
      skipped: sum.skipped + skipped,
    }),
    { passed: 0, failed: 0, skipped: 0 },
  );
}

/** The last line of a run. */
export function summary({ passed, failed, skipped }: Outcome): string {
  return `${passed} passed, ${failed} failed${skipped > 0 ? `, ${skipped} skipped` : ''}`;
}
