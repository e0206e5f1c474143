import { registerCommands } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';

/** Making a tag anywhere. To be called once. */
export function registerCodebook(): () => void {
  return registerCommands([
    {
      id: 'codebook.make',
      title: 'codebook.make',
      group: 'codebook.title',
      keys: [],
      run: () => openDialog({ kind: 'code', codeId: null }),
    },
  ]);
}
