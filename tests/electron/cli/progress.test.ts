import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import type { Io } from '../../../electron/cli/io.ts';
import { tellProgress } from '../../../electron/cli/progress.ts';

beforeEach(() => void vi.useFakeTimers({ toFake: ['Date'] }));
afterEach(() => void vi.useRealTimers());

it('tells how far work is at most once a second, and nothing of what is soon done', () => {
  const told: string[] = [];
  const { onProgress } = tellProgress({ tell: (line: string) => told.push(line) } as unknown as Io);
  const after = (milliseconds: number, done: number, total: number | null, label: string) => {
    vi.advanceTimersByTime(milliseconds);
    onProgress?.(done, total, label);
  };
  after(999, 1, 9, 'a.txt');
  expect(told).toEqual([]);
  after(1, 2, 9, 'b.txt');
  after(500, 3, 9, 'c.txt');
  after(500, 4, null, 'd.txt');
  after(1000, 5, null, '');
  expect(told).toEqual(['2 of 9 b.txt', '4 d.txt', '5']);
});
