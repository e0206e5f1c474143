import { useChosenArticles } from '../state/chosen-articles.ts';
import { registerCommands } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { articleWithFocus } from '../state/route.ts';
import { useShownMarks } from '../state/shown-marks.ts';

/** Exports the article that is read, else what is selected in the list or at hand there, or what a view shows, else the library. To be called once. */
export function registerExport(): () => void {
  return registerCommands([
    {
      id: 'file.export',
      title: 'export.command',
      group: 'import.commands.group',
      keys: ['$mod+e'],
      inTextFields: true,
      asks: true,
      async run() {
        const { shown } = useShownMarks.getState();
        if (shown) {
          openDialog({ kind: 'export', ids: [], marks: shown });
          return;
        }
        const articleId = articleWithFocus();
        openDialog({ kind: 'export', ids: articleId ? [articleId] : await chosen() });
      },
    },
  ]);
}

async function chosen(): Promise<string[]> {
  const { some, ids } = useChosenArticles.getState();
  return some() ? ids() : [];
}
