import { useEffect, useMemo, useRef, useState } from 'react';
import { asStep, type Command, registerCommands } from '../../state/commands.ts';
import { isEditing, useEditing } from '../../state/editing.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { useReaderGeometry } from '../../state/reader-geometry.ts';
import { stepToPlace } from '../../state/route.ts';
import { useSelection } from '../../state/selection.ts';
import { useSide, useSideFocused } from '../../state/sides.ts';
import type { DrawnText } from '../drawn-text.ts';
import { PassageLayer } from '../marks/passage-layer.ts';
import { findInText, firstFrom } from './find-in-text.ts';

/** More selected words than these (UTF-16) are not what somebody looks for. */
const LONGEST = 100;

/** Looking for words in the article that is read; null while nobody does. */
interface Looking {
  wanted: string;
  /** Which match is at hand; -1 for none. */
  at: number;
  /** Where looking began (UTF-16): the match after it comes first. */
  from: number;
  /** Counts up when the field is asked for again. */
  asked: number;
}

/** Finds words in the text of an article: all are marked, one is at hand, and closing selects it. */
export function useFind(text: DrawnText | null, filled: number) {
  const side = useSide();
  const focused = useSideFocused();
  const words = useOpenArticle((state) => state.text);
  const editing = useEditing((state) => state.articleId !== null);
  const [looking, setLooking] = useState<Looking | null>(null);
  const wanted = looking?.wanted ?? '';
  const found = useMemo(() => findInText(words, wanted), [words, wanted]);
  const current = looking && !editing ? found[looking.at] : undefined;

  // biome-ignore lint/correctness/useExhaustiveDependencies: `filled` counts up when more of the text is there to draw on
  useEffect(() => {
    if (!text || editing || found.length === 0) return;
    const layer = new PassageLayer(text.view, 'stet-found', 1);
    layer.draw(
      found.map((range, index) => ({ id: String(index), ranges: [range] })),
      String(looking?.at),
    );
    return () => layer.dispose();
  }, [text, filled, editing, found, looking?.at]);

  const go = (to: number, matches = found) => {
    const range = matches[to];
    if (range) stepToPlace({ annotationId: null, range, select: false });
    return range ? to : -1;
  };
  const look = (next: string) => {
    if (!looking) return;
    const matches = findInText(words, next);
    setLooking({ ...looking, wanted: next, at: go(firstFrom(matches, looking.from), matches) });
  };
  const step = (by: 1 | -1) => {
    if (!looking || found.length === 0) return;
    setLooking({ ...looking, at: go((looking.at + by + found.length) % found.length) });
  };
  const open = () => {
    if (looking) return setLooking({ ...looking, asked: looking.asked + 1 });
    const { range } = useSelection.of(side).getState();
    const selected = range && range.end - range.start <= LONGEST ? words.slice(range.start, range.end).trim() : '';
    const from = range?.start ?? useReaderGeometry.of(side).getState().here();
    setLooking({ wanted: selected, at: firstFrom(findInText(words, selected), from), from, asked: 0 });
  };
  const close = () => {
    setLooking(null);
    text?.view.root.focus({ preventScroll: true });
    if (current) text?.view.select(current);
  };

  const latest = useRef({ open, step, looking: looking !== null });
  latest.current = { open, step, looking: looking !== null };
  useEffect(() => (focused ? registerCommands(findCommands(() => latest.current)) : undefined), [focused]);

  return looking && !editing
    ? { wanted, at: looking.at, count: found.length, asked: looking.asked, look, step, close }
    : null;
}

export type Find = NonNullable<ReturnType<typeof useFind>>;

export function findCommands(now: () => { open(): void; step(by: 1 | -1): void; looking: boolean }): Command[] {
  const command = (name: string, keys: string[], run: () => void, enabled: () => boolean): Command => ({
    id: `reader.${name}`,
    title: `reader.commands.${name}`,
    group: 'reader.commands.group',
    keys,
    inTextFields: true,
    enabled,
    run,
  });
  const looking = () => now().looking && !isEditing();
  return [
    command(
      'find',
      ['$mod+f'],
      () => now().open(),
      () => !isEditing(),
    ),
    asStep(command('findNext', ['$mod+g', 'F3'], () => now().step(1), looking)),
    asStep(command('findPrevious', ['$mod+Shift+g', 'Shift+F3'], () => now().step(-1), looking)),
  ];
}
