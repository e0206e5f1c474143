import { isAllCapitals } from '../text/headline.ts';
import { keyOf, type Line } from '../text/line.ts';
import { isReported } from '../text/sentence.ts';

/** Lines from the top among which a page gives its name as it writes it. */
const TOP = 4;

const WE = /\b(?:we|our|ours|us|nosotros|nuestr[oa]s?|nous|notre|nos|wir|unsere?[mnrs]?|uns)\b/;
const HOLDER =
  /^(?:copyright )?(?:©|\(c\))\s?(?:\d{4}\s)?(?:-\s?\d{4}\s)?(.{4,40}?)(?:,| (?:llc|inc|ltd|co|gmbh|s\.?[al])\b|\.|$)/;

/**
 * Whether a line of the second half tells of the page: it begins with a name that stands in capitals or at the top, or
 * holds the copyright, and says “we”. Of plain text alone.
 */
export function tellsOfPage(lines: readonly Line[]): (line: Line, index: number) => boolean {
  const names = lines.flatMap((line, index) => {
    if (line.markup !== '') return [];
    const holder = HOLDER.exec(line.key)?.[1];
    if (holder || line.sentence) return holder ? [holder] : [];
    const isBanner = index < lines.length / 3 && (index < TOP || isAllCapitals(line.text));
    return isBanner && line.words >= 2 && line.words <= 5 ? [line.key] : [];
  });
  const own = names.flatMap((name) => [keyOf(name), `the ${keyOf(name)}`]);
  return (line, index) =>
    own.length > 0 &&
    line.sentence &&
    index >= lines.length / 2 &&
    own.some((name) => line.key.startsWith(`${name} `)) &&
    WE.test(line.key) &&
    !isReported(line.key);
}
