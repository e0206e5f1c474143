import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { type AfterKeys, afterKeys } from '../../../renderer/state/after-keys.ts';

let kept: number[];
let keys: AfterKeys;
beforeEach(() => {
  vi.useFakeTimers();
  kept = [];
  keys = afterKeys(() => kept.push(performance.now()));
});
afterEach(() => void vi.useRealTimers());

/** A key every so many milliseconds. */
function type(count: number, every: number): void {
  for (let key = 0; key < count; key++) {
    keys.touch();
    vi.advanceTimersByTime(every);
  }
}

it('keeps once, a fifth of a second after the last key', () => {
  type(3, 150);
  expect(kept).toHaveLength(0);
  vi.advanceTimersByTime(50);
  expect(kept).toHaveLength(1);
  vi.advanceTimersByTime(10_000);
  expect(kept).toHaveLength(1);
});

it('keeps every second while somebody types on', () => {
  type(100, 50);
  expect(kept.length).toBeGreaterThanOrEqual(4);
  expect(kept.length).toBeLessThanOrEqual(5);
});

it('keeps nothing once it is stopped, and begins anew with the next key', () => {
  type(5, 50);
  keys.stop();
  vi.advanceTimersByTime(10_000);
  expect(kept).toHaveLength(0);
  keys.touch();
  vi.advanceTimersByTime(200);
  expect(kept).toHaveLength(1);
});
