import { readdir } from 'node:fs/promises';
import type * as z from 'zod';
import { type Code, codebookFileSchema } from '../../../shared/model/codebook.ts';
import { type Collection, collectionsFileSchema } from '../../../shared/model/collection.ts';
import { type Person, peopleFileSchema } from '../../../shared/model/person.ts';
import { fail, ok, type Result } from '../../../shared/model/result.ts';
import { isConflictCopy } from './conflict-copies.ts';
import { jsonText, type LibraryFolder, readJson, writeInside } from './folder-access.ts';

/** A file of things with ids that holds for the whole library: people.json, codebook.json. */
export interface Register<Item extends { id: string }> {
  all(): Promise<Result<Item[]>>;
  /** Adds the item, or replaces the one with its id. */
  put(item: Item): Promise<Result<Item>>;
  remove(id: string): Promise<Result<void>>;
}

export function peopleRegister(folder: LibraryFolder): Register<Person> {
  return register(folder, 'people.json', peopleFileSchema, 'people', { format: 1, people: [] });
}

export function codeRegister(folder: LibraryFolder): Register<Code> {
  return register(folder, 'codebook.json', codebookFileSchema, 'codes', { format: 1, codes: [] });
}

export function collectionRegister(folder: LibraryFolder): Register<Collection> {
  return register(folder, 'collections.json', collectionsFileSchema, 'collections', { format: 1, collections: [] });
}

function register<Key extends string, Item extends { id: string }, File extends { [K in Key]: Item[] }>(
  folder: LibraryFolder,
  path: string,
  schema: z.ZodType<File>,
  key: Key,
  empty: File,
): Register<Item> {
  async function load(): Promise<Result<File>> {
    const file = await readJson(folder, path, schema);
    return !file.ok && file.error.code === 'not-found' ? ok(empty) : file;
  }
  async function change(edit: (items: Item[]) => Item[]): Promise<Result<void>> {
    // Read again each time: another program may have changed the file, and a damaged one must not be overwritten.
    const file = await load();
    if (!file.ok) return file;
    const next = schema.safeParse({ ...file.value, [key]: edit(file.value[key]) });
    // What could not be read again must not be written.
    if (!next.success)
      return fail('bad-arguments', `That cannot be stored in ${path}. Nothing was changed.`, next.error.message);
    return writeInside(folder, path, jsonText(next.data));
  }
  return {
    async all() {
      const file = await load();
      return file.ok ? ok(file.value[key]) : file;
    },
    async put(item) {
      const changed = await change((items) =>
        items.some(({ id }) => id === item.id)
          ? items.map((old) => (old.id === item.id ? { ...old, ...item } : old))
          : [...items, item],
      );
      return changed.ok ? ok(item) : changed;
    },
    remove: (id) => change((items) => items.filter((item) => item.id !== id)),
  };
}

/** Sentences about second versions of library-wide files that a sync program has left. */
export async function registerConflicts(folder: LibraryFolder): Promise<string[]> {
  const names = await readdir(folder.root).catch(() => []);
  return ['people.json', 'codebook.json', 'collections.json', 'library.json'].flatMap((file) =>
    names
      .filter((name) => isConflictCopy(name, file))
      .map(
        (name) => `${name} is a second version of ${file}, left by a sync program. Stet reads ${file}; both are kept.`,
      ),
  );
}
