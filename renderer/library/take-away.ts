import { pick, useList } from './list-store.ts';
import { type Order, without } from './picking.ts';

/** Takes rows away from a list in this order; the cursor goes on to what stays, so that the next key has a row to work on. */
export async function takeAway(
  order: Order,
  gone: readonly string[],
  act: (gone: readonly string[]) => Promise<void>,
): Promise<void> {
  const next = await without(useList.getState().picked, order, new Set(gone));
  await act(gone);
  pick(async () => next);
}
