import * as z from 'zod';
import {
  type AnnotationFields,
  fieldNames,
  fieldsOf,
  isTag,
  withFields,
} from '../../../shared/exchange/annotation-fields.ts';
import { type Changed, type FieldVersion, markChanged, mergeFields } from '../../../shared/exchange/merge-fields.ts';
import { type Annotation, claimOf } from '../../../shared/model/annotation.ts';
import { canonical } from '../../../shared/model/versions.ts';

const changedSchema = z.record(z.string(), z.string());

/** Concurrent versions as one, the newest first: what differs after that stands under `stet:conflicts`, a version each. */
export function mergeHeads(newest: Annotation, others: readonly Annotation[]): Annotation {
  if (others.length === 0) return newest;
  const heads = [newest, ...others];
  const names = fieldNames(heads);
  const merged = mergeFields(
    heads.map((head) => fieldVersion(head, names)),
    isTag,
  );
  const history = unitedHistory(heads);
  const fields = merged.fields as AnnotationFields;
  // Of what was set apart the newest version shows its own, so that each value is that of a version beside it.
  const standing = new Map<string, Set<string>>();
  const own = fieldsOf(newest, names);
  for (const [name, values] of Object.entries(merged.others)) {
    const all = new Set([merged.fields[name], ...values.map(({ value }) => value)].map(canonical));
    standing.set(name, all);
    if (!all.has(canonical(own[name]))) continue;
    fields[name] = own[name] ?? {};
    merged.changed[name] = changedIn(newest)[name] ?? madeIn(newest);
  }
  const shown = withFields(newest, fields, history);
  const conflicts = others.flatMap((head) => {
    const different = Object.entries(fieldsOf(head, names)).filter(
      ([name, value]) => canonical(value) !== canonical(fields[name]) && standing.get(name)?.has(canonical(value)),
    );
    return different.length === 0 ? [] : [withFields(head, { ...fields, ...Object.fromEntries(different) }, history)];
  });
  const { 'stet:made': _made, 'stet:changed': _changed, ...rest } = shown;
  return {
    ...(rest as Annotation),
    'stet:made': madeIn(newest),
    ...(Object.keys(merged.changed).length > 0 && { 'stet:changed': merged.changed }),
    ...(conflicts.length > 0 && { 'stet:conflicts': conflicts }),
  };
}

/** What a new version says of when its fields were changed; `before` is what was shown. */
export function changeKeys(before: Annotation | undefined, after: Annotation): object {
  if (!before) return {};
  const names = fieldNames([before, after]);
  const made = madeIn(before);
  const marked = markChanged(fieldsOf(before, names), fieldsOf(after, names), changedIn(before), after['stet:version']);
  const changed = Object.entries(marked).filter(([, set]) => set !== made);
  return { 'stet:made': made, ...(changed.length > 0 && { 'stet:changed': Object.fromEntries(changed) }) };
}

/**
 * Whether `next`, made from `shown`, knows what came into `shown` from `other`: it has the same there. A draft that was begun before that
 * version was read has not, and must not pass over it.
 */
export function knows(next: Annotation, shown: Annotation, newest: Annotation, other: Annotation): boolean {
  const names = fieldNames([next, shown, newest, other]);
  const [after, before, own, brought] = [next, shown, newest, other].map((one) => fieldsOf(one, names));
  return [...names].every((name) => {
    const value = canonical(before?.[name]);
    const cameIn = value === canonical(brought?.[name]) && value !== canonical(own?.[name]);
    return !cameIn || canonical(after?.[name]) === value;
  });
}

/** A version whose fields all count as set by itself. */
export function withoutChangeKeys<Kept extends object>(annotation: Kept): Kept {
  const { 'stet:made': _made, 'stet:changed': _changed, ...rest } = annotation as Record<string, unknown>;
  return rest as Kept;
}

function fieldVersion(head: Annotation, names: ReadonlySet<string>): FieldVersion {
  const made = madeIn(head);
  return {
    version: head['stet:version'],
    made,
    // A line forgets old versions, but never the one it was made in.
    seen: made === head['stet:version'] ? head['stet:seen'] : [...head['stet:seen'], made],
    changed: changedIn(head),
    fields: fieldsOf(head, names),
  };
}

function madeIn(annotation: Annotation): string {
  const made = annotation['stet:made'];
  return typeof made === 'string' ? made : annotation['stet:version'];
}

function changedIn(annotation: Annotation): Changed {
  return changedSchema.safeParse(annotation['stet:changed']).data ?? {};
}

/** Each change of a status once, oldest first. */
function unitedHistory(heads: readonly Annotation[]): unknown[] {
  const all = heads.flatMap((head) => claimOf(head)?.['stet:history'] ?? []);
  return [...new Map(all.map((change) => [canonical(change), change])).entries()]
    .sort(([a, one], [b, other]) => (one.at === other.at ? (a < b ? -1 : 1) : one.at < other.at ? -1 : 1))
    .map(([, change]) => change);
}
