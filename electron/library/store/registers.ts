import * as z from 'zod';
import { type Code, codebookFileSchema } from '../../../shared/model/codebook.ts';
import { type Collection, collectionsFileSchema } from '../../../shared/model/collection.ts';
import { type Person, peopleFileSchema } from '../../../shared/model/person.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { isReadAgain } from '../../../shared/model/safe-json.ts';
import { type SiteRule, siteRulesFileSchema } from '../../../shared/model/site-rule.ts';
import type { Versions } from './device.ts';
import { type FileStamp, stampNow } from './file-stamp.ts';
import { jsonText, type LibraryFolder, resolveInside, writeKnown } from './folder-access.ts';
import { copiesOf, readVersions } from './read-versions.ts';
import { type RegisterName, registerFiles } from './register-files.ts';
import {
  type FieldConflicts,
  highestCounter,
  isRemoved,
  type RegisterLine,
  registerLines,
  type ShownEntry,
  shownEntries,
  uniteLines,
  withEntry,
  withoutEntry,
} from './register-lines.ts';

/** A file of things with ids that holds for the whole library: see `registerFiles`. */
export interface Register<Item extends { id: string }> {
  all(): Promise<Result<Item[]>>;
  /** Adds the item, or changes those of its fields that are given and differ. */
  put(item: Item, versions: Versions): Promise<Result<Item>>;
  remove(id: string, versions: Versions): Promise<Result<void>>;
  /** Everything in the file, with versions. */
  lines(): Promise<Result<RegisterLine[]>>;
  /** Writes what was loaded into the one file: all that conflict copies and conflicts of Git hold. */
  settle(): Promise<Result<void>>;
  /** Takes over what another copy of the register has. Nothing is written when that is nothing. */
  unite(others: readonly RegisterLine[]): Promise<Result<{ before: RegisterLine[]; after: RegisterLine[] }>>;
}

export function peopleRegister(folder: LibraryFolder): Register<Person> {
  return register(folder, registerFiles.people, peopleFileSchema, 'people', { format: 1, people: [] });
}

export function codeRegister(folder: LibraryFolder): Register<Code> {
  return register(folder, registerFiles.codes, codebookFileSchema, 'codes', { format: 1, codes: [] });
}

export function collectionRegister(folder: LibraryFolder): Register<Collection> {
  return register(folder, registerFiles.collections, collectionsFileSchema, 'collections', {
    format: 1,
    collections: [],
  });
}

export function siteRuleRegister(folder: LibraryFolder): Register<SiteRule> {
  return register(folder, registerFiles.rules, siteRulesFileSchema, 'rules', { format: 1, rules: [] });
}

/** All of them. */
export function registersIn(folder: LibraryFolder) {
  return {
    people: peopleRegister(folder),
    codes: codeRegister(folder),
    collections: collectionRegister(folder),
    rules: siteRuleRegister(folder),
  } satisfies Record<RegisterName, unknown>;
}

/** How often a change begins anew because another program has written in between. */
const TRIES = 5;

/** What remains of deleted entries stands beside the others, in a list of its own. */
const removedSchema = z.looseObject({ removed: z.array(z.looseObject({ id: z.string().min(1) })).default([]) });

