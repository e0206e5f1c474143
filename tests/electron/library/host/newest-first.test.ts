import { expect, test } from 'vitest';
import { NewestFirst } from '../../../../electron/library/host/newest-first.ts';
import { ok } from '../../../../shared/model/result.ts';

/** Asks all at once and answers which were worked on, in that order, and which were given up. */
async function askAll(keys: readonly string[]): Promise<{ worked: string[]; givenUp: string[] }> {
  const first = new NewestFirst();
  const worked: string[] = [];
  const results = await Promise.all(
    keys.map((key) =>
      first.ask(key, async () => {
        worked.push(key);
        return ok(key);
      }),
    ),
  );
  return { worked, givenUp: keys.filter((_, at) => !results[at]?.ok) };
}

test.each([
  { keys: ['a'], worked: ['a'], givenUp: [] },
  { keys: ['a', 'ab'], worked: ['ab', 'a'], givenUp: [] },
  { keys: ['a', 'ab', 'abc', 'abcd'], worked: ['abcd', 'abc'], givenUp: ['a', 'ab'] },
  // More of the same, and a letter taken back, displace nothing.
  { keys: ['ab', 'ab', 'ab'], worked: ['ab', 'ab', 'ab'], givenUp: [] },
  { keys: ['ab', 'abc', 'ab'], worked: ['ab', 'abc', 'ab'], givenUp: [] },
  { keys: ['a', 'ab', 'abc', 'ab'], worked: ['ab', 'abc', 'ab'], givenUp: ['a'] },
])('$keys: $worked are answered', async ({ keys, worked, givenUp }) => {
  expect(await askAll(keys)).toEqual({ worked, givenUp });
});

test('what comes while one is answered goes before what waits', async () => {
  const first = new NewestFirst();
  const worked: string[] = [];
  const work = (key: string) => async () => {
    worked.push(key);
    return ok(key);
  };
  let late: Promise<unknown> | undefined;
  const waiting = first.ask('a', work('a'));
  const running = first.ask('ab', async () => {
    late = first.ask('abc', work('abc'));
    return work('ab')();
  });
  await running;
  await late;
  await waiting;
  expect(worked).toEqual(['ab', 'abc', 'a']);
});

test('a mistake is told to who asked, and the next is answered', async () => {
  const first = new NewestFirst();
  await expect(first.ask('a', () => Promise.reject(new Error('broken')))).rejects.toThrow('broken');
  expect(await first.ask('b', async () => ok(1))).toEqual(ok(1));
});
