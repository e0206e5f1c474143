import { ok, type Result } from '../../../shared/model/result.ts';
import type { LibraryContext } from '../library-context.ts';
import type { LibraryFolder } from '../store/folder-access.ts';
import type { RegisterName } from '../store/register-files.ts';
import { type FieldConflicts, type RegisterLine, shownEntries } from '../store/register-lines.ts';
import {
  codeRegister,
  collectionRegister,
  peopleRegister,
  type Register,
  siteRuleRegister,
} from '../store/registers.ts';

/**
 * People, codes, collections and rules for sites: united by id, of each field the latest change. Answers sentences about what was changed in
 * both, of which both versions are kept.
 */
export async function mergeRegisters(context: LibraryContext, other: LibraryFolder): Promise<Result<string[]>> {
  const { folder } = context;
  const people = await mergeRegister(context, 'people', peopleRegister(folder), peopleRegister(other));
  if (!people.ok) return people;
  const codes = await mergeRegister(context, 'codes', codeRegister(folder), codeRegister(other));
  if (!codes.ok) return codes;
  const collections = await mergeRegister(
    context,
    'collections',
    collectionRegister(folder),
    collectionRegister(other),
  );
  if (!collections.ok) return collections;
  const rules = await mergeRegister(context, 'rules', siteRuleRegister(folder), siteRuleRegister(other));
  return rules.ok ? ok([...people.value, ...codes.value, ...collections.value]) : rules;
}

function mergeRegister<Item extends { id: string }>(
  { queue, changed }: LibraryContext,
  what: RegisterName,
  ours: Register<Item>,
  theirs: Register<Item>,
): Promise<Result<string[]>> {
  return queue.run(what, async () => {
    const other = await theirs.lines();
    if (!other.ok) return other;
    const united = await ours.unite(other.value);
    if (!united.ok) return united;
    const { before, after } = united.value;
    const known = new Set(before);
    const ids = [...new Set(after.filter((line) => !known.has(line)).map(({ id }) => id))];
    if (ids.length > 0) changed({ what, ids });
    return ok(newConflicts(before, after));
  });
}

function newConflicts(before: readonly RegisterLine[], after: readonly RegisterLine[]): string[] {
  const known = new Map(shownEntries(before).map(({ id, conflicts }) => [id, JSON.stringify(conflicts)]));
  return shownEntries(after).flatMap(({ id, fields, conflicts }) =>
    JSON.stringify(conflicts) === (known.get(id) ?? '{}') ? [] : conflictSentences(fields, conflicts),
  );
}

/** Sentences about what was changed in two libraries at once and is not settled yet. */
export async function openConflicts(folder: LibraryFolder): Promise<string[]> {
  const registers = [peopleRegister(folder), codeRegister(folder), collectionRegister(folder)];
  const lines = await Promise.all(registers.map((register) => register.lines()));
  const shown = lines.flatMap((each) => (each.ok ? shownEntries(each.value) : []));
  return shown.flatMap(({ fields, conflicts }) => conflictSentences(fields, conflicts));
}

/** “Ada Lind”: role was changed in both libraries; it is “mayor” now, “council leader” is kept beside it. */
function conflictSentences(fields: Record<string, unknown>, conflicts: FieldConflicts): string[] {
  return Object.entries(conflicts).map(([field, values]) => {
    const others = values.map(inWords).join(', ');
    return `“${String(fields['name'])}”: ${field} was changed in two libraries; it is ${inWords(fields[field])} now, ${others} is kept beside it.`;
  });
}

function inWords(value: unknown): string {
  return value === null || value === '' ? 'empty' : `“${typeof value === 'string' ? value : JSON.stringify(value)}”`;
}
