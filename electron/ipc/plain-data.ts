import { fail, ok, type Result } from '../../shared/model/result.ts';

/** How much one call may carry. Characters are UTF-16 code units. */
export const limits = { depth: 64, values: 2_000_000, characters: 64_000_000 };

/**
 * Whether `root` is a tree of plain data within the limits: no cycle, no class instance, no key that reaches into
 * prototypes. Walks without recursion, so that no depth can overflow the stack.
 */
export function checkPlainData(root: unknown, { depth, values, characters } = limits): Result<void> {
  const bad = (what: string) =>
    fail('bad-arguments', 'What this window sent could not be understood. Nothing was changed.', what);
  const tooLarge = fail('too-large', 'That is more than can be handled at once. Nothing was changed.');
  const open: { value: unknown; depth: number }[] = [{ value: root, depth: 0 }];
  let seen = 0;
  let length = 0;
  for (let next = open.pop(); next; next = open.pop()) {
    const { value } = next;
    if (++seen > values) return tooLarge;
    if (typeof value === 'string') length += value.length;
    if (length > characters) return tooLarge;
    if (typeof value === 'function' || typeof value === 'symbol') return bad(`a ${typeof value}`);
    if (typeof value !== 'object' || value === null) continue;
    // A cycle has no end, so it runs into this as well.
    if (next.depth >= depth) return bad('nested too deeply');
    const inside = next.depth + 1;
    if (Array.isArray(value)) {
      if (seen + open.length + value.length > values) return tooLarge;
      for (const item of value) open.push({ value: item, depth: inside });
      continue;
    }
    const prototype = Object.getPrototypeOf(value) as unknown;
    if (prototype !== null && prototype !== Object.prototype) return bad('not plain data');
    for (const [key, item] of Object.entries(value)) {
      if (key === '__proto__') return bad('a __proto__ key');
      length += key.length;
      open.push({ value: item, depth: inside });
    }
  }
  return ok(undefined);
}
