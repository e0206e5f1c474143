import { type Command, registerCommands } from '../../state/commands.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useRoute } from '../../state/route.ts';
import { removeCollection } from './collection-actions.ts';
import { knownCollections, shownCollection } from './shown-collection.ts';

/** Making a collection anywhere, and what can be done to the one that is shown. To be called once. */
export function registerCollections(): () => void {
  const command = (id: string, run: Command['run'], enabled: () => boolean = () => true): Command => ({
    id: `collections.${id}`,
    title: `collections.commands.${id}`,
    group: 'collections.title',
    keys: [],
    enabled,
    run,
  });
  const shown = () => (useRoute.getState().view === 'library' ? shownCollection() : undefined);
  return registerCommands([
    command('make', () => openDialog({ kind: 'collection', collectionId: null, parent: null })),
    command(
      'makeInside',
      () => openDialog({ kind: 'collection', collectionId: null, parent: shown()?.id ?? null }),
      () => shown()?.query === null,
    ),
    command(
      'edit',
      () => openDialog({ kind: 'collection', collectionId: shown()?.id ?? null, parent: null }),
      () => shown() !== undefined,
    ),
    command(
      'remove',
      async () => {
        const collection = shown();
        if (collection) await removeCollection(collection, knownCollections());
      },
      () => shown() !== undefined,
    ),
  ]);
}
