import { isTitleCase } from '../text/headline.ts';
import type { Line } from '../text/line.ts';
import { endsLikeProse } from '../text/sentence.ts';

/** Words from which on a line with a full stop is rather a subtitle or a caption than a title. */
const LONG = 9;
/** Lines between a title and the last of its subtitles. */
const SUBTITLES = 2;

/**
 * Index of the title above what reads as its subtitle: a line without a full stop, right above one or two with it. `index` itself where
 * that is no such subtitle or nothing stands above it.
 */
export function aboveStandfirst(lines: readonly Line[], index: number, isTaken: (index: number) => boolean): number {
  const isSubtitle = (at: number) => {
    const line = lines[at];
    if (line === undefined || line.markup !== '' || line.words < LONG || isTitleCase(line.text)) return false;
    return /\p{Ll}[.]["”»]?$/u.test(line.text);
  };
  let at = index;
  while (at > index - SUBTITLES && isSubtitle(at) && !isTaken(at)) at--;
  const above = lines[at];
  const isTitle = at < index && above !== undefined && !isTaken(at) && !endsLikeProse(above.text) && above.words >= 2;
  return isTitle ? at : index;
}

/**
 * Index of the title of a plain text that nothing but its place tells: a few words right above the day or who signs, with neither above them,
 * or above the subtitles there; null where there is none. `first`: the first line of the text, which may be such a subtitle.
 */
export function aboveDay(
  lines: readonly Line[],
  first: number,
  isSigned: (index: number) => boolean,
  isTaken: (index: number) => boolean,
): number | null {
  const signed = lines.findIndex((_, index) => index <= first + SUBTITLES && isSigned(index));
  let at = signed - 1;
  while (at >= signed - SUBTITLES && lines[at]?.sentence) at--;
  const line = lines[at];
  return line && line.markup === '' && line.words >= 2 && !line.sentence && !isTaken(at) ? at : null;
}
