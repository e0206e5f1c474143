import type { Annotation } from '../../../shared/model/annotation.ts';
import { type ConflictField, conflictFields, type FieldId, withHistories } from './conflict-fields.ts';

/** Which version's value is kept of each field that differs, or both. Fields that are not named keep the first. */
export type Choice = Readonly<Partial<Record<FieldId, number | 'both'>>>;

/** The versions of an annotation in conflict: the one that is shown first, those that stand beside it after it. */
export function versionsOf({ 'stet:conflicts': others, ...shown }: Annotation): Annotation[] {
  return [shown as Annotation, ...(Array.isArray(others) ? (others as Annotation[]) : [])];
}

/** The fields in which the versions differ. A field that a version does not have is no difference. */
export function differingFields(versions: readonly Annotation[]): ConflictField[] {
  return conflictFields.filter((field) => {
    const values = versions.map((version) => field.read(version)).filter((value) => value !== undefined);
    return new Set(values.map((value) => JSON.stringify(value))).size > 1;
  });
}

/** One annotation out of the versions, made as chosen. */
export function settled(versions: readonly Annotation[], choice: Choice): Annotation {
  const [first, ...others] = versions;
  if (!first) throw new Error('A conflict has a version.');
  const fields = differingFields(versions);
  // One version in everything is that version, with its author.
  const kept = new Set(fields.map(({ id }) => choice[id] ?? 0));
  const [only] = kept;
  if (kept.size === 1 && typeof only === 'number') return withHistories(versions[only] ?? first, versions);
  const mixed = fields.reduce((into, field) => {
    const one = choice[field.id] ?? 0;
    if (one === 'both') return others.reduce((both, other) => field.both?.(both, other) ?? both, into);
    const from = versions[one];
    return from === undefined || from === first ? into : field.take(into, from);
  }, first);
  return withHistories(mixed, versions);
}

/** The choice that keeps one version as a whole. */
export function wholeVersion(versions: readonly Annotation[], kept: number): Choice {
  return Object.fromEntries(differingFields(versions).map(({ id }) => [id, kept]));
}

/** True when all that differs can stand in one annotation: notes one below the other, all the tags. */
export function canJoin(fields: readonly ConflictField[]): boolean {
  return fields.every(({ both }) => both !== undefined);
}
