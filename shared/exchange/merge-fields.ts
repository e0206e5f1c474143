import { canonical, newerFirst } from '../model/versions.ts';

export type Fields = Readonly<Record<string, unknown>>;
/** The version in which each field got its value; one that is not named has the value that the thing was made with. */
export type Changed = Readonly<Record<string, string>>;

/** One of the versions of a thing that nobody has seen the others of. */
export interface FieldVersion {
  version: string;
  /** The version in which the thing was made; empty when that is the same for all of them. */
  made: string;
  /** Versions that this one supersedes. */
  seen: readonly string[];
  changed: Changed;
  fields: Fields;
  /** What stands beside the values of its fields, to be settled. */
  beside?: Readonly<Record<string, readonly FieldSetting[]>> | undefined;
}

/** A value of a field, and the version that set it. */
export interface FieldSetting {
  value: unknown;
  set: string;
}

export interface MergedFields {
  fields: Record<string, unknown>;
  changed: Record<string, string>;
  /** What else a field was set to at the same time, newest first; only of fields where that is so. */
  others: Record<string, FieldSetting[]>;
  /** Fields whose value was put together from several: the next version is the first that has it, and says so. */
  united: string[];
}

interface Setting extends FieldSetting {
  by: FieldVersion;
}

/**
 * Versions of one thing that were made apart, as one: of each field the latest change wins. Changes of one field that did not
 * know of each other are both kept: of lists of words all the words, of anything else the newest, with the others beside it.
 * A field for which `isElement` is an element of a set, and what was put in by one and taken out by another at the same time
 * stays in. The order of the versions does not matter.
 */
export function mergeFields(
  versions: readonly FieldVersion[],
  isElement: (field: string) => boolean = () => false,
): MergedFields {
  const merged: MergedFields = { fields: {}, changed: {}, others: {}, united: [] };
  const ordered = [...versions].sort(
    (a, b) => newerFirst(a.version, b.version) || (canonical(a.fields) < canonical(b.fields) ? -1 : 1),
  );
  for (const field of new Set(ordered.flatMap(({ fields }) => Object.keys(fields)))) {
    const settings = ordered.filter(({ fields }) => field in fields).flatMap((by) => settingsOf(by, field));
    const latestOnly = settings.filter((setting) => !settings.some((other) => supersedes(other, setting, settings)));
    const element = isElement(field);
    // An element that everybody knows to be taken out is gone. A value is not: files that other programs wrote may each claim to
    // have known the other's, and then both stand.
    const standing = latestOnly.length > 0 || element ? latestOnly : settings;
    // What was left empty from the start says nothing.
    const said = standing.filter(({ value, set, by }) => set !== by.made || !isEmpty(value));
    const different = distinct((said.length > 0 ? said : standing).sort(bySetting));
    const latest = (element && different.find(({ value }) => !isEmpty(value))) || different[0];
    if (!latest) continue;
    const rest = element ? [] : different.slice(1);
    const isList = different.every(({ value }) => isWords(value));
    merged.fields[field] = isList ? [...new Set(different.flatMap(({ value }) => value as string[]))] : latest.value;
    if (latest.set !== '') merged.changed[field] = latest.set;
    if (isList && rest.length > 0) merged.united.push(field);
    if (rest.length > 0 && !isList) merged.others[field] = rest.map(({ value, set }) => ({ value, set }));
  }
  return merged;
}

/** What was changed between two states of a thing gets this version; the rest keeps the one it has. */
export function markChanged(before: Fields, after: Fields, changed: Changed, version: string): Record<string, string> {
  const marked: Record<string, string> = { ...changed };
  for (const field of Object.keys(after)) {
    if (canonical(before[field]) !== canonical(after[field])) marked[field] = version;
  }
  return marked;
}

function settingsOf(by: FieldVersion, field: string): Setting[] {
  const beside = by.beside?.[field] ?? [];
  return [{ value: by.fields[field], set: by.changed[field] ?? by.made }, ...beside].map((each) => ({ ...each, by }));
}

/** Somebody who knew of a value has set another, and does not keep that value beside it. */
function supersedes(other: Setting, setting: Setting, settings: readonly Setting[]): boolean {
  if (other.set === setting.set) return false;
  if (setting.set !== '' && !other.by.seen.includes(setting.set)) return false;
  return !settings.some(({ by, set, value }) => by === other.by && set === setting.set && same(value, setting.value));
}

function same(one: unknown, other: unknown): boolean {
  return one === other || canonical(one) === canonical(other);
}

function bySetting(a: Setting, b: Setting): number {
  if (a.set === '' || b.set === '') return a.set === b.set ? 0 : a.set === '' ? 1 : -1;
  return newerFirst(a.set, b.set);
}

/** The first of each value: settings come newest first. */
function distinct(settings: readonly Setting[]): Setting[] {
  return [
    ...new Map(settings.toReversed().map((setting) => [canonical(setting.value), setting])).values(),
  ].toReversed();
}

function isEmpty(value: unknown): boolean {
  return value === null || value === '' || (Array.isArray(value) && value.length === 0);
}

function isWords(value: unknown): value is string[] {
  return Array.isArray(value) && value.every((each) => typeof each === 'string');
}
