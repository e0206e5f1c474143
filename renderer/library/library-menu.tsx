import {
  Archive,
  BookOpenText,
  ChevronDown,
  Copy,
  FolderOpen,
  FolderPlus,
  HeartPulse,
  Keyboard,
  Merge,
  RefreshCw,
} from 'lucide-react';
import { Button } from 'react-aria-components';
import { useTranslation } from 'react-i18next';
import { commandEntries } from '../state/command-entry.ts';
import { useAppInfo } from '../state/queries.ts';
import { Menu } from '../ui/menu.tsx';
import styles from './library-menu.module.css';

const entries = () =>
  commandEntries([
    ['library.open', FolderOpen],
    ['library.create', FolderPlus],
    ['library.mergeFolder', Merge],
    ['library.backups', Archive, 'starts'],
    ['library.saveCopy', Copy],
    ['library.health', HeartPulse, 'starts'],
    ['library.rescan', RefreshCw],
    ['app.keys', Keyboard, 'starts'],
  ]);

/** The library's name, and what looks after it: by mouse what menu bar and palette have. */
export function LibraryMenu() {
  const { t } = useTranslation();
  const name = useAppInfo().data?.library?.name ?? '';
  return (
    <Menu
      label={t('library.menu')}
      trigger={
        <Button className={styles['name'] ?? ''} aria-label={t('library.menuOf', { name })}>
          <BookOpenText size={17} strokeWidth={1.8} aria-hidden />
          <span>{name}</span>
          <ChevronDown size={14} strokeWidth={1.8} aria-hidden />
        </Button>
      }
      entries={entries}
    />
  );
}
