import { noneChosen, useChosenArticles } from '../state/chosen-articles.ts';
import { asStep, type Command, registerCommands } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { openArticle, useRoute } from '../state/route.ts';
import { trashArticles } from './article-actions.ts';
import { articleCommand, articleCommands } from './article-commands.ts';
import { takeOut } from './collections/collection-actions.ts';
import { shownCollection } from './collections/shown-collection.ts';
import { allPicked, pick, useList } from './list-store.ts';
import { hasTargets, moveBy, type Order, selectAll, targets } from './picking.ts';
import { takeAway } from './take-away.ts';

/** What the commands look at. */
function atHand(order: () => Order) {
  const picked = () => useList.getState().picked;
  const listed = () => useRoute.getState().articleId === null && order().total > 0;
  const some = () => listed() && hasTargets(picked());
  return {
    picked,
    listed,
    some,
    kept: () => some() && useRoute.getState().view === 'library',
    async chosen() {
      await allPicked();
      return targets(picked(), order());
    },
  };
}

/** Commands on the rows in sight; they rest while the list is not on screen. `order` is asked at the time of use. */
export function registerListCommands(order: () => Order): () => void {
  const { kept, chosen } = atHand(order);
  useChosenArticles.setState({ some: kept, ids: chosen });
  const leaveCommands = registerCommands(listCommands(order));
  return () => {
    leaveCommands();
    if (useChosenArticles.getState().ids === chosen) useChosenArticles.setState(noneChosen);
  };
}

export function listCommands(order: () => Order): Command[] {
  const { picked, listed, some, kept, chosen } = atHand(order);
  const leave = async (act: (gone: readonly string[]) => Promise<void>) => takeAway(order(), await chosen(), act);
  return [
    asStep(articleCommand('next', ['j'], listed, () => pick((now) => moveBy(now, order(), 1, false)))),
    asStep(articleCommand('previous', ['k'], listed, () => pick((now) => moveBy(now, order(), -1, false)))),
    articleCommand('open', ['Enter', 'o'], some, async () => {
      await allPicked();
      const first = picked().cursor ?? (await chosen())[0];
      if (first !== undefined) openArticle(first);
    }),
    articleCommand('selectAll', ['$mod+a'], listed, () => pick((now) => selectAll(now, order()))),
    articleCommand(
      'clear',
      ['Escape'],
      () => listed() && picked().selected.size > 0,
      () => pick(async (now) => ({ ...now, selected: new Set() })),
    ),
    articleCommand('columns', ['Shift+C'], listed, () => openDialog({ kind: 'columns' })),
    ...articleCommands(kept, chosen),
    {
      ...articleCommand(
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
    articleCommand('trash', ['Delete', '$mod+Backspace'], kept, () => leave(trashArticles)),
  ];
}
