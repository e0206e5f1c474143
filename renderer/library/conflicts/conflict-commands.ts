import type { AnnotationRow } from '../../../shared/bridge/contract.ts';
import { type Command, registerCommands } from '../../state/commands.ts';
import { openArticle, useRoute } from '../../state/route.ts';
import { inBackground } from '../../ui/report.ts';
import { useChoices } from './conflicts-store.ts';
import { versionsOf, wholeVersion } from './settle.ts';
import { keepBoth, settleConflict } from './settle-conflict.ts';

/** Marks each conflict on screen with the id of its annotation. */
export const CONFLICT = 'data-conflict';

/** Commands on the conflict that has the focus, else on the first; `rows` is asked at the time of use. */
export function registerConflictCommands(rows: () => readonly AnnotationRow[]): () => void {
  const shown = () => {
    const { view, articleId } = useRoute.getState();
    return articleId === null && view === 'conflicts' && rows().length > 0;
  };
  const current = () => {
    const id = document.activeElement?.closest(`[${CONFLICT}]`)?.getAttribute(CONFLICT);
    return Math.max(
      0,
      rows().findIndex(({ annotation }) => annotation.id === id),
    );
  };
  const command = (id: string, keys: string[], run: (row: AnnotationRow) => void): Command => ({
    id: `conflicts.${id}`,
    title: `conflicts.commands.${id}`,
    group: 'conflicts.commands.group',
    keys,
    enabled: shown,
    run() {
      const row = rows()[current()];
      if (row) run(row);
    },
  });
  const keep = (row: AnnotationRow, version: number) =>
    inBackground(settleConflict(row, wholeVersion(versionsOf(row.annotation), version)));
  return registerCommands([
    command('next', ['j'], () => focusConflict(current() + 1)),
    command('previous', ['k'], () => focusConflict(current() - 1)),
    command('keepFirst', ['1'], (row) => keep(row, 0)),
    command('keepSecond', ['2'], (row) => keep(row, 1)),
    command('keepBoth', ['b'], (row) => inBackground(keepBoth(row))),
    command('keepChosen', ['y'], (row) => inBackground(settleConflict(row, choiceOf(row)))),
    command('open', ['o'], (row) => openArticle(row.articleId, { annotationId: row.annotation.id, range: null })),
  ]);
}

function choiceOf({ annotation }: AnnotationRow) {
  return useChoices.getState().byId[annotation.id] ?? {};
}

/** Puts the focus on the first way to settle a conflict, counted from the top. */
export function focusConflict(index: number): void {
  const all = document.querySelectorAll(`[${CONFLICT}]`);
  const target = all[Math.max(0, Math.min(all.length - 1, index))];
  target?.querySelector<HTMLElement>('button[data-keep]')?.focus();
  target?.scrollIntoView({ block: 'nearest' });
}
