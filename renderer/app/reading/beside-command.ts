import { useChosenArticles } from '../../state/chosen-articles.ts';
import type { Command } from '../../state/commands.ts';
import { openDialog } from '../../state/dialogs.ts';
import { openSideBySide, useRoute } from '../../state/route.ts';

/** Beside the article that is read another one, by choosing it; from the list, those that are chosen there. */
export const openBesideCommand: Command = {
  id: 'view.openBeside',
  title: 'app.commands.openBeside',
  group: 'app.commands.navigation',
  keys: ['b'],
  enabled: () => useRoute.getState().articleId !== null || useChosenArticles.getState().some(),
  async run() {
    if (useRoute.getState().articleId !== null) openDialog({ kind: 'palette', beside: true });
    else openSideBySide(await useChosenArticles.getState().ids());
  },
};
