import { noDifferences } from '../../../shared/model/differences.ts';
import { ok, type Result } from '../../../shared/model/result.ts';
import type { OpenedContext } from '../library-context.ts';
import type { PresenceWatch } from './watch-presence.ts';

/**
 * Makes what looks for changes of other programs: in the articles, which the index keeps the state of, and in the files of
 * the whole library. Asked for again while it looks, it looks once.
 */
export function createRescan(
  { keeper, shared, changed }: OpenedContext,
  presence?: PresenceWatch,
): () => Promise<Result<void>> {
  let running: Promise<Result<void>> | undefined;

  async function look(): Promise<Result<void>> {
    presence?.look();
    for (const { what, outside } of shared.look())
      changed({ what, ids: [], ...(outside && { outside: noDifferences }) });
    // While the first scan runs, it sees what there is.
    const ready = await keeper.ready();
    return ready.ok ? keeper.rescan({}, true) : ok(undefined);
  }

  return () => {
    running ??= look().finally(() => {
      running = undefined;
    });
    return running;
  };
}
