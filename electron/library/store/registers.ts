import * as z from 'zod';
import { type Code, codebookFileSchema } from '../../../shared/model/codebook.ts';
import { type Collection, collectionsFileSchema } from '../../../shared/model/collection.ts';
import { type Person, peopleFileSchema } from '../../../shared/model/person.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { isReadAgain } from '../../../shared/model/safe-json.ts';
import { type SiteRule, siteRulesFileSchema } from '../../../shared/model/site-rule.ts';
import type { Versions } from './device.ts';
import { jsonText, type LibraryFolder } from './folder-access.ts';
import { readVersions } from './read-versions.ts';
import { type RegisterName, registerFiles } from './register-files.ts';
import { itemOf, withBothNames } from './register-items.ts';
import {
  highestCounter,
  isRemoved,
  type RegisterLine,
  registerLines,
  shownEntries,
  uniteLines,
  withEntry,
  withoutEntry,
} from './register-lines.ts';
import { type Form, type Rewritten, rewriteFile } from './rewrite-file.ts';

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
  unite(others: readonly RegisterLine[]): Promise<Result<Rewritten<RegisterLine[]>>>;
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

/** What remains of deleted entries stands beside the others, in a list of its own. */
const removedSchema = z.looseObject({ removed: z.array(z.looseObject({ id: z.string().min(1) })).default([]) });

/** A register as it was read. */
interface Loaded<File> {
  file: File;
  lines: RegisterLine[];
}

function register<Key extends string, Item extends { id: string }, File extends { [K in Key]: Item[] }>(
  folder: LibraryFolder,
  path: string,
  schema: z.ZodType<File>,
  key: Key,
  empty: File,
): Register<Item> {
  const form = registerForm(folder, path, schema, key, empty);
  /** Nothing is written where `edit` answers the very lines it was given. */
  async function rewrite(
    edit: (lines: RegisterLine[]) => Result<RegisterLine[]> | Promise<Result<RegisterLine[]>>,
  ): Promise<Result<Rewritten<RegisterLine[]>>> {
    const rewritten = await rewriteFile(folder, path, form, async (loaded) => {
      const lines = await edit(loaded.lines);
      if (!lines.ok) return lines;
      return ok(lines.value === loaded.lines ? loaded : { ...loaded, lines: lines.value });
    });
    if (!rewritten.ok) return rewritten;
    return ok({ before: rewritten.value.before.lines, after: rewritten.value.after.lines });
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
      const loaded = await form.read();
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
      const loaded = await form.read();
      return loaded.ok ? ok(loaded.value.lines) : loaded;
    },
    async settle() {
      const settled = await rewrite((lines) => ok([...lines]));
      return settled.ok ? ok(undefined) : settled;
    },
    unite(others) {
      return rewrite((lines) => {
        const after = uniteLines(lines, others);
        const known = new Set(lines);
        return ok(after.length === lines.length && after.every((line) => known.has(line)) ? lines : after);
      });
    },
  };
}

/** How a register is read together with its copies, and put into words. */
function registerForm<Key extends string, File extends { [K in Key]: { id: string }[] }>(
  folder: LibraryFolder,
  path: string,
  schema: z.ZodType<File>,
  key: Key,
  empty: File,
): Form<Loaded<File>> {
  return {
    async read() {
      const versions = await readVersions(folder, path, schema);
      if (!versions.ok) return versions.error.code === 'not-found' ? ok({ file: empty, lines: [] }) : versions;
      const copies = versions.value.map((version) =>
        registerLines([...version[key], ...removedSchema.catch({ removed: [] }).parse(version).removed]),
      );
      return ok({ file: versions.value[0] ?? empty, lines: uniteLines(...copies) });
    },
    text({ file, lines }) {
      const removed = lines.filter(isRemoved);
      const next = schema.safeParse({
        ...file,
        [key]: lines.filter((line) => !isRemoved(line)),
        ...(removed.length > 0 && { removed }),
      });
      const text = next.success ? jsonText(next.data) : '';
      // What could not be read again must not be written.
      return next.success && isReadAgain(text)
        ? ok(text)
        : fail('bad-arguments', `That cannot be stored in ${path}. Nothing was changed.`, next.error?.message);
    },
  };
}
