import type { Annotation, AnnotationDraft, Body } from '../../shared/model/annotation.ts';
import { draftOf } from './annotations.ts';

type Fields = Record<string, unknown>;

/**
 * What a change from one version to another makes of an annotation as it is now: what it set is set, what others have set
 * since stays. Backwards it takes the change back. Keys that it takes away are null: a draft that leaves one out leaves it there.
 */
export function changeApplied(now: Annotation, from: Annotation, to: Annotation): AnnotationDraft {
  const [current, old, next] = [draftOf(now), draftOf(from), draftOf(to)];
  const applied = fieldsApplied(current, old, next, null);
  // A span is one thing: the library adds to it what it knows.
  if (!same(old.target, next.target)) applied['target'] = next.target;
  return { ...applied, body: bodiesApplied(now.body, from.body, to.body) } as AnnotationDraft;
}

function fieldsApplied(now: Fields, from: Fields, to: Fields, gone: null | undefined): Fields {
  const applied = { ...now };
  for (const key of new Set([...Object.keys(from), ...Object.keys(to)])) {
    if (same(from[key], to[key])) continue;
    applied[key] = key in to ? valueApplied(now[key], from[key], to[key]) : gone;
  }
  return applied;
}

/** Lists, as the history of a status, lose and gain what the change took and gave. */
function valueApplied(now: unknown, from: unknown, to: unknown): unknown {
  if (same(now, from) || !Array.isArray(now) || !Array.isArray(from) || !Array.isArray(to)) return to;
  const given = to.filter((one) => !holds(from, one) && !holds(now, one));
  return [...now.filter((one) => !holds(from, one) || holds(to, one)), ...given];
}

function bodiesApplied(now: Body[], from: Body[], to: Body[]): Body[] {
  if (same(from, to)) return now;
  if (same(now, from)) return to;
  const main = now.filter(isMain).map((body) => {
    const [old, next] = [from, to].map((bodies) => bodies.find(({ type }) => type === body.type));
    return old && next ? (fieldsApplied(body, old, next, undefined) as Body) : body;
  });
  const [texts, old, next] = [now, from, to].map((bodies) => bodies.filter((body) => !isMain(body)));
  return [...main, ...(valueApplied(texts, old, next) as Body[])];
}

function isMain({ type }: Body): boolean {
  return type !== 'TextualBody';
}

function holds(list: readonly unknown[], one: unknown): boolean {
  return list.some((other) => same(other, one));
}

function same(a: unknown, b: unknown): boolean {
  return JSON.stringify(a) === JSON.stringify(b);
}
