import type { TextRange } from '../../model/selector.ts';

/** One stretch of a text replaced by another. UTF-16 code units. */
export interface TextEdit {
  start: number;
  removed: number;
  inserted: number;
}

/**
 * The shortest edit that makes `before` into `after`. Where it could have happened in several places ("the the"
 * losing one "the"), `caret`, its place in `after`, tells which: the edit ends there.
 */
export function editBetween(before: string, after: string, caret?: number): TextEdit {
  const shorter = Math.min(before.length, after.length);
  let prefix = 0;
  while (prefix < shorter && before.charCodeAt(prefix) === after.charCodeAt(prefix)) prefix++;
  let suffix = 0;
  while (
    suffix < shorter &&
    before.charCodeAt(before.length - 1 - suffix) === after.charCodeAt(after.length - 1 - suffix)
  )
    suffix++;
  const shortest = Math.min(shorter, prefix + suffix);
  if (caret !== undefined) {
    const tail = Math.min(suffix, Math.max(0, after.length - caret));
    const head = Math.min(prefix, shorter - tail);
    if (head + tail === shortest) return edit(head, tail);
  }
  return edit(prefix, Math.min(suffix, shorter - prefix));

  function edit(start: number, tail: number): TextEdit {
    return { start, removed: before.length - tail - start, inserted: after.length - tail - start };
  }
}

/** Which edges of a range lie inside something longer, so that what is typed right there belongs to it. */
export interface OpenEdges {
  start?: boolean;
  end?: boolean;
}

/**
 * Where the words of a range stand after an edit; null when none of them is left. What is typed at an edge stays
 * outside, unless the edge is open; what replaces words together with words of the range is inside.
 */
export function remapRange(range: TextRange, edit: TextEdit, open: OpenEdges = {}): TextRange | null {
  const { start: at, removed, inserted } = edit;
  const gone = at + removed;
  const grown = inserted - removed;
  if (removed > 0 && range.start >= at && range.end <= gone) return null;
  const start =
    range.start > gone || (range.start === gone && (removed > 0 || !(open.start ?? false)))
      ? range.start + grown
      : range.start <= at
        ? range.start
        : at + inserted;
  const end =
    range.end < at || (range.end === at && !((open.end ?? false) && removed === 0))
      ? range.end
      : range.end >= gone
        ? range.end + grown
        : at;
  return start < end ? { start, end } : null;
}
