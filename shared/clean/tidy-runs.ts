import { keptBlank, tidy, withoutDebris } from './tidy.ts';

/**
 * As `tidy`, for a text that comes in runs (of differently marked words): the same text, cut where the runs were.
 * Joined, the answer equals `tidy` of the joined runs.
 */
export function tidyRuns(runs: readonly string[]): string[] {
  const [only] = runs;
  if (only !== undefined && runs.length === 1) return [tidy(only)];
  const pieces = cutAs(runs, runs.join('').toWellFormed()).map(withoutDebris);
  const whole = pieces.join('');
  const out = pieces.map(() => '');
  let blank: { char: string; owner: number } | null = null;
  let begun = false;
  let from = 0;
  for (const [owner, piece] of pieces.entries()) {
    for (const { 0: part, index } of piece.matchAll(WORDS_OR_BLANKS)) {
      if (!/^\s/.test(part)) {
        if (blank && begun) out[blank.owner] += blank.char;
        out[owner] += part;
        blank = null;
        begun = true;
      } else if (blank || part.length > 1) blank = { char: ' ', owner: blank?.owner ?? owner };
      else blank = { char: keptBlank(part, from + index, whole), owner };
    }
    from += piece.length;
  }
  return out;
}

/** Words with single plain blanks between them, or blanks of any sort. */
const WORDS_OR_BLANKS = /\S+(?: \S+)*|\s+/g;

/** The text in pieces as long as the runs are. */
function cutAs(runs: readonly string[], text: string): string[] {
  let at = 0;
  return runs.map(({ length }) => text.slice(at, (at += length)));
}
