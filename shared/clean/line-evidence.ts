import { type Address, beginsAsCall } from './address.ts';
import { type Evidence, FULL, HINT } from './evidence.ts';
import { type DateLine, readDateLine } from './metadata/dates.ts';
import { readNamedDate } from './metadata/named-date.ts';
import { fits, full, type Rule, type Zone } from './rule.ts';
import { allRules } from './rules/all.ts';
import type { Line } from './text/line.ts';
import { isRating } from './text/lists.ts';
import { isStatement } from './text/sentence.ts';

/** Of the files that are imported together, whether a key repeats in at least three of them. */
export interface Repeated {
  isRepeated(key: string): boolean;
}

/** Known by its words alone to be none of the article, stood it at an edge. */
export function isFurniture(line: Line, address: Address | null, fitting: readonly Rule[]): boolean {
  if (address?.sure || (address?.calls && !address.ofSubject) || (line.sentence && isDay(line))) return true;
  return fitting.some(({ strength, zones }) => strength === 'full' && zones.some((zone) => zone !== 'middle'));
}

/** A day, perhaps with a place before it, that ends as a sentence does: "Port Ellery, 30/05/2024 05:00 a. m." */
function isDay({ key, text, words }: Line): boolean {
  return readDateLine(key) !== null || (words <= 10 && /\d{4}/.test(key) && readNamedDate(text)?.date.iso != null);
}

const STARS = /^(?:(?:\*\s?){3,}|[⁂♦◆◇❖✦※•●■□])$/u;

/** Found once for each line: most of the time of cleaning goes into it. */
export function fittingRules(line: Line): Rule[] {
  if (line.sentence && beginsAsCall(line.key) && isStatement(line.key)) return [];
  const rules = allRules.filter((rule) => fits(rule, line));
  return line.markup === '' && line.linked >= LINKED ? [...rules, LINKS] : rules;
}

/** Share of a line in Markdown from which on it is nothing but links. */
const LINKED = 0.95;
const LINKS = full('navigation', 'links', /^/, { scrapes: true, zones: ['head', 'tail'] });

export function templates(line: Line, zone: Zone, fitting: readonly Rule[]): Evidence[] {
  // Between paragraphs, three stars or an ornament are the writer's own; three dashes are the wire's.
  if (zone === 'middle' && STARS.test(line.text)) return [];
  // Above the text, four stars and an empty one are what a critic gives.
  if (zone === 'head' && isRating(line)) return [];
  return fitting
    .filter(({ zones }) => zones.includes(zone))
    .map((rule) => ({
      rule: rule.id,
      kind: rule.kind,
      family: rule.strength === 'full' ? ('template' as const) : ('words' as const),
      weight: rule.strength === 'full' ? FULL : HINT,
    }));
}

/** Between paragraphs a bare date may be the heading of a chronicle. */
export function dateEvidence(date: DateLine | undefined, zone: Zone): Evidence[] {
  if (!date) return [];
  const certain = zone !== 'middle' || date.published || date.updated || date.timed;
  return [{ rule: 'date.line', kind: 'date', family: certain ? 'template' : 'words', weight: certain ? FULL : HINT }];
}

/**
 * What many files of the batch share is the site's. A sentence with sentences of this text alone before and behind it may
 * be what each report of a story tells again, and needs more against it.
 */
export function batchEvidence(
  lines: readonly Line[],
  zones: readonly Zone[],
  batch: Repeated | undefined,
): Evidence[][] {
  const shared = lines.map(({ key }) => batch?.isRepeated(key) ?? false);
  const isOwn = (line: Line, index: number) => line.sentence && zones[index] === 'middle' && !shared[index];
  const [first, last] = [lines.findIndex(isOwn), lines.findLastIndex(isOwn)];
  return lines.map((line, index) => {
    if (!shared[index]) return [];
    const told = line.sentence && index > first && index < last;
    return [{ rule: 'repeated.batch', kind: 'repeated', family: 'repeat', weight: told ? HINT : FULL }];
  });
}
