import { type Evidence, FULL } from './evidence.ts';
import type { DateLine } from './metadata/dates.ts';
import { sameName } from './metadata/same-name.ts';
import type { Zone } from './rule.ts';
import type { Line } from './text/line.ts';

/** What a source says of itself outside its lines. */
export interface Stated {
  title: string | null;
  /** The paper. */
  publication: string | null;
  /** Of those who may have written it. */
  names: readonly string[];
  /** On which it may have been published, ISO 8601. */
  days: readonly string[];
}

export const UNSTATED: Stated = { title: null, publication: null, names: [], days: [] };

/** A line that says the same and no more: the day between a subtitle and the text, the name alone above it. `date`: what the line is read as. */
export function statedEvidence(
  line: Line,
  zone: Zone,
  date: DateLine | undefined,
  { names, days }: Stated,
): Evidence[] {
  // A chronicle has days for headings.
  const isDay = !line.sentence && line.role !== 'heading' && date?.iso != null && days.includes(date.iso);
  if (isDay) return [{ rule: 'date.stated', kind: 'date', family: 'template', weight: FULL }];
  if (zone === 'head' && !line.sentence && names.some((name) => sameName(name, line.text)))
    return [{ rule: 'byline.stated', kind: 'byline', family: 'template', weight: FULL }];
  return [];
}
