import type { Events } from '../../shared/bridge/contract.ts';
import { ok, type Result } from '../../shared/model/result.ts';
import type { OpenedContext } from './library-context.ts';
import { stampOfVersions } from './store/scan-folder.ts';

const registers: [file: string, what: Events['library.changed']['what']][] = [
  ['people.json', 'people'],
  ['codebook.json', 'codes'],
  ['collections.json', 'collections'],
  ['rules.json', 'rules'],
  ['notes.jsonl', 'notes'],
];

/**
 * Makes what looks for changes of other programs: in the articles, which the index keeps the state of, and in the files of
 * the whole library, whose state is remembered here. Asked for again while it looks, it looks once.
 */
export function createRescan({ folder, keeper, changed }: OpenedContext): () => Promise<Result<void>> {
  const stamps = () => registers.map(([file]) => stampOfVersions(folder, file));
  let before = stamps();
  let running: Promise<Result<void>> | undefined;

  async function look(): Promise<Result<void>> {
    const now = stamps();
    for (const [at, [, what]] of registers.entries())
      if (now[at] !== null && now[at] !== before[at]) changed({ what, ids: [] });
    before = now;
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
