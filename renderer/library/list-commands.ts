import type { Collection } from '../../shared/model/collection.ts';
import type { ArticleRow } from '../../shared/model/library.ts';
import { type Command, registerCommands } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { queryClient } from '../state/query-client.ts';
import { openArticle, useRoute } from '../state/route.ts';
import { setStatus, starArticles, trashArticles } from './article-actions.ts';
import { takeOut } from './collections/collection-actions.ts';
import { setPicked, useList } from './list-store.ts';
import { moveBy, selectAll, targets, without } from './picking.ts';

/** Commands on the rows in sight; they rest while the list is not on screen. `rows` is asked at the time of use. */
export function registerListCommands(rows: () => readonly ArticleRow[]): () => void {
  const ids = () => rows().map((row) => row.id);
  const picked = () => useList.getState().picked;
  const chosen = () => {
    const wanted = new Set(targets(picked(), ids()));
    return rows().filter((row) => wanted.has(row.id));
  };
  const listed = () => useRoute.getState().articleId === null && rows().length > 0;
  const some = () => listed() && chosen().length > 0;
  const kept = () => some() && useRoute.getState().view === 'library';
  const command = (id: string, keys: string[], enabled: () => boolean, run: () => void | Promise<void>): Command => ({
    id: `list.${id}`,
    title: `library.commands.${id}`,
    group: 'library.commands.group',
    keys,
    enabled,
    run,
  });
  return registerCommands([
    command('next', ['j'], listed, () => setPicked(moveBy(picked(), ids(), 1, false))),
    command('previous', ['k'], listed, () => setPicked(moveBy(picked(), ids(), -1, false))),
    command('open', ['Enter', 'o'], some, () => {
      const first = picked().cursor ?? chosen()[0]?.id;
      if (first !== undefined && first !== null) openArticle(first);
    }),
    command('selectAll', ['$mod+a'], listed, () => setPicked(selectAll(picked(), ids()))),
    command(
      'clear',
      ['Escape'],
      () => listed() && picked().selected.size > 0,
      () => setPicked({ ...picked(), selected: new Set() }),
    ),
    command('star', ['Shift+*', '*'], kept, () => starArticles(chosen())),
    command('unread', [], kept, () => setStatus(chosen(), 'unread')),
    command('reading', [], kept, () => setStatus(chosen(), 'reading')),
    command('done', [], kept, () => setStatus(chosen(), 'done')),
    command(
      'details',
      ['i'],
      () => kept() && chosen().length === 1,
      () => {
        const only = chosen()[0];
        if (only) openDialog({ kind: 'metadata', articleId: only.id });
      },
    ),
    {
      ...command('collect', ['m'], kept, () => openDialog({ kind: 'collect', ids: chosen().map(({ id }) => id) })),
      title: 'collections.commands.collect',
    },
    {
      ...command(
        'takeOut',
        ['Shift+M'],
        () => kept() && shownCollection()?.query === null,
        async () => {
          const collection = shownCollection();
          const gone = chosen().map(({ id }) => id);
          if (!collection) return;
          const next = without(picked(), ids(), new Set(gone));
          await takeOut(collection, gone);
          setPicked(next);
        },
      ),
      title: 'collections.commands.takeOut',
    },
    command('trash', ['Delete', '$mod+Backspace'], kept, async () => {
      const gone = chosen();
      const next = without(picked(), ids(), new Set(gone.map((row) => row.id)));
      await trashArticles(gone);
      setPicked(next);
    }),
  ]);
}

function shownCollection(): Collection | undefined {
  const shown = useList.getState().collection;
  return queryClient.getQueryData<Collection[]>(['collections'])?.find(({ id }) => id === shown);
}
