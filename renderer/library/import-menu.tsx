import { ClipboardPaste, FilePlus2, FolderPlus, FolderSync, ListChecks, MessageSquarePlus, Plus } from 'lucide-react';
import { useTranslation } from 'react-i18next';
import { runCommand } from '../state/commands.ts';
import { Button } from '../ui/button.tsx';
import { Menu } from '../ui/menu.tsx';

/** The ways to add articles. */
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
      entries={[
        { id: 'files', label: t('import.files'), icon: FilePlus2, run: () => void runCommand('file.import') },
        { id: 'folder', label: t('import.folder'), icon: FolderPlus, run: () => void runCommand('file.importFolder') },
        {
          id: 'annotations',
          label: t('import.annotations'),
          icon: MessageSquarePlus,
          run: () => void runCommand('file.importAnnotations'),
        },
        { id: 'watch', label: t('import.watchFolder'), icon: FolderSync, run: () => void runCommand('file.watch') },
        { id: 'rules', label: t('import.siteRules'), icon: ListChecks, run: () => void runCommand('file.siteRules') },
        { id: 'paste', label: t('import.paste'), icon: ClipboardPaste, run: () => void runCommand('file.paste') },
      ]}
    />
  );
}
