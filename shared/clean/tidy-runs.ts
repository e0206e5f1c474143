import { INVISIBLE, isBinding } from './tidy.ts';

/**
 * As `tidy`, for a text that comes in runs (of differently marked words): the same text, cut where the runs were.
 * Joined, the answer equals `tidy` of the joined runs.
 */
export function tidyRuns(runs: readonly string[]): string[] {
  const text = runs.join('').toWellFormed();
  const owners = runs.flatMap((run, index) => new Array<number>(run.length).fill(index));
  const units: { char: string; owner: number }[] = [];
  for (let at = 0; at < text.length; at++) {
    const char = text[at] as string;
    if (INVISIBLE.test(char)) continue;
    units.push({ char: /[\t\n\r\f\v\u2028\u2029\u0085]/.test(char) ? ' ' : char, owner: owners[at] as number });
  }
  const whole = units.map((unit) => unit.char).join('');
  const out = runs.map(() => '');
  let blank: { char: string; owner: number } | null = null;
  let begun = false;
  for (const [at, { char, owner }] of units.entries()) {
    if (!/\s/.test(char)) {
      if (blank && begun) out[blank.owner] += blank.char;
      out[owner] += char;
      blank = null;
      begun = true;
      continue;
    }
    const kept = char === '\u202f' || (/[\u00a0\u2007]/.test(char) && isBinding(whole, at)) ? char : ' ';
    blank = blank ? { char: ' ', owner: blank.owner } : { char: kept, owner };
  }
  return out;
}