function register<Key extends string, Item extends { id: string }, File extends { [K in Key]: Item[] }>(
  folder: LibraryFolder,
  path: string,
  schema: z.ZodType<File>,
  key: Key,
  empty: File,
): Register<Item> {
  async function load(): Promise<Result<{ file: File; lines: RegisterLine[]; stamp: FileStamp | null }>> {
    const inside = await resolveInside(folder, path);
    if (!inside.ok) return inside;
    // Taken first: what is written while the file is read counts as written since.
    const stamp = stampNow(inside.value);
    const versions = await readVersions(folder, path, schema);
    if (!versions.ok) return versions.error.code === 'not-found' ? ok({ file: empty, lines: [], stamp }) : versions;
    const copies = versions.value.map((version) =>
      registerLines([...version[key], ...removedSchema.catch({ removed: [] }).parse(version).removed]),
    );
    return ok({ file: versions.value[0] ?? empty, lines: uniteLines(...copies), stamp });
  }
  function textOf(file: File, lines: readonly RegisterLine[]): Result<string> {
    const removed = lines.filter(isRemoved);
    const next = schema.safeParse({
      ...file,
      [key]: lines.filter((line) => !isRemoved(line)),
      ...(removed.length > 0 && { removed }),
    });
    const text = next.success ? jsonText(next.data) : '';
    // What could not be read again must not be written.
    if (!next.success || !isReadAgain(text))
      return fail('bad-arguments', `That cannot be stored in ${path}. Nothing was changed.`, next.error?.message);
    return ok(text);
  }
  /**
   * Reads the file, changes and writes it; anew where another program has written to it in between, since that must not be lost either. Nothing is
   * written where `edit` answers the very lines it was given.
   */
  async function rewrite(
    edit: (lines: RegisterLine[]) => Promise<Result<RegisterLine[]>>,
  ): Promise<Result<{ before: RegisterLine[]; after: RegisterLine[] }>> {
    for (let time = 0; time < TRIES; time++) {
      // Read again each time: a damaged file must not be overwritten.
      const loaded = await load();
      if (!loaded.ok) return loaded;
      const { file, lines: before, stamp } = loaded.value;
      const edited = await edit(before);
      if (!edited.ok) return edited;
      const after = edited.value;
      if (after === before) return ok({ before, after });
      const text = textOf(file, after);
      const written = text.ok ? await writeKnown(folder, path, text.value, stamp) : text;
      if (!written.ok) return written;
      if (written.value !== 'changed') return ok({ before, after });
    }
    return fail(
      'busy',
      `${path} is written to by another program all the time and is as that program left it. Try again.`,
    );
  }
  async function change(
    id: string,
    versions: Versions,
    edit: (lines: RegisterLine[], version: string) => RegisterLine[],
  ): Promise<Result<RegisterLine[]>> {
    const changed = await rewrite(async (lines) => {
      const version = await versions.next(highestCounter(lines, id));
      return version.ok ? ok(edit(lines, version.value)) : version;
    });
    return changed.ok ? ok(changed.value.after) : changed;
  }
  const shown = (lines: readonly RegisterLine[]) => shownEntries(lines).map((entry) => itemOf<Item>(entry));
  return {
    async all() {
      const loaded = await load();
      return loaded.ok ? ok(shown(loaded.value.lines)) : loaded;
    },
    async put(item, versions) {
      const lines = await change(item.id, versions, (before, version) =>
        withEntry(before, withBothNames(item, before), version),
      );
      return lines.ok ? ok(shown(lines.value).find(({ id }) => id === item.id) ?? item) : lines;
    },
    async remove(id, versions) {
      const at = new Date().toISOString();
      const removed = await change(id, versions, (before, version) => withoutEntry(before, id, version, at));
      return removed.ok ? ok(undefined) : removed;
    },
    async lines() {
      const loaded = await load();
      return loaded.ok ? ok(loaded.value.lines) : loaded;
    },
    async settle() {
      const settled = await rewrite(async (lines) => ok([...lines]));
      return settled.ok ? ok(undefined) : settled;
    },
    unite(others) {
      return rewrite(async (lines) => {
        const after = uniteLines(lines, others);
        const known = new Set(lines);
        return ok(after.length === lines.length && after.every((line) => known.has(line)) ? lines : after);
      });
    },
  };
}

/** A person whose name was changed in two ways is known by both. */
function itemOf<Item>({ id, fields, conflicts }: ShownEntry): Item {
  const { aliases } = fields;
  const names = (conflicts['name'] ?? []).filter((name) => typeof name === 'string' && name !== '');
  return {
    id,
    ...fields,
    ...(Array.isArray(aliases) && { aliases: [...new Set([...aliases, ...names])] }),
    ...(Object.keys(conflicts).length > 0 && { 'stet:conflicts': conflicts }),
  } as Item;
}

/** Once it is settled what such a person is called, the other name stays an alias. */
function withBothNames<Item extends { id: string }>(item: Item, lines: readonly RegisterLine[]): Item {
  const shown = shownEntries(lines.filter(({ id }) => id === item.id))[0];
  const fields: Record<string, unknown> = { ...item };
  const beside = fields['stet:conflicts'] as FieldConflicts | undefined;
  const settles = shown?.conflicts['name'] && ('name' in item || beside) && !beside?.['name'];
  if (!shown || !settles || 'aliases' in item) return item;
  const { aliases } = itemOf<Item & { aliases?: unknown }>(shown);
  return aliases === undefined ? item : { ...item, aliases };
}

/** Files of the whole library of which sync programs leave second versions, and whether those can be merged. */
const sharedFiles: [file: string, merges: boolean][] = [
  ...Object.values(registerFiles).map((file): [string, boolean] => [file, true]),
  ['notes.jsonl', true],
  ['library.json', false],
];

/** Second versions of library-wide files that a sync program has left; `merges` when what they say is taken in. */
export async function registerConflicts(
  folder: LibraryFolder,
): Promise<{ path: string; message: string; merges: boolean }[]> {
  const found: { path: string; message: string; merges: boolean }[] = [];
  for (const [file, merges] of sharedFiles) {
    for (const path of await copiesOf(folder, file)) {
      if (path === 'notes.quarantine.jsonl') continue;
      const what = merges ? 'What it says is shown; it can be merged.' : `Stet reads ${file}; both are kept.`;
      found.push({ path, message: `${path} is a second version of ${file}, left by a sync program. ${what}`, merges });
    }
  }
  return found;
}
