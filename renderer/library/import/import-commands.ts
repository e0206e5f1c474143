import { t } from 'i18next';
import { on } from '../../state/bridge.ts';
import { registerCommands } from '../../state/commands.ts';
import { openDialog } from '../../state/dialogs.ts';
import { toast } from '../../state/toasts.ts';
import { inBackground } from '../../ui/report.ts';
import { importAnnotations } from './import-annotations.ts';
import { importChosen, importOpened, importSample } from './import-articles.ts';
import { pastedFrom, readClipboard, usePasted } from './paste-store.ts';
import { listenToWatched } from './watch.ts';

/** To be called once. */
export function registerImport(): () => void {
  const group = 'import.commands.group';
  const unregister = registerCommands([
    {
      id: 'file.import',
      title: 'import.commands.files',
      group,
      keys: ['$mod+i'],
      inTextFields: true,
      run: () => importChosen('files'),
    },
    {
      id: 'file.importFolder',
      title: 'import.commands.folder',
      group,
      keys: ['$mod+Shift+i'],
      inTextFields: true,
      run: () => importChosen('folder'),
    },
    {
      id: 'file.importAnnotations',
      title: 'import.commands.annotations',
      group,
      keys: [],
      run: importAnnotations,
    },
    {
      id: 'file.watch',
      title: 'import.commands.watch',
      group,
      keys: [],
      run: () => openDialog({ kind: 'watch' }),
    },
    {
      id: 'file.siteRules',
      title: 'import.commands.siteRules',
      group,
      keys: [],
      run: () => openDialog({ kind: 'siteRules' }),
    },
    { id: 'file.paste', title: 'import.commands.paste', group, keys: [], run: showClipboard },
    { id: 'file.sample', title: 'import.commands.sample', group, keys: [], run: importSample },
  ]);
  document.addEventListener('paste', onPaste);
  const off = [listenToWatched(), on('files.opened', ({ paths }) => inBackground(importOpened(paths)))];
  return () => {
    for (const end of off) end();
    unregister();
    document.removeEventListener('paste', onPaste);
  };
}

async function showClipboard(): Promise<void> {
  const pasted = await readClipboard();
  if (pasted) usePasted.setState({ pasted });
  else toast(t('import.nothingPasted'));
}

/** In a text field pasting is the field's own. */
function onPaste(event: ClipboardEvent): void {
  const target = event.target instanceof Element ? event.target : null;
  if (target?.closest('input, textarea, [contenteditable="true"], [role="dialog"]') || !event.clipboardData) return;
  const pasted = pastedFrom(event.clipboardData);
  if (!pasted) return;
  event.preventDefault();
  usePasted.setState({ pasted });
}
