import { t } from 'i18next';
import type { Entries, Entry, EntryKind } from '../../state/register.ts';

/** A thing whose fields were set to different values in two places at once. */
export interface EntryConflict {
  what: EntryKind;
  entry: Entry;
  /** What it is called. */
  name: string;
  fields: EntryField[];
}

export interface EntryField {
  id: string;
  /** The value that is shown, and those that are kept beside it, newest first. */
  values: readonly unknown[];
}

/** Which of its values is kept of each field; fields that are not named keep the first. */
export type EntryChoice = Readonly<Record<string, number>>;

/** Those of the things that are in conflict, in their order. */
export function entryConflicts<Kind extends EntryKind>(what: Kind, entries: readonly Entries[Kind][]): EntryConflict[] {
  return entries.flatMap((entry): EntryConflict[] => {
    const fields = Object.entries(conflictsOf(entry)).map(([id, others]) => ({ id, values: [entry[id], ...others] }));
    return fields.length === 0 ? [] : [{ what, entry, name: nameOf(entry), fields }];
  });
}

/** The thing with what was chosen, and nothing beside it any more. */
export function settledEntry({ entry, fields }: EntryConflict, choice: EntryChoice): Entry {
  const chosen = fields.map(({ id, values }) => [id, values[choice[id] ?? 0]]);
  return { ...entry, ...Object.fromEntries(chosen), 'stet:conflicts': {} } as Entry;
}

/** The thing as it is kept, with values beside others: a name that stands beside another is no alias before somebody says so. */
export function unsettledEntry({ entry, fields }: EntryConflict): Entry {
  const { aliases } = entry;
  const names = fields.find(({ id }) => id === 'name')?.values ?? [];
  return Array.isArray(aliases)
    ? ({ ...entry, aliases: aliases.filter((one) => !names.includes(one)) } as Entry)
    : entry;
}

/** How many versions stand side by side. */
export function versionCount(fields: readonly EntryField[]): number {
  return Math.max(...fields.map(({ values }) => values.length));
}

/** The choice that keeps the version with that number wherever it says something of its own. */
export function wholeEntry(fields: readonly EntryField[], kept: number): EntryChoice {
  return Object.fromEntries(fields.map(({ id, values }) => [id, kept < values.length ? kept : 0]));
}

/** A value in words; empty where it says nothing. `nameOf` knows the names of tags and collections by id. */
export function entryText(value: unknown, field: string, named: (id: string) => string): string {
  if (value === null || value === undefined || value === '') return '';
  if (field === 'parent') return named(String(value));
  if (field === 'action') return t(value === 'keep' ? 'import.rules.keep' : 'import.rules.remove');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

/** A field's name; of what other programs wrote its own. */
export function entryFieldName(field: string): string {
  return t(`conflicts.entryFields.${field}`, { defaultValue: field });
}

function conflictsOf(entry: Entry): Record<string, unknown[]> {
  const conflicts = entry['stet:conflicts'];
  if (typeof conflicts !== 'object' || conflicts === null) return {};
  return Object.fromEntries(
    Object.entries(conflicts).filter(([, others]) => Array.isArray(others) && others.length > 0),
  );
}

function nameOf(entry: Entry): string {
  return String(entry['name'] ?? entry['line'] ?? '');
}
