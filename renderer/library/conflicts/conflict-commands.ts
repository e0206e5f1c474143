import { asStep, type Command } from '../../state/commands.ts';
import { useRoute } from '../../state/route.ts';
import { inBackground } from '../../ui/report.ts';

/** Something in conflict, and what can be done about it. */
export interface Settling {
  id: string;
  /** Keeps the version with that number, from 0. */
  keep(version: number): Promise<void>;
  keepChosen(): Promise<void>;
  /** Null where two values cannot both stand, or there is no place to go to. */
  keepBoth: (() => Promise<void>) | null;
  open: (() => void) | null;
}

/** Marks each conflict on screen with the id of what is in conflict. */
const CONFLICT = 'data-conflict';

/** Commands on the conflict that has the focus, else on the first; `rows` is asked at the time of use. */
export function conflictCommands(conflicts: () => readonly Settling[]): Command[] {
  const shown = () => {
    const { view, articleId } = useRoute.getState();
    return articleId === null && view === 'conflicts' && conflicts().length > 0;
  };
  const current = () => {
    const id = document.activeElement?.closest(`[${CONFLICT}]`)?.getAttribute(CONFLICT);
    return Math.max(
      0,
      conflicts().findIndex((conflict) => conflict.id === id),
    );
  };
  const command = (id: string, keys: string[], run: (conflict: Settling) => void): Command => ({
    id: `conflicts.${id}`,
    title: `conflicts.commands.${id}`,
    group: 'conflicts.commands.group',
    keys,
    enabled: shown,
    run() {
      const conflict = conflicts()[current()];
      if (conflict) run(conflict);
    },
  });
  return [
    asStep(command('next', ['j'], () => focusConflict(current() + 1))),
    asStep(command('previous', ['k'], () => focusConflict(current() - 1))),
    command('keepFirst', ['1'], (conflict) => inBackground(conflict.keep(0))),
    command('keepSecond', ['2'], (conflict) => inBackground(conflict.keep(1))),
    command('keepBoth', ['b'], (conflict) => void (conflict.keepBoth && inBackground(conflict.keepBoth()))),
    command('keepChosen', ['y'], (conflict) => inBackground(conflict.keepChosen())),
    command('open', ['o'], (conflict) => conflict.open?.()),
  ];
}

/** Puts the focus on the first way to settle a conflict, counted from the top. */
export function focusConflict(index: number): void {
  const all = document.querySelectorAll(`[${CONFLICT}]`);
  const target = all[Math.max(0, Math.min(all.length - 1, index))];
  target?.querySelector<HTMLElement>('button[data-keep]')?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
