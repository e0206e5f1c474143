import type { Message } from './wire.ts';

/** Where a value stands in a message: the keys that lead to it. */
type Place = (string | number)[];

/** A value that stands in several places of a message, which has null in each of them. */
interface Part {
  value: object;
  at: Place[];
}

interface Written {
  message: unknown;
  parts?: Part[];
}

/**
 * A message to the page as JSON. An object that stands in it more than once is written once, and is one object again where it is read, as when
 * Electron clones it: of a thousand annotations two fifths are the context that all of them have.
 */
export function textOf(message: Message): string {
  const parts = new Map<object, Part>();
  for (const value of repeated(message)) parts.set(value, { value, at: [] });
  const written: Written = { message: parts.size === 0 ? message : withoutParts(message, parts, []) };
  return JSON.stringify(parts.size === 0 ? written : { ...written, parts: [...parts.values()] });
}

export function messageFrom(text: string): Message {
  const { message, parts = [] } = JSON.parse(text) as Written;
  for (const { value, at } of parts) for (const place of at) put(message, place, value);
  return message as Message;
}

/** The objects that stand more than once in a value; what stands in one of them is not counted again. */
function repeated(value: unknown): Set<object> {
  const seen = new Set<object>();
  const again = new Set<object>();
  const look = (one: unknown) => {
    if (!isObject(one)) return;
    if (seen.has(one)) {
      again.add(one);
      return;
    }
    seen.add(one);
    for (const key in one) look(one[key]);
  };
  look(value);
  return again;
}

/** A value with null in place of each part; what holds none is not copied. */
function withoutParts(value: unknown, parts: ReadonlyMap<object, Part>, place: Place): unknown {
  if (!isObject(value)) return value;
  const part = parts.get(value);
  if (part) {
    part.at.push([...place]);
    return null;
  }
  let copy: Record<string, unknown> | undefined;
  for (const key in value) {
    place.push(key);
    const kept = withoutParts(value[key], parts, place);
    place.pop();
    if (kept === value[key]) continue;
    copy ??= (Array.isArray(value) ? [...value] : { ...value }) as Record<string, unknown>;
    copy[key] = kept;
  }
  return copy ?? value;
}

function put(message: unknown, place: Place, value: object): void {
  let at = message as Record<string | number, unknown>;
  for (const key of place.slice(0, -1)) at = at[key] as Record<string | number, unknown>;
  at[place.at(-1) ?? ''] = value;
}

function isObject(value: unknown): value is Record<string, unknown> {
  return typeof value === 'object' && value !== null;
}
