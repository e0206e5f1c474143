/** The cursor of a list and what is selected in it. Rows are known by id, so that a new order keeps what is picked. */
export interface Picked {
  cursor: string | null;
  /** Where a range selected with Shift starts. */
  anchor: string | null;
  selected: ReadonlySet<string>;
}

/** The order of a list, which may be far too long to be here as a whole. */
export interface Order {
  /** How many rows there are. */
  total: number;
  /** Where these stand, from 0 on; null for one that is not in the list. */
  places(ids: readonly string[]): Promise<(number | null)[]>;
  /** Ids of the rows from `from` to before `to`. */
  ids(from: number, to: number): Promise<string[]>;
}

export const nothingPicked: Picked = { cursor: null, anchor: null, selected: new Set() };

/** Moves the cursor by rows (clamped to the list); with `extend` the way from the anchor is selected. */
export async function moveBy(picked: Picked, order: Order, rows: number, extend: boolean): Promise<Picked> {
  const at = await placeOf(picked.cursor, order);
  const start = at ?? (rows > 0 ? -1 : order.total);
  return moveTo(picked, order, Math.min(order.total - 1, Math.max(0, start + rows)), extend);
}

export async function moveTo(picked: Picked, order: Order, index: number, extend: boolean): Promise<Picked> {
  const [cursor] = index < 0 ? [] : await order.ids(index, index + 1);
  if (cursor === undefined) return picked;
  if (!extend) return { cursor, anchor: cursor, selected: picked.selected };
  const anchor = picked.anchor ?? picked.cursor ?? cursor;
  const from = (await placeOf(anchor, order)) ?? 0;
  const range = await order.ids(Math.min(from, index), Math.max(from, index) + 1);
  return { cursor, anchor, selected: new Set(range) };
}

export function toggle(picked: Picked, id: string): Picked {
  const selected = new Set(picked.selected);
  if (!selected.delete(id)) selected.add(id);
  return { cursor: id, anchor: id, selected };
}

export async function selectAll(picked: Picked, order: Order): Promise<Picked> {
  return { ...picked, selected: new Set(await order.ids(0, order.total)) };
}

/** True when a command may have rows to work on: whether they are still listed shows when it does. */
export function hasTargets({ cursor, selected }: Picked): boolean {
  return cursor !== null || selected.size > 0;
}

/** The rows a command works on: the selected ones in the list's order, else the one under the cursor. */
export async function targets(picked: Picked, order: Order): Promise<string[]> {
  const selected = await selectedIn(picked, order);
  if (selected.length > 0 || picked.cursor === null) return selected;
  return (await placeOf(picked.cursor, order)) === null ? [] : [picked.cursor];
}

/** What is selected and in the list, in its order. */
export async function selectedIn({ selected }: Picked, order: Order): Promise<string[]> {
  if (selected.size === 0) return [];
  const ids = [...selected];
  const places = await order.places(ids);
  return ids
    .flatMap((id, at) => {
      const place = places[at] ?? null;
      return place === null ? [] : [{ id, place }];
    })
    .sort((a, b) => a.place - b.place)
    .map(({ id }) => id);
}

/** After rows have gone: the cursor goes to the next row that stayed, else to the last one. `order` is that before. */
export async function without(picked: Picked, order: Order, gone: ReadonlySet<string>): Promise<Picked> {
  const selected = new Set([...picked.selected].filter((id) => !gone.has(id)));
  if (picked.cursor === null || !gone.has(picked.cursor)) return { ...picked, selected };
  const at = (await placeOf(picked.cursor, order)) ?? 0;
  // Among one more than have gone, one has stayed.
  const stays = (ids: readonly string[]) => ids.filter((id) => !gone.has(id));
  const after = stays(await order.ids(at, Math.min(order.total, at + gone.size + 1)))[0];
  const next = after ?? stays(await order.ids(Math.max(0, at - gone.size), at)).at(-1);
  return { cursor: next ?? null, anchor: next ?? null, selected };
}

async function placeOf(id: string | null, order: Order): Promise<number | null> {
  if (id === null) return null;
  const [place] = await order.places([id]);
  return place ?? null;
}
