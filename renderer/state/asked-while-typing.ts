import { ProblemError } from './bridge.ts';
import { queryClient } from './query-client.ts';

/** Milliseconds until a question that newer ones pushed aside is asked again. */
const PAUSE = 300;

/**
 * Options of a question that is asked with each letter. Of those the library answers the newest first and gives old ones up:
 * one that something still waits for, a search behind a dialog for instance, is asked again.
 */
export function askedWhileTyping<Key extends readonly unknown[]>(queryKey: Key) {
  return {
    queryKey,
    retry: (_: number, error: Error) =>
      error instanceof ProblemError &&
      error.problem.code === 'cancelled' &&
      queryClient.getQueryCache().find({ queryKey })?.isActive() === true,
    retryDelay: PAUSE,
    gcTime: 30_000,
  };
}
