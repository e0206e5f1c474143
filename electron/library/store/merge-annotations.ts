import type { Annotation, Tombstone } from '../../../shared/model/annotation.ts';
import type { Link } from '../../../shared/model/link.ts';
import { canonical, counterOf, newerFirst } from '../../../shared/model/versions.ts';
import { mergeHeads } from './annotation-fields.ts';

export { counterOf };

/** One line of annotations.jsonl: an annotation, a link between annotations, or what remains of a deleted one. */
export type AnnotationLine = Annotation | Link | Tombstone;

/** Anything that is merged by what it has seen: a line of annotations.jsonl, an entry of people.json. */
export interface Versioned {
  id: string;
  'stet:version': string;
  'stet:seen': readonly string[];
}

/**
 * More versions than this are not remembered by a line. A copy that lags further behind shows up as a concurrent
 * change instead of being recognised as old: seen twice rather than lost.
 */
export const SEEN_LIMIT = 256;

export function isTombstone(line: AnnotationLine): line is Tombstone {
  return 'stet:deleted' in line;
}

export function isLink(line: AnnotationLine): line is Link {
  return !isTombstone(line) && line['stet:kind'] === 'link';
}

/**
 * The lines that no other line has seen, sorted by id, then version: what remains of any number of files read together.
 * A set operation: the order of the lines does not matter, nor does it how often or in which groups files are merged.
 */
export function mergeLines<Line extends Versioned>(lines: readonly Line[]): Line[] {
  const seen = new Set<string>();
  for (const line of lines) for (const version of line['stet:seen']) seen.add(versionKey(line.id, version));
  const heads = new Map<string, Line[]>();
  for (const line of lines) {
    const key = versionKey(line.id, line['stet:version']);
    if (seen.has(key)) continue;
    const same = heads.get(key);
    if (!same) heads.set(key, [line]);
    // Two lines of one version differ only when somebody edited a file by hand: then both stay.
    else if (!same.some((other) => canonical(other) === canonical(line))) same.push(line);
  }
  return [...heads.values()].flatMap(inOrder).sort(byIdAndVersion);
}

function inOrder<Line>(same: Line[]): Line[] {
  return same.length === 1 ? same : same.sort((a, b) => (canonical(a) < canonical(b) ? -1 : 1));
}

/** The order of lines in a file. */
export function byIdAndVersion(a: Versioned, b: Versioned): number {
  if (a.id !== b.id) return a.id < b.id ? -1 : 1;
  const [left, right] = [a['stet:version'], b['stet:version']];
  return left < right ? -1 : left > right ? 1 : 0;
}

/** One annotation as it is shown: its heads merged by field, with those that set one apart under `stet:conflicts`. */
export interface ShownAnnotation {
  annotation: Annotation;
  /** Everything in the file about this annotation; more than one line where changes were made apart. */
  heads: AnnotationLine[];
}

/**
 * What to show of merged lines, in the order of their ids. Of a field set apart in concurrent heads the highest counter wins, then the
 * device's name, then the text; a change beats a concurrent deletion, since deleting again is easier than writing again.
 */
export function shownAnnotations(merged: readonly AnnotationLine[]): ShownAnnotation[] {
  const shown: ShownAnnotation[] = [];
  for (const heads of Map.groupBy(merged, (line) => line.id).values()) {
    const [winner, ...others] = living(heads);
    if (!winner) continue;
    shown.push({ annotation: withSeen(mergeHeads(winner, others), heads), heads });
  }
  return shown;
}

/** A change of what is shown knows all that came into it, and not what stands in conflict beside it. */
function withSeen(annotation: Annotation, heads: readonly AnnotationLine[]): Annotation {
  if (heads.length === 1) return annotation;
  const beside = (annotation['stet:conflicts'] as Annotation[] | undefined) ?? [];
  const apart = new Set(beside.map((other) => other['stet:version']));
  const seen = versionsSeen(heads.filter((head) => !apart.has(head['stet:version'])));
  return { ...annotation, 'stet:seen': seen.filter((version) => version !== annotation['stet:version']) };
}

/** The links of merged lines, in the order of their ids. Of concurrent versions the newest is shown. */
export function shownLinks(merged: readonly AnnotationLine[]): Link[] {
  return [...Map.groupBy(merged.filter(isLink), ({ id }) => id).values()].flatMap(
    (heads) => heads.sort(newestFirst)[0] ?? [],
  );
}

/** Concurrent versions of one annotation, the one that is shown first. */
export function living(heads: readonly AnnotationLine[]): Annotation[] {
  return heads.filter(isAnnotation).sort(newestFirst);
}

export function isAnnotation(line: AnnotationLine): line is Annotation {
  return !isTombstone(line) && !isLink(line);
}

/** The versions that a new version seeing these heads supersedes: theirs and all that they have seen. */
export function versionsSeen(heads: readonly Versioned[]): string[] {
  const versions = new Set<string>();
  for (const head of heads) for (const version of head['stet:seen']) versions.add(version);
  // Re-added at the end so that a cut at the limit keeps the newest.
  for (const head of heads) {
    versions.delete(head['stet:version']);
    versions.add(head['stet:version']);
  }
  return [...versions].slice(-SEEN_LIMIT);
}

function newestFirst(a: AnnotationLine, b: AnnotationLine): number {
  return newerFirst(a['stet:version'], b['stet:version']) || (canonical(a) < canonical(b) ? -1 : 1);
}

// Ids and versions hold no space: the pair is unambiguous. A version is unique only within its annotation.
function versionKey(id: string, version: string): string {
  return `${id} ${version}`;
}
