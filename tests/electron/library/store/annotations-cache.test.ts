import { expect, test } from 'vitest';
import { AnnotationsCache } from '../../../../electron/library/store/annotations-cache.ts';

const megabyte = 1024 * 1024;
const second = 1_000_000_000n;
/** A file of that size, written at that second. */
const stampOf = (size: number, at = 0n) => ({ ino: 1n, size: BigInt(size), mtimeNs: at * second });
const lines = () => [];

test('lines are known as long as the file is the one that was read', () => {
  const cache = new AnnotationsCache();
  const mine = lines();
  cache.keepRead('a', stampOf(100), mine, 10n * second);
  expect(cache.get('a', stampOf(100))?.lines).toBe(mine);
  expect(cache.get('a', stampOf(101))).toBeNull();
  expect(cache.get('b', stampOf(100))).toBeNull();
  cache.drop('a');
  expect(cache.get('a', stampOf(100))).toBeNull();
});

test('what was read so soon after it was written that it may be written again unseen is not kept', () => {
  const cache = new AnnotationsCache();
  cache.keepRead('a', stampOf(100, 8n), lines(), 10n * second);
  expect(cache.get('a', stampOf(100, 8n))).not.toBeNull();
  cache.keepRead('a', stampOf(100, 9n), lines(), 10n * second);
  expect(cache.get('a', stampOf(100, 8n))).toBeNull();
  expect(cache.get('a', stampOf(100, 9n))).toBeNull();
  cache.keepWritten('a', stampOf(100, 9n), lines(), new Map());
  expect(cache.get('a', stampOf(100, 9n))).not.toBeNull();
});

test('where there are too many, those used longest ago go; one alone is kept, however large', () => {
  const cache = new AnnotationsCache();
  const stamp = stampOf(10 * megabyte);
  const known = () => ['a', 'b', 'c', 'd'].filter((path) => cache.textsOf(path) !== undefined).join('');
  for (const path of ['a', 'b']) cache.keepWritten(path, stamp, lines(), new Map());
  cache.get('a', stamp);
  cache.keepWritten('c', stamp, lines(), new Map());
  expect(known()).toBe('ac');
  // What is written anew counts once.
  cache.keepWritten('c', stamp, lines(), new Map());
  expect(known()).toBe('ac');
  cache.keepWritten('d', stampOf(100 * megabyte), lines(), new Map());
  expect(known()).toBe('d');
});
