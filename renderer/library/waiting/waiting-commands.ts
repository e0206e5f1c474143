import type { Command } from '../../state/commands.ts';
import { tryAgain } from './waiting-actions.ts';

/** While the view is shown. */
export const waitingCommands: Command[] = [
  {
    id: 'waiting.again',
    title: 'waiting.commands.again',
    group: 'waiting.commands.group',
    keys: ['a'],
    run: tryAgain,
  },
];
