import type { Change } from '../model/change.ts';
import { canonical } from '../model/versions.ts';
import { type Applied, applied, listApplied } from './applied.ts';

/** An entry of a register: a person, a tag. */
type Entry = { id: string };
type Fields = Record<string, unknown>;

/** A change of an entry, made on it as it is now. What is to be written has only the fields that change, or all of a new one. */
export function entryApplied<One extends Entry>(now: One | undefined, change: Change<One>): Applied<Entry> {
  return applied<One, Entry>(now, change, {
    differs: (one, other) => namesOf(one, other).some((name) => !same(one, other, name)),
    fields: fieldsApplied,
  });
}

function fieldsApplied(now: Entry, from: Entry, to: Entry): { write: Entry | null; left: boolean } {
  const write: Fields = {};
  let left = false;
  for (const name of namesOf(from, to)) {
    const [is, was, becomes] = [now, from, to].map((one) => (one as Fields)[name]);
    if (same(from, to, name) || same(now, to, name)) continue;
    if (Array.isArray(is) && Array.isArray(was) && Array.isArray(becomes)) write[name] = listApplied(is, was, becomes);
    else if (same(now, from, name)) write[name] = becomes ?? null;
    else left = true;
  }
  return { write: Object.keys(write).length > 0 ? { id: now.id, ...write } : null, left };
}

/** Without what stands in conflict beside the values: the library keeps that itself. */
function namesOf(...entries: Entry[]): string[] {
  const names = new Set(entries.flatMap((entry) => Object.keys(entry)));
  return [...names].filter((name) => name !== 'id' && name !== 'stet:conflicts');
}

function same(one: Entry, other: Entry, name: string): boolean {
  return canonical((one as Fields)[name] ?? null) === canonical((other as Fields)[name] ?? null);
}
