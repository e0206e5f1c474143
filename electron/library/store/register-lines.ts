import * as z from 'zod';
import { type Changed, type FieldVersion, markChanged, mergeFields } from '../../../shared/exchange/merge-fields.ts';
import { canonical, counterOf, newerFirst } from '../../../shared/model/versions.ts';
import { mergeLines, type Versioned, versionsSeen } from './merge-annotations.ts';
import { sha256 } from './sha256.ts';

/**
 * Entries of people.json, codebook.json and collections.json carry versions as lines of annotations.jsonl do, and for each field
 * that was changed the version that did. An entry of an older file has none: it gets one that follows from what it says.
 */
const versionKeys = z.object({
  'stet:version': z.string().regex(/^[a-z0-9]+:\d+$/),
  'stet:seen': z.array(z.string()),
  /** The version in which it was made; its own where it was never changed. */
  'stet:made': z.string().optional(),
  'stet:changed': z.record(z.string(), z.string()).optional(),
  /** What else its fields were set to at the same time on another computer, until somebody settles it. */
  'stet:conflicts': z.record(z.string(), z.array(z.unknown())).optional(),
  /** Only of what remains of a deleted one. */
  'stet:deleted': z.string().optional(),
});
type VersionKeys = z.infer<typeof versionKeys>;

export type RegisterLine = Versioned & VersionKeys & Record<string, unknown>;

/** Fields with their other values, newest first. */
export type FieldConflicts = Record<string, unknown[]>;

export interface ShownEntry {
  id: string;
  fields: Record<string, unknown>;
  changed: Changed;
  made: string;
  /** Lists that no line has as they are shown. */
  united: readonly string[];
  conflicts: FieldConflicts;
}

/** Entries as they stand in a file, those of older files included, merged. */
export function registerLines(entries: readonly { id: string }[]): RegisterLine[] {
  return inFileOrder(entries.map(versioned));
}

/** All that any of several copies of a register holds and no other copy has gone on from. */
export function uniteLines(...copies: (readonly RegisterLine[])[]): RegisterLine[] {
  return inFileOrder(copies.flat());
}

export function isRemoved(line: RegisterLine): boolean {
  return line['stet:deleted'] !== undefined;
}

/** What to show: each entry once, in the order of the file. A change beats a concurrent deletion. */
export function shownEntries(lines: readonly RegisterLine[]): ShownEntry[] {
  return [...Map.groupBy(lines, ({ id }) => id).values()].flatMap((heads) => shownEntry(heads) ?? []);
}

/**
 * The lines after an entry was written. `version` is newer than those of all lines of its id. `stet:conflicts` of the entry, where it is
 * given, says all that stands beside its values from then on.
 */
export function withEntry(
  lines: readonly RegisterLine[],
  { id, ...entry }: { id: string } & Record<string, unknown>,
  version: string,
): RegisterLine[] {
  const heads = lines.filter((line) => line.id === id);
  const before = shownEntry(heads);
  const fields = { ...before?.fields, ...fieldsOf(entry) };
  const made = before?.made ?? version;
  const marked = markChanged(before?.fields ?? fields, fields, before?.changed ?? {}, version);
  for (const field of before?.united ?? []) marked[field] = version;
  const changed = Object.entries(marked);
  const said = entry['stet:conflicts'] as FieldConflicts | undefined;
  // Setting a field settles it, unless it is said what stands beside it.
  const conflicts = Object.entries(said ?? before?.conflicts ?? {}).filter(
    ([field]) => said || !changed.some(([key, set]) => key === field && set === version),
  );
  const kept = changed.filter(([, set]) => set !== made);
  const line: RegisterLine = {
    id,
    ...fields,
    ...(conflicts.length > 0 && { 'stet:conflicts': Object.fromEntries(conflicts) }),
    'stet:version': version,
    'stet:seen': versionsSeen(heads),
    ...(made !== version && { 'stet:made': made }),
    ...(kept.length > 0 && { 'stet:changed': Object.fromEntries(kept) }),
  };
  return inFileOrder([...lines, line]);
}

/** The lines after an entry was deleted; `at` is the time, ISO 8601. */
export function withoutEntry(lines: readonly RegisterLine[], id: string, version: string, at: string): RegisterLine[] {
  const heads = lines.filter((line) => line.id === id);
  if (heads.length === 0) return [...lines];
  const removed = { id, 'stet:deleted': at, 'stet:version': version, 'stet:seen': versionsSeen(heads) };
  return inFileOrder([...lines, removed]);
}

/** The highest counter among the versions of an entry; 0 for one that is not there. */
export function highestCounter(lines: readonly RegisterLine[], id: string): number {
  return Math.max(0, ...lines.filter((line) => line.id === id).map((line) => counterOf(line['stet:version'])));
}

function shownEntry(heads: readonly RegisterLine[]): ShownEntry | null {
  const living = heads
    .filter((line) => !isRemoved(line))
    .sort((a, b) => newerFirst(a['stet:version'], b['stet:version']) || (canonical(a) < canonical(b) ? -1 : 1));
  const [newest] = living;
  if (!newest) return null;
  const { fields, changed, others, united } = mergeFields(living.map(fieldVersion));
  const conflicts: FieldConflicts = {};
  const apart = Object.entries(others).map(([field, values]) => [field, values.map(({ value }) => value)]);
  for (const found of [
    Object.fromEntries(apart) as FieldConflicts,
    ...living.map((line) => line['stet:conflicts'] ?? {}),
  ]) {
    for (const [field, values] of Object.entries(found)) {
      const all = [...(conflicts[field] ?? []), ...values];
      const distinct = new Map(all.map((value) => [canonical(value), value]));
      distinct.delete(canonical(fields[field]));
      if (distinct.size > 0) conflicts[field] = [...distinct.values()];
    }
  }
  return { id: newest.id, fields, changed, made: madeIn(newest), united, conflicts };
}

function fieldVersion(line: RegisterLine): FieldVersion {
  return {
    version: line['stet:version'],
    made: madeIn(line),
    seen: line['stet:seen'],
    changed: line['stet:changed'] ?? {},
    fields: fieldsOf(line),
  };
}

function madeIn(line: RegisterLine): string {
  return line['stet:made'] ?? line['stet:version'];
}

function fieldsOf(entry: Record<string, unknown>): Record<string, unknown> {
  return Object.fromEntries(
    Object.entries(entry).filter(([key, value]) => key !== 'id' && !(key in versionKeys.shape) && value !== undefined),
  );
}

function versioned(entry: { id: string }): RegisterLine {
  const keys = versionKeys.safeParse(entry);
  if (keys.success) return { ...entry, ...keys.data };
  const fields = { id: entry.id, ...fieldsOf(entry as Record<string, unknown>) };
  return { ...fields, 'stet:version': `old${sha256(canonical(fields)).slice(0, 12)}:0`, 'stet:seen': [] };
}

/** Merged; an entry stays where it first stood. */
function inFileOrder(lines: readonly RegisterLine[]): RegisterLine[] {
  const place = new Map<string, number>();
  for (const { id } of lines) if (!place.has(id)) place.set(id, place.size);
  return mergeLines(lines).sort((a, b) => (place.get(a.id) ?? 0) - (place.get(b.id) ?? 0));
}
