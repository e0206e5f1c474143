import { type LucideIcon, X } from 'lucide-react';
import { useEffect } from 'react';
import { type Command, registerCommands } from '../state/commands.ts';
import { setPane, usePanes } from '../state/panes.ts';
import { useSides } from '../state/sides.ts';
import { IconButton } from '../ui/button.tsx';
import { leaveInspector } from './inspector-focus.ts';
import styles from './task-bar.module.css';

interface Props {
  label: string;
  icon: LucideIcon;
  /** What is being done, and what it waits for. */
  status: string;
  /** In the colour of evidence. */
  evidence?: boolean;
  /** Its keys, as long as it is there. The same list each time. */
  commands: Command[];
  /** The way out. */
  stop: { label: string; run(): void };
  children: React.ReactNode;
}

/** The way out of what is being done in the text. */
let goingOn: (() => void) | null = null;

/** Below the text while something that takes several steps is done in the text. */
export function TaskBar({ label, icon: Icon, status, evidence, commands, stop, children }: Props) {
  const side = useSides((state) => state.focused);
  // Whenever another side takes over its keys, these come before them again.
  // biome-ignore lint/correctness/useExhaustiveDependencies: registered anew for each side
  useEffect(() => registerCommands(commands), [side]);
  // One thing at a time, in a text that no drawer lies over.
  const { run } = stop;
  useEffect(() => {
    goingOn?.();
    goingOn = run;
    if (usePanes.getState().drawer === 'inspector') {
      setPane('inspector', false);
      leaveInspector();
    }
    return () => {
      if (goingOn === run) goingOn = null;
    };
  }, [run]);
  return (
    <section className={styles['bar']} data-evidence={evidence || undefined} aria-label={label}>
      <Icon size={16} aria-hidden />
      <p role="status" dir="auto">
        {status}
      </p>
      {children}
      <IconButton icon={X} label={stop.label} shortcut="Esc" onPress={stop.run} />
    </section>
  );
}
