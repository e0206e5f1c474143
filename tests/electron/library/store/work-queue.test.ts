import { setTimeout as sleep } from 'node:timers/promises';
import { expect, test } from 'vitest';
import { WorkQueue } from '../../../../electron/library/store/work-queue.ts';

test('work on one key runs in order, one at a time', async () => {
  const queue = new WorkQueue();
  const log: string[] = [];
  const step = (name: string, wait: number) => async () => {
    log.push(`${name} begins`);
    await sleep(wait);
    log.push(`${name} ends`);
  };
  await Promise.all([queue.run('a', step('first', 20)), queue.run('a', step('second', 1))]);
  expect(log).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
});

test('other keys do not wait, and a failure stops nobody', async () => {
  const queue = new WorkQueue();
  const slow = queue.run('a', () => sleep(50));
  expect(await Promise.race([slow.then(() => 'a'), queue.run('b', async () => 'b')])).toBe('b');
  await expect(queue.run('a', () => Promise.reject(new Error('no')))).rejects.toThrow('no');
  expect(await queue.run('a', async () => 'next')).toBe('next');
});

test('idle waits for what is asked for meanwhile', async () => {
  const queue = new WorkQueue();
  let done = 0;
  void queue.run('a', async () => {
    void queue.run('b', async () => {
      await sleep(10);
      done++;
    });
    done++;
  });
  await queue.idle();
  expect(done).toBe(2);
});
