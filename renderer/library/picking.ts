/** The cursor of a list and what is selected in it. Rows are known by id, so that a new order keeps what is picked. */
export interface Picked {
  cursor: string | null;
  /** Where a range selected with Shift starts. */
  anchor: string | null;
  selected: ReadonlySet<string>;
}

export const nothingPicked: Picked = { cursor: null, anchor: null, selected: new Set() };

/** Moves the cursor by rows (clamped to the list); with `extend` the way from the anchor is selected. */
export function moveBy(picked: Picked, ids: readonly string[], rows: number, extend: boolean): Picked {
  const at = picked.cursor === null ? -1 : ids.indexOf(picked.cursor);
  const start = at === -1 ? (rows > 0 ? -1 : ids.length) : at;
  return moveTo(picked, ids, Math.min(ids.length - 1, Math.max(0, start + rows)), extend);
}

export function moveTo(picked: Picked, ids: readonly string[], index: number, extend: boolean): Picked {
  const cursor = ids[index];
  if (cursor === undefined) return picked;
  if (!extend) return { cursor, anchor: cursor, selected: picked.selected };
  const anchor = picked.anchor ?? picked.cursor ?? cursor;
  const from = Math.max(0, ids.indexOf(anchor));
  const range = ids.slice(Math.min(from, index), Math.max(from, index) + 1);
  return { cursor, anchor, selected: new Set(range) };
}

export function toggle(picked: Picked, id: string): Picked {
  const selected = new Set(picked.selected);
  if (!selected.delete(id)) selected.add(id);
  return { cursor: id, anchor: id, selected };
}

export function selectAll(picked: Picked, ids: readonly string[]): Picked {
  return { ...picked, selected: new Set(ids) };
}

/** The rows a command works on: the selected ones in the list's order, else the one under the cursor. */
export function targets(picked: Picked, ids: readonly string[]): string[] {
  const selected = ids.filter((id) => picked.selected.has(id));
  if (selected.length > 0) return selected;
  return picked.cursor !== null && ids.includes(picked.cursor) ? [picked.cursor] : [];
}

/** After rows have gone: the cursor goes to the next row that stayed, else to the last one. */
export function without(picked: Picked, ids: readonly string[], gone: ReadonlySet<string>): Picked {
  const selected = new Set([...picked.selected].filter((id) => !gone.has(id)));
  if (picked.cursor === null || !gone.has(picked.cursor)) return { ...picked, selected };
  const at = ids.indexOf(picked.cursor);
  const next =
    ids.slice(at).find((id) => !gone.has(id)) ?? ids.slice(0, Math.max(0, at)).findLast((id) => !gone.has(id));
  return { cursor: next ?? null, anchor: next ?? null, selected };
}
