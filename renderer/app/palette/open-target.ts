import { showCollection } from '../../library/list-store.ts';
import { runCommand } from '../../state/commands.ts';
import { goTo, openAsPressed, openBeside } from '../../state/route.ts';
import type { KeyPress } from '../../ui/early-key.ts';
import type { PaletteTarget } from './entries.ts';
import { rememberCommand } from './recent-commands.ts';

/** Does what an entry of the palette stands for; `beside`: an article opens beside the one that is read. */
export function openTarget(target: PaletteTarget, beside: boolean, press: KeyPress): void {
  if (target.kind === 'command') {
    rememberCommand(target.command.id);
    runCommand(target.command.id);
  } else if (target.kind === 'collection') {
    showCollection(target.id);
    goTo('library');
  } else if (beside) openBeside(target.id);
  else openAsPressed(press, target.id);
}
