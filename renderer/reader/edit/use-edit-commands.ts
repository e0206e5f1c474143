import { type LexicalEditor, REDO_COMMAND, UNDO_COMMAND } from 'lexical';
import { useEffect, useRef } from 'react';
import { type Command, registerCommands } from '../../state/commands.ts';
import { isEditing } from '../../state/editing.ts';
import { useSideFocused } from '../../state/sides.ts';
import { offerAtHand } from '../../state/suggestions.ts';

interface Editing {
  /** The whole text is there and may be changed. */
  ready: boolean;
  editor: LexicalEditor | null;
  start(draft: null): Promise<void>;
  done(): Promise<void>;
  cancel(): void;
}

/** Correcting the text by key and from the palette. */
export function useEditCommands(now: () => Editing): void {
  const latest = useRef(now);
  latest.current = now;
  const focused = useSideFocused();
  useEffect(() => (focused ? registerCommands(editCommands(() => latest.current())) : undefined), [focused]);
}

export function editCommands(now: () => Editing): Command[] {
  const command = (name: string, keys: string[], enabled: () => boolean, run: Command['run']): Command => ({
    id: `reader.${name}`,
    title: `reader.commands.${name}`,
    group: 'reader.commands.group',
    keys,
    enabled,
    run,
  });
  return [
    // A suggestion at hand takes the key: correcting it comes first.
    command(
      'edit',
      ['e'],
      () => now().ready && !isEditing() && offerAtHand() === null,
      () => now().start(null),
    ),
    { ...command('editDone', ['Escape', '$mod+Enter'], inText, () => now().done()), inTextFields: true },
    command('editCancel', [], isEditing, () => now().cancel()),
    // With the focus in the text, the editor has these keys itself.
    command('editUndo', ['$mod+z'], isEditing, () => void now().editor?.dispatchCommand(UNDO_COMMAND, undefined)),
    command(
      'editRedo',
      ['$mod+Shift+z', '$mod+y'],
      isEditing,
      () => void now().editor?.dispatchCommand(REDO_COMMAND, undefined),
    ),
  ];
}

/** Escape in a field beside the text belongs to that field. */
function inText(): boolean {
  const focused = document.activeElement;
  return (
    isEditing() && (!focused || focused === document.body || !!focused.closest('[data-reader-text], [data-edit-bar]'))
  );
}
