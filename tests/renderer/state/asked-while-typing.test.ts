import { QueryObserver } from '@tanstack/react-query';
import { afterEach, expect, it } from 'vitest';
import { askedWhileTyping } from '../../../renderer/state/asked-while-typing.ts';
import { ProblemError } from '../../../renderer/state/bridge.ts';
import { queryClient } from '../../../renderer/state/query-client.ts';

const givenUp = () => new ProblemError({ code: 'cancelled', message: 'Something newer was asked for.' });

afterEach(() => queryClient.clear());

/** Answers what was thrown, one after the other, and then `found`. */
function watched(key: string, thrown: Error[]) {
  const observer = new QueryObserver(queryClient, {
    ...askedWhileTyping(['search', key]),
    queryFn: async () => {
      const error = thrown.shift();
      if (error) throw error;
      return 'found';
    },
  });
  return { observer, stop: observer.subscribe(() => undefined) };
}

it('asks again for what was given up while something waits for it', async () => {
  const { observer, stop } = watched('ferry', [givenUp()]);
  await expect.poll(() => observer.getCurrentResult().data).toBe('found');
  stop();
});

it('leaves alone what nobody waits for any more, and what failed for another reason', async () => {
  const left = watched('fer', [givenUp()]);
  left.stop();
  const failed = watched('ferr', [new ProblemError({ code: 'damaged', message: 'The index is damaged.' })]);
  await expect.poll(() => failed.observer.getCurrentResult().status).toBe('error');
  failed.stop();
  await expect.poll(() => queryClient.getQueryState(['search', 'fer'])?.status).toBe('error');
});
