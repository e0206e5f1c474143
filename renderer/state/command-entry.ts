import type { LucideIcon } from 'lucide-react';
import { formatKey } from '../ui/format-key.ts';
import type { MenuEntry } from '../ui/menu.tsx';
import { onMac } from '../ui/on-mac.ts';
import { textOf } from '../ui/text-of.ts';
import { runCommand, useCommands } from './commands.ts';
import { keysOf } from './keys-of.ts';
import { useSettings } from './settings.ts';

/** The first key of a command as people read it, as this person has it; undefined when it has none, or is not to be had now. */
export function shortcutOf(id: string): string | undefined {
  const command = useCommands.getState().byId.get(id);
  const key = command && keysOf(command, useSettings.getState().keys)[0];
  return key === undefined ? undefined : formatKey(key, onMac).join(' ');
}

/** The same for what stays on screen while commands come and go and keys are changed. */
export function useShortcut(id: string): string | undefined {
  useCommands((state) => state.byId.get(id));
  useSettings((state) => state.keys[id]);
  return shortcutOf(id);
}

/** Commands as entries of a menu, under their own names and with their keys; those that are not to be had now are left out. */
export function commandEntries(
  wanted: readonly (readonly [id: string, icon: LucideIcon, starts?: 'starts'])[],
): MenuEntry[] {
  const { byId } = useCommands.getState();
  return wanted.flatMap(([id, icon, starts]) => {
    const command = byId.get(id);
    if (!command) return [];
    return [
      {
        id,
        icon,
        label: `${textOf(command.title)}${command.asks ? '…' : ''}`,
        starts: starts !== undefined,
        disabled: command.enabled?.() === false,
        shortcut: shortcutOf(id),
        run: () => void runCommand(id),
      },
    ];
  });
}
