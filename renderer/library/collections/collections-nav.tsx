import { t } from 'i18next';
import { CornerDownRight, CornerLeftUp, Folder, FolderPlus, FolderSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../../shared/model/collection.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useCollections } from '../../state/queries.ts';
import { goTo } from '../../state/route.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuAt, type MenuEntry } from '../../ui/menu.tsx';
import { inBackground } from '../../ui/report.ts';
import { showCollection, useList } from '../list-store.ts';
import { NavItem } from '../nav-item.tsx';
import { useDrop } from '../use-drop.ts';
import { collect, removeCollection } from './collection-actions.ts';
import styles from './collections-nav.module.css';
import { useLiveCounts } from './live-counts.ts';
import { collectionBefore, levelAbove, moveCollection } from './move-collection.ts';
import { inTreeOrder } from './tree.ts';

/** Collections in the sidebar, nested, each with a menu. */
export function CollectionsNav() {
  const { t } = useTranslation();
  const shown = useList((state) => state.collection);
  const collections = useCollections().data ?? [];
  const live = useLiveCounts(collections);
  const top = useDrop(['collection'], (_, [id]) => {
    if (id !== undefined) inBackground(moveCollection(collections, id, null));
  });
  const [menu, setMenu] = useState<{ collection: Collection; at: { x: number; y: number } } | null>(null);
  return (
    <div>
      <div className={styles['head']} data-over={top.over || undefined} {...top.props}>
        <h2 className={styles['heading']}>{t('collections.title')}</h2>
        <IconButton
          small
          icon={FolderPlus}
          label={t('collections.make')}
          onPress={() => openDialog({ kind: 'collection', collectionId: null, parent: null })}
        />
      </div>
      <ul aria-label={t('collections.title')}>
        {inTreeOrder(collections).map(({ collection, depth }) => (
          <NavItem
            key={collection.id}
            icon={collection.query === null ? Folder : FolderSearch}
            label={collection.name}
            depth={depth}
            {...countOf(collection, live)}
            to="library"
            chosen={shown === collection.id}
            onPress={() => {
              showCollection(collection.id);
              goTo('library');
            }}
            onMenu={(at) => setMenu({ collection, at })}
            collectionId={collection.id}
            accepts={collection.query === null ? ['articles', 'collection'] : []}
            onDropped={(kind, ids) => {
              const [id] = ids;
              if (kind === 'articles') inBackground(collect(collection, ids));
              else if (id !== undefined) inBackground(moveCollection(collections, id, collection.id));
            }}
            onKeyDown={(event) => {
              if (!event.altKey || (event.key !== 'ArrowRight' && event.key !== 'ArrowLeft')) return;
              event.preventDefault();
              const into =
                event.key === 'ArrowRight'
                  ? collectionBefore(collections, collection.id)?.id
                  : levelAbove(collections, collection.id);
              if (into !== undefined) inBackground(moveCollection(collections, collection.id, into));
            }}
          />
        ))}
      </ul>
      {menu ? (
        <MenuAt
          at={menu.at}
          label={t('collections.actionsFor', { name: menu.collection.name })}
          entries={entriesFor(menu.collection, collections)}
          onClose={() => setMenu(null)}
        />
      ) : null}
    </div>
  );
}

/** None where it is empty, or not known yet. */
function countOf({ id, query, articles }: Collection, live: ReadonlyMap<string, number>): { count?: number } {
  const count = query === null ? articles.length : live.get(id);
  return count ? { count } : {};
}

function entriesFor(collection: Collection, all: readonly Collection[]): MenuEntry[] {
  const { id } = collection;
  const before = collectionBefore(all, id);
  const above = levelAbove(all, id);
  return [
    {
      id: 'edit',
      label: t('collections.edit'),
      run: () => openDialog({ kind: 'collection', collectionId: id, parent: null }),
    },
    {
      id: 'inside',
      label: t('collections.makeInside'),
      disabled: collection.query !== null,
      run: () => openDialog({ kind: 'collection', collectionId: null, parent: id }),
    },
    {
      id: 'moveInto',
      label: before ? t('collections.moveInto', { into: before.name }) : t('collections.moveIntoNone'),
      icon: CornerDownRight,
      shortcut: 'Alt+→',
      disabled: before === null,
      run: () => inBackground(moveCollection(all, id, before?.id ?? null)),
    },
    {
      id: 'moveOut',
      label: t('collections.moveOut'),
      icon: CornerLeftUp,
      shortcut: 'Alt+←',
      disabled: above === undefined,
      run: () => inBackground(moveCollection(all, id, above ?? null)),
    },
    {
      id: 'export',
      label: t('library.export'),
      run: () => openDialog({ kind: 'export', ids: [], collectionId: id }),
    },
    {
      id: 'remove',
      label: t('collections.remove'),
      starts: true,
      run: () => inBackground(removeCollection(collection, all)),
    },
  ];
}
