import { registerCommands } from '../../state/commands.ts';
import { tryAgain } from './waiting-actions.ts';

/** While the view is shown. */
export function registerWaitingCommands(): () => void {
  return registerCommands([
    {
      id: 'waiting.again',
      title: 'waiting.commands.again',
      group: 'waiting.commands.group',
      keys: ['a'],
      run: tryAgain,
    },
  ]);
}
