import { type Annotation, type AnnotationDraft, claimOf, type Target } from '../model/annotation.ts';
import type { AnnotationChange } from '../model/annotation-change.ts';
import { canonical } from '../model/versions.ts';
import { type AnnotationFields as Fields, fieldNames, fieldsOf, MORE, withFields } from './annotation-fields.ts';

/** What becomes of an annotation. */
export interface AppliedChange {
  /** What to write; null where nothing is. */
  draft: AnnotationDraft | null;
  /** To be deleted. */
  gone: boolean;
  /** Whether something of the change was left undone, since what it is about has become something else. */
  left: boolean;
}

const NOTHING: AppliedChange = { draft: null, gone: false, left: false };

/**
 * A change of an annotation as it was (`from`), made on it as it is now; undefined: it is not there. What the change set is set,
 * what others have set since stays: of a field that both changed the newer value. The other way round it takes the change back.
 */
export function changeApplied(now: Annotation | undefined, { from, to }: AnnotationChange): AppliedChange {
  if (!now) return to === null || from !== null ? { ...NOTHING, left: to !== null } : { ...NOTHING, draft: to };
  if (to === null)
    return from === null || writtenOn(now, from) ? { ...NOTHING, left: true } : { ...NOTHING, gone: true };
  // It is there again without this change: somebody wrote on it while it was deleted.
  if (from === null) return { ...NOTHING, left: differs(now, to) };
  return fieldsApplied(now, from, to);
}

function fieldsApplied(now: Annotation, from: Annotation, to: Annotation): AppliedChange {
  const names = fieldNames([now, from, to]);
  const [current, old, next] = [now, from, to].map((one) => fieldsOf(one, names)) as [Fields, Fields, Fields];
  const fields: Fields = { ...current };
  let left = false;
  for (const name of names) {
    if (same(name, old[name], next[name])) continue;
    if (name === MORE) fields[name] = { is: listApplied(listIn(current), listIn(old), listIn(next)) };
    else if (same(name, current[name], old[name])) fields[name] = next[name] ?? null;
    else if (!same(name, current[name], next[name])) left = true;
  }
  const history = listApplied(historyOf(now), historyOf(from), historyOf(to)).toSorted(byTime);
  const after = withFields(now, fields, history);
  const settles = canonical(from['stet:conflicts']) !== canonical(to['stet:conflicts']);
  if (!settles && !differs(now, after)) return { ...NOTHING, left };
  const { body } = canonical(now.body) === canonical(from.body) ? to : after;
  const { 'stet:conflicts': _standing, ...draft }: AnnotationDraft = { ...after, body };
  // A draft that leaves a key out leaves it there: null takes it away.
  for (const name of names) if (name in now && !(name in after)) draft[name] = null;
  return { draft: settles ? { ...draft, 'stet:conflicts': to['stet:conflicts'] ?? [] } : draft, gone: false, left };
}

function listIn(fields: Fields): unknown[] {
  const is = fields[MORE]?.is;
  return Array.isArray(is) ? is : [];
}

/** Whether somebody has written on it since, or stands in conflict with it. */
function writtenOn(now: Annotation, from: Annotation): boolean {
  return differs(now, from) || canonical(now['stet:conflicts'] ?? []) !== canonical(from['stet:conflicts'] ?? []);
}

/** Whether anything that counts is different in one and the other. */
function differs(one: Annotation, other: Annotation): boolean {
  const names = fieldNames([one, other]);
  const [a, b] = [fieldsOf(one, names), fieldsOf(other, names)];
  if (canonical(historyOf(one)) !== canonical(historyOf(other))) return true;
  return [...names].some((name) => !same(name, a[name], b[name]));
}

/** Lists lose and gain what the change took and gave. */
function listApplied<One>(now: readonly One[], from: readonly One[], to: readonly One[]): One[] {
  const [has, had, gets] = [now, from, to].map((list) => new Set(list.map(canonical)));
  const kept = now.filter((one) => !had?.has(canonical(one)) || gets?.has(canonical(one)));
  return [...kept, ...to.filter((one) => !had?.has(canonical(one)) && !has?.has(canonical(one)))];
}

function historyOf(annotation: Annotation): readonly { at: string }[] {
  return claimOf(annotation)?.['stet:history'] ?? [];
}

function byTime(one: { at: string }, other: { at: string }): number {
  return one.at === other.at ? 0 : one.at < other.at ? -1 : 1;
}

/** A field that is not there is as good as one that is null. */
function same(name: string, one: Fields[string] | undefined, other: typeof one): boolean {
  const [a, b] = [one?.is ?? null, other?.is ?? null];
  return canonical(name === 'target' ? asMade(a) : a) === canonical(name === 'target' ? asMade(b) : b);
}

/** Targets without what the library adds to them when it writes them. */
function asMade(targets: unknown): unknown {
  return (targets as Target[] | null)?.map(({ 'stet:sha256': _hash, scope: _scope, ...target }) => target);
}
