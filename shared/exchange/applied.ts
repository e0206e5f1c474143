import type { Change } from '../model/change.ts';
import { canonical } from '../model/versions.ts';

/** What a change comes to, made on a thing as it is now. */
export interface Applied<Written> {
  /** What to write; null where nothing is. */
  write: Written | null;
  /** To be deleted. */
  gone: boolean;
  /** Whether something of the change was left undone, since what it is about has become something else. */
  left: boolean;
}

/** How things are compared and changed. */
interface Means<One, Written> {
  differs(one: One, other: One): boolean;
  /** Both are there before and after. */
  fields(now: One, from: One, to: One): { write: Written | null; left: boolean };
}

/**
 * A change of a thing as it was (`from`), made on it as it is now; undefined: it is not there. What the change set is set, what others
 * have set since stays: of a field that both changed the newer value. The other way round it takes the change back.
 */
export function applied<One extends Written, Written>(
  now: One | undefined,
  { from, to }: Change<One>,
  { differs, fields }: Means<One, Written>,
): Applied<Written> {
  const nothing = { write: null, gone: false, left: false };
  if (!now) return from === null ? { ...nothing, write: to } : { ...nothing, left: to !== null };
  if (to === null) {
    const left = from === null || differs(now, from);
    return { ...nothing, gone: !left, left };
  }
  // It is there again without this change: somebody wrote on it while it was deleted.
  if (from === null) return { ...nothing, left: differs(now, to) };
  return { ...nothing, ...fields(now, from, to) };
}

/** Lists lose and gain what the change took and gave. */
export function listApplied<One>(now: readonly One[], from: readonly One[], to: readonly One[]): One[] {
  const [has, had, gets] = [now, from, to].map((list) => new Set(list.map(canonical)));
  const kept = now.filter((one) => !had?.has(canonical(one)) || gets?.has(canonical(one)));
  return [...kept, ...to.filter((one) => !had?.has(canonical(one)) && !has?.has(canonical(one)))];
}
