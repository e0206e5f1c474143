import type { KeyboardEvent } from 'react';
import { beforeEach, expect, it, vi } from 'vitest';
import { handleListKey } from '../../../renderer/library/list-keys.ts';
import { useList } from '../../../renderer/library/list-store.ts';
import { nothingPicked, type Order } from '../../../renderer/library/picking.ts';

const ids = ['a', 'b', 'c'];
const order: Order = {
  total: ids.length,
  places: async (wanted) => wanted.map((id) => ids.indexOf(id)),
  ids: async (from, to) => ids.slice(from, to),
};

function press(pressed: Partial<KeyboardEvent>): boolean {
  const preventDefault = vi.fn();
  const event = { altKey: false, ctrlKey: false, metaKey: false, shiftKey: false, preventDefault, ...pressed };
  handleListKey({ ...event, stopPropagation: () => undefined } as unknown as KeyboardEvent, order, 10);
  return preventDefault.mock.calls.length > 0;
}

beforeEach(() => useList.setState({ picked: nothingPicked }));

it.each([
  ['a', 'KeyA', 'the letter'],
  ['A', 'KeyA', 'with capitals locked'],
  ['a', 'KeyQ', 'where the letter has another place'],
  ['ф', 'KeyA', 'where letters are not Latin'],
])('Ctrl and %s (%s) select all: %s', async (key, code) => {
  expect(press({ key, code, ctrlKey: true })).toBe(true);
  await expect.poll(() => useList.getState().picked.selected).toEqual(new Set(ids));
});

it.each([
  ['q', 'KeyA'],
  ['b', 'KeyB'],
])('Ctrl and %s (%s) is left alone', (key, code) => {
  expect(press({ key, code, ctrlKey: true })).toBe(false);
});
