import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import * as z from 'zod';
import { store, stored, storedElsewhere } from '../../../renderer/state/stored.ts';

const kept = new Map<string, string>();
const listeners = new Set<(event: { key: string | null }) => void>();

beforeEach(() => {
  kept.clear();
  listeners.clear();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => void kept.set(key, value),
  });
  vi.stubGlobal('window', {
    addEventListener: (_: string, listener: (event: { key: string | null }) => void) => listeners.add(listener),
  });
});
afterEach(() => void vi.unstubAllGlobals());

const names = z.array(z.string()).max(2);

it('comes back as it was kept', () => {
  expect(stored('a', names, ['none'])).toEqual(['none']);
  store('a', ['one', 'two']);
  expect(stored('a', names, [])).toEqual(['one', 'two']);
  expect(stored('b', names, [])).toEqual([]);
});

it.each([['{'], ['7'], ['["a", 1]'], ['["a", "b", "c"]'], ['']])('takes %j for nothing', (text) => {
  kept.set('a', text);
  expect(stored('a', names, [])).toEqual([]);
});

it('goes on when the storage is full, and without any', () => {
  vi.stubGlobal('localStorage', {
    getItem: () => null,
    setItem: () => {
      throw new DOMException('full', 'QuotaExceededError');
    },
  });
  store('a', ['one']);
  vi.stubGlobal('localStorage', undefined);
  store('a', ['one']);
  expect(stored('a', names, ['none'])).toEqual(['none']);
});

it('tells what another window has written, of its key alone', () => {
  const heard = vi.fn();
  storedElsewhere('a', heard);
  for (const key of ['a', 'b', null]) for (const listener of listeners) listener({ key });
  expect(heard).toHaveBeenCalledTimes(1);
});
