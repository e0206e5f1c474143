import type { LucideIcon } from 'lucide-react';
import { ClipboardPaste, FilePlus2, FolderPlus, FolderSync, ListChecks, MessageSquarePlus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { shortcutOf } from '../state/command-entry.ts';
import { runCommand } from '../state/commands.ts';
import { Button } from '../ui/button.tsx';
import { Menu, type MenuEntry } from '../ui/menu.tsx';

function entry(id: string, label: string, icon: LucideIcon): MenuEntry {
  return { id, label, icon, shortcut: shortcutOf(id), run: () => void runCommand(id) };
}

/** The ways to add articles, and what settles how they come in. */
export function ImportMenu() {
  const { t } = useTranslation();
  return (
    <Menu
      label={t('import.add')}
      trigger={
        <Button variant="primary" icon={Plus}>
          {t('import.add')}
        </Button>
      }
      entries={() => [
        entry('file.import', t('import.files'), FilePlus2),
        entry('file.importFolder', t('import.folder'), FolderPlus),
        entry('file.paste', t('import.paste'), ClipboardPaste),
        { ...entry('file.importAnnotations', t('import.annotations'), MessageSquarePlus), starts: true },
        { ...entry('file.watch', t('import.watchFolder'), FolderSync), starts: true },
        entry('file.siteRules', t('import.siteRules'), ListChecks),
      ]}
    />
  );
}
