import { type Annotation, type AnnotationDraft, claimOf, type Target } from '../model/annotation.ts';
import type { AnnotationChange } from '../model/annotation-change.ts';
import { canonical } from '../model/versions.ts';
import { type AnnotationFields as Fields, fieldNames, fieldsOf, MORE, withFields } from './annotation-fields.ts';
import { type Applied, applied, listApplied } from './applied.ts';

/** A change of an annotation, made on it as it is now. */
export function changeApplied(now: Annotation | undefined, change: AnnotationChange): Applied<AnnotationDraft> {
  // What stands in conflict with it is somebody's words as well.
  const standing = (one: Annotation) => canonical(one['stet:conflicts'] ?? []);
  return applied<Annotation, AnnotationDraft>(now, change, {
    differs: (one, other) => differs(one, other) || standing(one) !== standing(other),
    fields: fieldsApplied,
  });
}

function fieldsApplied(now: Annotation, from: Annotation, to: Annotation): Omit<Applied<AnnotationDraft>, 'gone'> {
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
  // Who signs it goes with the words, where these are another version's.
  const signs = [now, from].every(({ creator }) => canonical(creator ?? null) !== canonical(to.creator ?? null));
  const settles = canonical(from['stet:conflicts']) !== canonical(to['stet:conflicts']);
  if (!settles && !differs(now, after)) return { write: null, left };
  const { body } = canonical(now.body) === canonical(from.body) ? to : after;
  const { 'stet:conflicts': _standing, ...draft }: AnnotationDraft = { ...after, body };
  // A draft that leaves a key out leaves it there: null takes it away.
  for (const name of names) if (name in now && !(name in after)) draft[name] = null;
  if (settles && signs) draft.creator = to.creator;
  return { write: settles ? { ...draft, 'stet:conflicts': to['stet:conflicts'] ?? [] } : draft, left };
}

function listIn(fields: Fields): unknown[] {
  const is = fields[MORE]?.is;
  return Array.isArray(is) ? is : [];
}

/** Whether anything that counts is different in one and the other. */
function differs(one: Annotation, other: Annotation): boolean {
  const names = fieldNames([one, other]);
  const [a, b] = [fieldsOf(one, names), fieldsOf(other, names)];
  if (canonical(historyOf(one)) !== canonical(historyOf(other))) return true;
  return [...names].some((name) => !same(name, a[name], b[name]));
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
