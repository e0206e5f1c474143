import {
  AppWindow,
  BookOpen,
  CheckCheck,
  CircleDot,
  Columns2,
  Download,
  FolderMinus,
  FolderOpen,
  FolderPlus,
  Inbox,
  Pencil,
  RotateCcw,
  Star,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import type { ArticleRow } from '../../shared/model/library.ts';
import { call } from '../state/bridge.ts';
import { shortcutOf } from '../state/command-entry.ts';
import { openDialog } from '../state/dialogs.ts';
import { openArticle, openSideBySide } from '../state/route.ts';
import { MenuAt, type MenuEntry } from '../ui/menu.tsx';
import { inBackground } from '../ui/report.ts';
import { setStatus, starArticles, trashArticles, untrashArticles } from './article-actions.ts';
import { takeOut } from './collections/collection-actions.ts';
import { useShownCollection } from './collections/use-shown-collection.ts';
import type { Order } from './picking.ts';
import { takeAway } from './take-away.ts';

const statusIcons = { unread: Inbox, reading: CircleDot, done: CheckCheck };

export interface RowMenuProps {
  row: ArticleRow;
  /** All the articles it works on. */
  ids: string[];
  /** Of the list that the row stands in. */
  order: Order;
  /** They all have a star. */
  starred: boolean;
  at: { x: number; y: number };
  label: string;
  onClose(): void;
}

export function RowMenu({ row, ids, order, starred, at, label, onClose }: RowMenuProps) {
  const { t } = useTranslation();
  const collection = useShownCollection();
  const open: MenuEntry = { id: 'open', label: t('library.open'), icon: BookOpen, run: () => openArticle(row.id) };
  const beside: MenuEntry = {
    id: 'beside',
    label: t('library.openBeside', { count: ids.length }),
    icon: Columns2,
    shortcut: shortcutOf('view.openBeside'),
    disabled: ids.length > 2,
    run: () => openSideBySide(ids),
  };
  const inWindow: MenuEntry = {
    id: 'window',
    label: t('library.openInWindow'),
    icon: AppWindow,
    shortcut: shortcutOf('view.openInWindow'),
    run: () => inBackground(call('app.newWindow', row.id)),
  };
  const kept: MenuEntry[] = [
    open,
    beside,
    inWindow,
    {
      id: 'details',
      label: t('library.details'),
      icon: Pencil,
      shortcut: shortcutOf('list.details'),
      run: () => openDialog(ids.length > 1 ? { kind: 'metadataOf', ids } : { kind: 'metadata', articleId: row.id }),
    },
    {
      id: 'star',
      label: starred ? t('library.unstar') : t('library.star'),
      icon: Star,
      shortcut: shortcutOf('list.star'),
      run: () => inBackground(starArticles(ids, !starred)),
    },
    ...(['unread', 'reading', 'done'] as const).map((status, index) => ({
      id: status,
      label: t('library.markAs', { status: t(`library.status.${status}`).toLowerCase() }),
      icon: statusIcons[status],
      starts: index === 0,
      shortcut: shortcutOf(`list.${status}`),
      run: () => inBackground(setStatus(ids, status)),
    })),
    {
      id: 'collect',
      label: t('collections.collect'),
      icon: FolderPlus,
      starts: true,
      shortcut: shortcutOf('list.collect'),
      run: () => openDialog({ kind: 'collect', ids }),
    },
    ...(collection?.query === null
      ? [
          {
            id: 'takeOut',
            label: t('collections.takeOut', { name: collection.name }),
            icon: FolderMinus,
            run: () => inBackground(takeAway(order, ids, (gone) => takeOut(collection, gone))),
          },
        ]
      : []),
    {
      id: 'export',
      label: t('library.export'),
      icon: Download,
      starts: true,
      shortcut: shortcutOf('file.export'),
      run: () => openDialog({ kind: 'export', ids }),
    },
    {
      id: 'reveal',
      label: t('library.reveal'),
      icon: FolderOpen,
      run: () => inBackground(call('app.revealArticle', row.id)),
    },
    {
      id: 'trash',
      label: t('library.trash'),
      icon: Trash2,
      starts: true,
      shortcut: shortcutOf('list.trash'),
      run: () => inBackground(takeAway(order, ids, trashArticles)),
    },
  ];
  const trashed: MenuEntry[] = [
    open,
    {
      id: 'untrash',
      label: t('library.untrash'),
      icon: RotateCcw,
      run: () => inBackground(takeAway(order, ids, untrashArticles)),
    },
    {
      id: 'erase',
      label: t('library.erase'),
      icon: Trash2,
      starts: true,
      run: () => openDialog({ kind: 'erase', ids }),
    },
  ];
  return <MenuAt at={at} label={label} entries={row.trashed ? trashed : kept} onClose={onClose} />;
}
