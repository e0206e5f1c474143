import type { Change } from '../model/change.ts';
import { canonical } from '../model/versions.ts';
import { type Applied, applied, listApplied } from './applied.ts';

/** An entry of a list that is kept with versions: a person, a tag, a collection, a rule for a site, a link. */
type Entry = { id: string };
type Fields = Record<string, unknown>;

/** What stands in conflict beside the values of an entry, by field. */
const BESIDE = 'stet:conflicts';

/** Keys that every version has of its own. */
const OWN = new Set(['@context', 'id', 'created', 'modified', 'creator', 'stet:version', 'stet:seen', BESIDE]);

/**
 * A change of an entry, made on it as it is now. What is to be written has only the fields that change, or all of a new one. Values
 * that a change has settled stand beside the field again when it is taken back.
 */
export function entryApplied<One extends Entry>(now: One | undefined, change: Change<One>): Applied<Entry> {
  return applied<One, Entry>(now, change, {
    differs: (one, other) => namesOf(one, other).some((name) => !same(one, other, name)),
    fields: fieldsApplied,
  });
}

function fieldsApplied(now: Entry, from: Entry, to: Entry): { write: Entry | null; left: boolean } {
  const write: Fields = {};
  const beside = { ...besideIn(now) };
  let left = false;
  for (const name of namesOf(from, to)) {
    if (same(from, to, name) || same(now, to, name)) continue;
    const [is, was, becomes] = [now, from, to].map((one) => (one as Fields)[name]);
    if (isSet(is) && isSet(was) && isSet(becomes)) write[name] = listApplied(is, was, becomes);
    else if (same(now, from, name)) {
      if (canonical(is) !== canonical(becomes)) write[name] = becomes ?? null;
      beside[name] = besideIn(to)[name] ?? [];
    } else left = true;
  }
  const standing = Object.fromEntries(Object.entries(beside).filter(([, values]) => values.length > 0));
  if (canonical(standing) !== canonical(besideIn(now))) write[BESIDE] = standing;
  return { write: Object.keys(write).length > 0 ? { id: now.id, ...write } : null, left };
}

/** The same change, which says that setting a field settles what stood beside it. */
export function settling<One extends Entry>({ from, to }: Change<One>): Change<One> {
  if (from === null || to === null) return { from, to };
  const set = new Set(namesOf(from, to).filter((name) => !same(from, to, name)));
  const left = Object.entries(besideIn(to)).filter(([name]) => !set.has(name));
  return { from, to: BESIDE in to ? { ...to, [BESIDE]: Object.fromEntries(left) } : to };
}

function namesOf(...entries: Entry[]): string[] {
  const names = new Set(entries.flatMap((entry) => [...Object.keys(entry), ...Object.keys(besideIn(entry))]));
  return [...names].filter((name) => !OWN.has(name));
}

function same(one: Entry, other: Entry, name: string): boolean {
  const of = (entry: Entry) =>
    canonical([(entry as Fields)[name] ?? null, (besideIn(entry)[name] ?? []).map(canonical).sort()]);
  return of(one) === of(other);
}

function besideIn(entry: Entry): Record<string, unknown[]> {
  return ((entry as Fields)[BESIDE] as Record<string, unknown[]> | undefined) ?? {};
}

/** A list of names or ids: each of them is there or is not. */
function isSet(value: unknown): value is unknown[] {
  return Array.isArray(value) && value.every((one) => typeof one === 'string');
}
