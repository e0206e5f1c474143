import type { Line } from './line.ts';
import type { Zone } from './rule.ts';
import { isParagraph } from './sentence.ts';

/** Index of the first and of the last line that is surely the article's prose. */
export interface Body {
  first: number;
  last: number;
}

/** `isJunk` tells which lines a template takes for junk, stood they in that zone. */
export function findBody(lines: readonly Line[], isJunk: (line: Line, zone: Zone) => boolean): Body {
  const prose = (line: Line) => isParagraph(line.text, line.words);
  const shorter = (line: Line) => line.sentence && line.words >= 5;
  for (const test of [prose, shorter]) {
    const first = lines.findIndex((line) => test(line) && !isJunk(line, 'head'));
    if (first >= 0) return { first, last: lines.findLastIndex((line) => test(line) && !isJunk(line, 'tail')) };
  }
  return { first: 0, last: lines.length - 1 };
}

export function zoneOf(index: number, body: Body): Zone {
  if (index < body.first) return 'head';
  return index > body.last ? 'tail' : 'middle';
}
