import { call } from '../state/bridge.ts';
import { useChosenArticles } from '../state/chosen-articles.ts';
import type { Command } from '../state/commands.ts';
import { useRoute } from '../state/route.ts';
import { inBackground } from '../ui/report.ts';

/** The article that is read, else the first of those that are chosen in the list. */
async function articleAtHand(): Promise<string | null> {
  return useRoute.getState().articleId ?? (await useChosenArticles.getState().ids())[0] ?? null;
}

/** Further windows on the same library. */
export const windowCommands: Command[] = [
  {
    id: 'app.newWindow',
    title: 'app.commands.newWindow',
    group: 'app.commands.group',
    keys: ['$mod+Shift+n'],
    inTextFields: true,
    run: () => inBackground(call('app.newWindow', null)),
  },
  {
    id: 'view.openInWindow',
    title: 'app.commands.openInWindow',
    group: 'app.commands.navigation',
    keys: ['Shift+W'],
    enabled: () => useRoute.getState().articleId !== null || useChosenArticles.getState().some(),
    run: async () => void (await call('app.newWindow', await articleAtHand())),
  },
];
