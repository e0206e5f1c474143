/**
 * Works on several items at once and yields what became of each, in the order of the items. No more than `ahead` items are
 * begun before the first of them is taken: memory stays flat, however many there are.
 */
export async function* inOrder<Item, Value>(
  items: Iterable<Item> | AsyncIterable<Item>,
  ahead: number,
  work: (item: Item) => Promise<Value>,
): AsyncGenerator<{ item: Item; value: Value }> {
  const begun: { item: Item; value: Promise<Value> }[] = [];
  for await (const item of items) {
    const value = work(item);
    // A failure is met when its turn comes, not before.
    value.catch(() => undefined);
    begun.push({ item, value });
    if (begun.length >= ahead) yield await next(begun);
  }
  while (begun.length > 0) yield await next(begun);
}

async function next<Item, Value>(
  begun: { item: Item; value: Promise<Value> }[],
): Promise<{ item: Item; value: Value }> {
  const { item, value } = begun.shift() as { item: Item; value: Promise<Value> };
  return { item, value: await value };
}
