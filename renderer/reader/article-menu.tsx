import {
  AppWindow,
  CheckCheck,
  CircleDot,
  Columns2,
  Download,
  Ellipsis,
  FolderPlus,
  Inbox,
  Link,
  Pencil,
  Star,
  StickyNote,
  Trash2,
} from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { commandEntries, shortcutOf } from '../state/command-entry.ts';
import { runCommand } from '../state/commands.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { IconButton } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

/** What can be done to the article as a whole, in the order of the list's menu. */
const entries = () =>
  commandEntries([
    ['list.details', Pencil],
    ['annotate.noteOnArticle', StickyNote],
    ['list.unread', Inbox, 'starts'],
    ['list.reading', CircleDot],
    ['list.done', CheckCheck],
    ['list.collect', FolderPlus, 'starts'],
    ['view.openBeside', Columns2],
    ['view.openInWindow', AppWindow],
    ['file.export', Download, 'starts'],
    ['app.copyLink', Link],
    ['list.trash', Trash2, 'starts'],
  ]);

/** The star of the article that is read, and the menu of all that can be done to it. */
export function ArticleMenu() {
  const { t } = useTranslation();
  const starred = useOpenArticle((state) => state.view?.article.starred ?? false);
  const trashed = useOpenArticle((state) => state.view?.trashed ?? false);
  if (trashed) return null;
  return (
    <>
      <IconButton
        icon={Star}
        filled={starred}
        label={t('reader.star')}
        shortcut={shortcutOf('list.star')}
        aria-pressed={starred}
        onPress={() => void runCommand('list.star')}
      />
      <Menu
        label={t('reader.menu')}
        trigger={<IconButton icon={Ellipsis} label={t('reader.menu')} />}
        entries={entries}
      />
    </>
  );
}
