import { sections } from '../../shared/model/article-list.ts';
import { registerCommands } from '../state/commands.ts';
import { goTo } from '../state/route.ts';
import { showSection } from './list-store.ts';

/** Going to each part of the library, as in the sidebar. To be called once. */
export function registerSections(): () => void {
  return registerCommands(
    ([...sections, 'recent'] as const).map((section) => ({
      id: `library.go-${section}`,
      title: `library.sections.${section}`,
      group: 'app.commands.navigation',
      keys: [],
      run() {
        showSection(section);
        goTo('library');
      },
    })),
  );
}
