import { useChosenArticles } from '../state/chosen-articles.ts';
import { registerCommands } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { articleWithFocus } from '../state/route.ts';

/** Exports the article at hand, else what is selected in the list, else the library. To be called once. */
export function registerExport(): () => void {
  return registerCommands([
    {
      id: 'file.export',
      title: 'export.command',
      group: 'import.commands.group',
      keys: ['$mod+e'],
      inTextFields: true,
      run() {
        const articleId = articleWithFocus();
        openDialog({ kind: 'export', ids: articleId ? [articleId] : [...useChosenArticles.getState().ids] });
      },
    },
  ]);
}
