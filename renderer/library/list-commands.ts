import { type Command, registerCommands } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { openArticle, useRoute } from '../state/route.ts';
import { setStatus, starArticles, trashArticles } from './article-actions.ts';
import { takeOut } from './collections/collection-actions.ts';
import { shownCollection } from './collections/shown-collection.ts';
import { allPicked, pick, useList } from './list-store.ts';
import { hasTargets, moveBy, type Order, selectAll, targets, without } from './picking.ts';

/** Commands on the rows in sight; they rest while the list is not on screen. `order` is asked at the time of use. */
export function registerListCommands(order: () => Order): () => void {
  const picked = () => useList.getState().picked;
  const chosen = async () => {
    await allPicked();
    return targets(picked(), order());
  };
  const listed = () => useRoute.getState().articleId === null && order().total > 0;
  const some = () => listed() && hasTargets(picked());
  const kept = () => some() && useRoute.getState().view === 'library';
  /** Takes rows away; the cursor goes on to what stays. */
  const leave = async (act: (gone: string[]) => Promise<void>) => {
    const gone = await chosen();
    const next = await without(picked(), order(), new Set(gone));
    await act(gone);
    pick(async () => next);
  };
  const command = (id: string, keys: string[], enabled: () => boolean, run: () => void | Promise<void>): Command => ({
    id: `list.${id}`,
    title: `library.commands.${id}`,
    group: 'library.commands.group',
    keys,
    enabled,
    run,
  });
  return registerCommands([
    command('next', ['j'], listed, () => pick((now) => moveBy(now, order(), 1, false))),
    command('previous', ['k'], listed, () => pick((now) => moveBy(now, order(), -1, false))),
    command('open', ['Enter', 'o'], some, async () => {
      await allPicked();
      const first = picked().cursor ?? (await chosen())[0];
      if (first !== undefined) openArticle(first);
    }),
    command('selectAll', ['$mod+a'], listed, () => pick((now) => selectAll(now, order()))),
    command(
      'clear',
      ['Escape'],
      () => listed() && picked().selected.size > 0,
      () => pick(async (now) => ({ ...now, selected: new Set() })),
    ),
    command('columns', ['Shift+C'], listed, () => openDialog({ kind: 'columns' })),
    command('star', ['*'], kept, async () => starArticles(await chosen())),
    command('unread', [], kept, async () => setStatus(await chosen(), 'unread')),
    command('reading', [], kept, async () => setStatus(await chosen(), 'reading')),
    command('done', [], kept, async () => setStatus(await chosen(), 'done')),
    command('details', ['i'], kept, async () => {
      const ids = await chosen();
      const [only] = ids;
      if (ids.length > 1) openDialog({ kind: 'metadataOf', ids });
      else if (only !== undefined) openDialog({ kind: 'metadata', articleId: only });
    }),
    {
      ...command('collect', ['m'], kept, async () => openDialog({ kind: 'collect', ids: await chosen() })),
      title: 'collections.commands.collect',
    },
    {
      ...command(
        'takeOut',
        ['Shift+M'],
        () => kept() && shownCollection()?.query === null,
        async () => {
          const collection = shownCollection();
          if (collection) await leave((gone) => takeOut(collection, gone));
        },
      ),
      title: 'collections.commands.takeOut',
    },
    command('trash', ['Delete', '$mod+Backspace'], kept, () => leave(trashArticles)),
  ]);
}
