import { type Command, registerCommands } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { setStatus, starArticles, trashArticles } from './article-actions.ts';

/** What can be done to articles, whether they are rows of a list or the one that is read. `ids` is asked at the time of use. */
export function articleCommands(enabled: () => boolean, ids: () => Promise<string[]>): Command[] {
  return [
    articleCommand('star', ['*'], enabled, async () => starArticles(await ids())),
    articleCommand('unread', [], enabled, async () => setStatus(await ids(), 'unread')),
    articleCommand('reading', [], enabled, async () => setStatus(await ids(), 'reading')),
    articleCommand('done', ['d'], enabled, async () => setStatus(await ids(), 'done')),
    {
      ...articleCommand('details', ['i'], enabled, async () => {
        const meant = await ids();
        const [only] = meant;
        if (meant.length > 1) openDialog({ kind: 'metadataOf', ids: meant });
        else if (only !== undefined) openDialog({ kind: 'metadata', articleId: only });
      }),
      asks: true,
    },
    {
      ...articleCommand('collect', ['m'], enabled, async () => openDialog({ kind: 'collect', ids: await ids() })),
      title: 'collections.commands.collect',
      asks: true,
    },
  ];
}

/** `name` is its key among the texts, too. */
export function articleCommand(name: string, keys: string[], enabled: () => boolean, run: Command['run']): Command {
  return { id: `list.${name}`, title: `library.commands.${name}`, group: 'library.commands.group', keys, enabled, run };
}

/**
 * The same for the article that is read, under the same names and keys: nobody goes back to the list for it. To be called
 * while there is one.
 */
export function registerReadArticleCommands(): () => void {
  const read = () => useOpenArticle.getState().view;
  const kept = () => read()?.trashed === false;
  const ids = async () => [read()?.article.id].filter((id) => id !== undefined);
  return registerCommands([
    ...articleCommands(kept, ids),
    // Delete alone takes the annotation at hand away here.
    articleCommand('trash', ['$mod+Backspace'], kept, async () => trashArticles(await ids())),
  ]);
}
