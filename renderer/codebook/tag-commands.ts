import type { Code } from '../../shared/model/codebook.ts';
import type { Command } from '../state/commands.ts';
import { openDialog } from '../state/dialogs.ts';
import { inBackground } from '../ui/report.ts';
import { removeCode } from './code-actions.ts';
import { codesInOrder } from './code-tree.ts';
import { useCodebookState } from './codebook-store.ts';

/** What can be done by key to the tag that is chosen; `codes` is asked at the time of use. */
export function tagCommands(codes: () => readonly Code[], step: (way: 'in' | 'out') => void): Command[] {
  const chosen = () => codes().find(({ id }) => id === useCodebookState.getState().chosen);
  const command = (name: string, keys: string[], run: (code: Code) => void): Command => ({
    id: `codebook.${name}`,
    title: `codebook.commands.${name}`,
    group: 'codebook.title',
    keys,
    enabled: () => chosen() !== undefined,
    run() {
      const code = chosen();
      if (code) run(code);
    },
  });
  return [
    command('move-in', ['Alt+ArrowRight'], () => step('in')),
    command('move-out', ['Alt+ArrowLeft'], () => step('out')),
    command('edit', ['F2'], ({ id: codeId }) => openDialog({ kind: 'code', codeId })),
    command('merge', ['m'], ({ id: codeId }) => openDialog({ kind: 'mergeCode', codeId })),
    command('remove', ['Delete'], (code) => inBackground(removeChosen(code, codes()))),
  ];
}

/** Removes a tag and goes on with the one after it, else with the one before it. */
export async function removeChosen(code: Code, codes: readonly Code[]): Promise<void> {
  const ordered = codesInOrder(codes);
  const at = ordered.findIndex(({ id }) => id === code.id);
  await removeCode(code, codes);
  useCodebookState.setState({ chosen: (ordered[at + 1] ?? ordered[at - 1])?.id ?? null });
}
