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
  let begun = false;
  let blank = '';
  let blankOf = 0;
  let from = 0;
  for (const [owner, piece] of pieces.entries()) {
    for (const { 0: part, index } of piece.matchAll(WORDS_OR_BLANKS)) {
      if (!/^\s/.test(part)) {
        if (begun && blank !== '') out[blankOf] += blank;
        out[owner] += part;
        blank = '';
        begun = true;
        continue;
      }
      if (blank === '') blankOf = owner;
      blank = blank === '' && part.length === 1 ? keptBlank(part, from + index, whole) : ' ';
    }
    from += piece.length;
  }
  return out;
}

/** Words with single plain blanks between them, or blanks of any sort. */
const WORDS_OR_BLANKS = /\S+(?: \S+)*|\s+/g;

/** The text in pieces as long as the runs are. */
function cutAs(runs: readonly string[], text: string): string[] {
  let end = 0;
  return runs.map(({ length }) => {
    end += length;
    return text.slice(end - length, end);
  });
}
