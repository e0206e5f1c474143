import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { inOrder } from '../../../../../electron/library/import/pool/in-order.ts';

test('yields in the order of the items, and is never further ahead than it may', async () => {
  let begun = 0;
  let taken = 0;
  let furthest = 0;
  const values: number[] = [];
  const work = async (item: number) => {
    begun++;
    furthest = Math.max(furthest, begun - taken);
    await sleep((7 - (item % 7)) * 2);
    return item * 10;
  };
  for await (const { item, value } of inOrder(
    Array.from({ length: 30 }, (_, at) => at),
    4,
    work,
  )) {
    taken++;
    expect(value).toBe(item * 10);
    values.push(item);
  }
  expect(values).toEqual(values.toSorted((a, b) => a - b));
  expect(values).toHaveLength(30);
  expect(furthest).toBe(4);
});

test('a failure is met when its turn comes', async () => {
  const seen: number[] = [];
  const run = async () => {
    for await (const { item } of inOrder([0, 1, 2], 3, async (item) =>
      item === 1 ? Promise.reject(new Error('x')) : item,
    )) {
      seen.push(item);
    }
  };
  await expect(run()).rejects.toThrow('x');
  expect(seen).toEqual([0]);
});
