import { create } from 'zustand';
import { inBackground } from '../ui/report.ts';

/** Everything a person can do has an id, a name and, mostly, a key: the palette, the menu and `?` list them all. */
export interface Command {
  /** `annotate.quote`, `go.library`, … Menu items name it too. */
  id: string;
  /** i18n key of its name. */
  title: string;
  /** i18n key of the heading it stands under in the palette and the key map. */
  group: string;
  /** tinykeys notation: "q", "g l", "$mod+k", "Shift+J". */
  keys: string[];
  /**
   * Also works while a text field has the focus, but for keys that write there. `untouched`: only where nothing has been typed in the field
   * since the last step, so that the key means that step and not what was typed.
   */
  inTextFields?: boolean | 'untouched';
  /** It asks for more before it does anything: a menu says so by “…” behind its name. */
  asks?: boolean;
  /** It goes one on or one back: whoever looks for a command by its name wants another. */
  isStep?: boolean;
  enabled?(): boolean;
  /** i18n key of a sentence on what there has to be first: told when its keys are pressed where it cannot be used. */
  lacks?: string;
  run(): void | Promise<void>;
}

export function asStep(command: Command): Command {
  return { ...command, isStep: true };
}

interface Commands {
  byId: ReadonlyMap<string, Command>;
}

export const useCommands = create<Commands>(() => ({ byId: new Map() }));

/** Adds commands; the answer takes them away again. A later registration of an id wins. */
export function registerCommands(commands: Command[]): () => void {
  useCommands.setState(({ byId }) => {
    const next = new Map(byId);
    for (const command of commands) next.set(command.id, command);
    return { byId: next };
  });
  return () =>
    useCommands.setState(({ byId }) => {
      const next = new Map(byId);
      for (const command of commands) if (next.get(command.id) === command) next.delete(command.id);
      return { byId: next };
    });
}

/** Runs a command by id, and tells what goes wrong; false when there is none or it is not to be used now. */
export function runCommand(id: string): boolean {
  const command = useCommands.getState().byId.get(id);
  if (!command || command.enabled?.() === false) return false;
  const work = command.run();
  if (work) inBackground(work);
  return true;
}
