import {
  type Annotation,
  type Body,
  noteOf,
  type PlacedAnnotation,
  type TextualBody,
  tagsOf,
} from '../../../shared/model/annotation.ts';
import { placeOf } from '../../../shared/model/annotation-order.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { withNote } from './bodies.ts';

/** The next annotation of the same kind that has a place, in order of place. */
export function nextOfKind(ordered: readonly PlacedAnnotation[], id: string): PlacedAnnotation | null {
  const at = ordered.findIndex((entry) => entry.annotation.id === id);
  const kind = ordered[at]?.annotation['stet:kind'];
  const later = at < 0 ? [] : ordered.slice(at + 1);
  return later.find((entry) => entry.annotation['stet:kind'] === kind && placeOf(entry) !== null) ?? null;
}

/** The ranges of two annotations as those of one: what parts the last of the first and the first of the second goes in. */
export function joinedRanges(first: readonly TextRange[], second: readonly TextRange[]): TextRange[] {
  const [last, next] = [first.at(-1), second[0]];
  if (!last || !next) return [...first, ...second];
  const middle = { start: Math.min(last.start, next.start), end: Math.max(last.end, next.end) };
  return [...first.slice(0, -1), middle, ...second.slice(1)];
}

/**
 * The bodies of two annotations of one kind as those of one, without a word lost: notes below one another, all tags,
 * and of a quote or claim what either says. Null where the two say different things of the same matter.
 */
export function joinedBodies(first: Annotation, second: Annotation): Body[] | null {
  const own = first.body.filter((body) => !isText(body));
  const other = second.body.filter((body) => !isText(body));
  const bodies: Body[] = [];
  for (const body of own) {
    const match = other.find(({ type }) => type === body.type);
    const both = match ? joinedBody(body, match) : body;
    if (both === null) return null;
    bodies.push(both);
  }
  bodies.push(...other.filter(({ type }) => !own.some((body) => body.type === type)));
  const tags = [...tagsOf(first), ...tagsOf(second)].filter(
    (tag, index, all) => all.findIndex((same) => keyOf(same) === keyOf(tag)) === index,
  );
  const texts = [...first.body, ...second.body].filter(
    (body) => isText(body) && body['purpose'] !== 'tagging' && body['purpose'] !== 'commenting',
  );
  const notes = [noteOf(first)?.value, noteOf(second)?.value].filter((note) => note);
  return withNote({ ...first, body: [...bodies, ...texts, ...tags] }, notes.join('\n\n')).body;
}

function isText(body: Body): boolean {
  return body.type === 'TextualBody';
}

function keyOf(tag: TextualBody): string {
  return tag['stet:code'] ?? tag.value;
}

/** What a field holds before anybody has said something. */
const unsaid = new Set<unknown>([null, undefined, '', 'unchecked', 'other']);

function joinedBody(a: Body, b: Body): Body | null {
  const joined: Record<string, unknown> = { ...b, ...a };
  for (const key of Object.keys(joined)) {
    const [left, right] = [a[key], b[key]];
    if (unsaid.has(left)) joined[key] = unsaid.has(right) ? left : right;
    else if (unsaid.has(right) || JSON.stringify(left) === JSON.stringify(right)) joined[key] = left;
    else if (Array.isArray(left) && Array.isArray(right)) joined[key] = union(left, right);
    else if (key === 'schema:text') joined[key] = `${String(left)} ${String(right)}`;
    else return null;
  }
  return joined as Body;
}

function union(left: unknown[], right: unknown[]): unknown[] {
  const known = new Set(left.map((one) => JSON.stringify(one)));
  return [...left, ...right.filter((one) => !known.has(JSON.stringify(one)))];
}
