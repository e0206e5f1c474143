import { t } from 'i18next';
import { Folder, FolderPlus, FolderSearch } from 'lucide-react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import type { Collection } from '../../../shared/model/collection.ts';
import { openDialog } from '../../state/dialogs.ts';
import { useCollections } from '../../state/queries.ts';
import { goTo, useRoute } from '../../state/route.ts';
import { IconButton } from '../../ui/button.tsx';
import { MenuAt, type MenuEntry } from '../../ui/menu.tsx';
import { inBackground } from '../../ui/report.ts';
import { showCollection, useList } from '../list-store.ts';
import { NavItem } from '../nav-item.tsx';
import { removeCollection } from './collection-actions.ts';
import styles from './collections-nav.module.css';
import { inTreeOrder } from './tree.ts';

/** Collections in the sidebar, nested, each with a menu. */
export function CollectionsNav() {
  const { t } = useTranslation();
  const { view, articleId } = useRoute();
  const shown = useList((state) => state.collection);
  const collections = useCollections().data ?? [];
  const [menu, setMenu] = useState<{ collection: Collection; at: { x: number; y: number } } | null>(null);
  return (
    <div>
      <div className={styles['head']}>
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
            {...(collection.query === null && collection.articles.length > 0
              ? { count: collection.articles.length }
              : {})}
            current={view === 'library' && shown === collection.id ? (articleId === null ? 'page' : 'true') : undefined}
            onPress={() => {
              showCollection(collection.id);
              goTo('library');
            }}
            onMenu={(at) => setMenu({ collection, at })}
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

function entriesFor(collection: Collection, all: readonly Collection[]): MenuEntry[] {
  const { id } = collection;
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
