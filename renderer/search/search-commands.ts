import { call } from '../state/bridge.ts';
import type { Command } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { useRoute } from '../state/route.ts';
import { inBackground } from '../ui/report.ts';
import { finished } from './finished.ts';
import { saveSearch } from './save-search.ts';
import { useSearchState } from './search-store.ts';

/** What can be done to all that was found; `found` is the number of articles, asked at the time of use. */
export function searchCommands(found: () => number): Command[] {
  const command = (id: string, keys: string[], run: (text: string) => Promise<void> | void): Command => ({
    id: `search.${id}`,
    title: `search.commands.${id}`,
    group: 'search.commands.group',
    keys,
    inTextFields: true,
    enabled() {
      const { view, articleId } = useRoute.getState();
      return articleId === null && view === 'search' && found() > 0;
    },
    run() {
      const done = run(finished(useSearchState.getState().text));
      if (done) inBackground(done);
    },
  });
  return [
    command('tag', ['t'], (text) => openDialog({ kind: 'tagFound', text, articles: found() })),
    // Its own key, and that of exporting anywhere: here what was found is meant.
    command('export', ['e', '$mod+e'], async (text) => {
      openDialog({ kind: 'export', ids: await call('search.matching', text) });
    }),
    command('save', ['s'], saveSearch),
  ];
}
