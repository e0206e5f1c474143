import { runCommand } from '../state/commands.ts';
import { useDialogs } from '../state/dialogs.ts';

/** The buttons at the side of a mouse, as `MouseEvent.button` counts them, and what they do in every browser. */
const commands: Record<number, string> = { 3: 'view.visitedBefore', 4: 'view.visitedAfter' };

/** To be called once. */
export function followMouseButtons(): () => void {
  const onMouseUp = (event: MouseEvent) => {
    const command = commands[event.button];
    if (command === undefined) return;
    event.preventDefault();
    // What lies below a dialog stays as it is.
    if (useDialogs.getState().open === null) runCommand(command);
  };
  window.addEventListener('mouseup', onMouseUp);
  return () => window.removeEventListener('mouseup', onMouseUp);
}
