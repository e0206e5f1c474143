import { type RefObject, useEffect, useRef } from 'react';
import { asStep, type Command, registerCommands } from '../state/commands.ts';
import { useSelection } from '../state/selection.ts';
import { useSideFocused } from '../state/sides.ts';
import { useLastDecision } from '../state/site-rules.ts';
import type { Column } from '../state/wanted-column.ts';
import { copyWithSourceCommand } from './copy-with-source.ts';
import type { DrawnText } from './drawn-text.ts';
import { alwaysForSite } from './offer-site-rule.ts';
import type { Folds } from './use-folds.ts';
import type { ParagraphCursor } from './use-paragraph-cursor.ts';

interface Options {
  text: DrawnText | null;
  cursor: ParagraphCursor;
  folds: Folds;
  scroller: RefObject<HTMLElement | null>;
  toggle(column: Column): void;
}

/** What a reader can do, for the keyboard, the palette and the menu. */
export function useReaderCommands(options: Options): void {
  const latest = useRef(options);
  latest.current = options;
  const focused = useSideFocused();
  useEffect(() => (focused ? registerCommands(readerCommands(() => latest.current)) : undefined), [focused]);
}

export function readerCommands(now: () => Options): Command[] {
  const command = (name: string, keys: string[], run: () => void): Command => ({
    id: `reader.${name}`,
    title: `reader.commands.${name}`,
    group: 'reader.commands.group',
    keys,
    run,
  });
  return [
    asStep(command('next', ['j'], () => now().cursor.move(1))),
    asStep(command('previous', ['k'], () => now().cursor.move(-1))),
    command('selectParagraph', ['v'], () => {
      const { text, cursor } = now();
      const range = text?.view.ranges[cursor.current()];
      text?.view.root.focus({ preventScroll: true });
      if (range) text?.view.select(range);
    }),
    {
      ...command('clear', ['Escape'], () => {
        const selection = document.getSelection();
        if (selection && selection.rangeCount > 0) selection.collapseToStart();
        useSelection.setState({ range: null, annotationId: null });
      }),
      enabled: () => useSelection.getState().range !== null || useSelection.getState().annotationId !== null,
    },
    copyWithSourceCommand,
    command('original', ['o'], () => now().toggle('original')),
    command('revisions', ['Shift+E'], () => now().toggle('revisions')),
    command('versions', ['Shift+V'], () => now().toggle('versions')),
    command('remove', ['-'], () => now().folds.remove(now().cursor.current())),
    {
      ...command('keepLine', ['='], () => keepLine(now())),
      enabled: () => now().folds.hosts.some(({ removals }) => removals.some(({ restored }) => restored)),
    },
    {
      ...command('alwaysForSite', ['Shift+A'], alwaysForSite),
      enabled: () => useLastDecision.getState().decision !== null,
    },
    {
      ...command('unfold', ['u'], () => unfold(now())),
      enabled: () => now().folds.hosts.length > 0,
    },
    command('top', ['g g'], () => now().cursor.put(0)),
  ];
}

/** Confirms the paragraph at hand, or the nearest that is in doubt. */
function keepLine({ folds, cursor }: Options): void {
  const here = cursor.current();
  const doubts = folds.hosts.flatMap(({ before, removals }) =>
    removals.filter(({ restored }) => restored).map((removal) => ({ before, removal })),
  );
  const nearest = doubts.toSorted((a, b) => Math.abs(a.before - here) - Math.abs(b.before - here))[0];
  if (nearest) folds.decide(nearest.removal, true);
}

/** Opens or closes the fold nearest to the paragraph at hand and goes to it. */
function unfold({ folds, cursor }: Options): void {
  const here = cursor.current();
  const nearest = folds.hosts.toSorted((a, b) => Math.abs(a.before - here) - Math.abs(b.before - here))[0];
  if (!nearest) return;
  folds.toggle(nearest.before);
  nearest.host.querySelector('button')?.focus();
}
