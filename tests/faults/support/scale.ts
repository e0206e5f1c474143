/** `npm run test:faults` runs everything in full; `npm test` a short part of each, from the same seed. */
export const full = process.env['STET_FAULTS'] === 'full';

/** How many, in the short run and in full. `STET_FAULTS_SHARE` makes the full run smaller or larger, to try it out. */
export function scaled(short: number, inFull: number): number {
  return full ? Math.ceil(inFull * Number(process.env['STET_FAULTS_SHARE'] ?? 1)) : short;
}

/** Milliseconds that a test may take. */
export const patience = full ? 3_600_000 : 120_000;

/** Tells figures of a full run, which nobody watches. */
export function tell(text: string): void {
  if (full) process.stderr.write(`${text}\n`);
}
