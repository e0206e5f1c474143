import { type KeyboardEvent, type MouseEvent, useEffect, useMemo, useRef, useState } from 'react';
import { useEditing } from '../state/editing.ts';
import { useEvidenceWords } from '../state/evidence-words.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { useSelection } from '../state/selection.ts';
import { type Side, useSide } from '../state/sides.ts';
import { onMac } from '../ui/on-mac.ts';
import { caretRect } from './caret.ts';
import { caretMove } from './caret-keys.ts';
import type { DrawnText } from './drawn-text.ts';
import { evidenceUnder } from './marks/evidence-under.ts';
import { highlightNamed } from './marks/named-highlight.ts';
import { blockAt, trimmed } from './text/ranges.ts';
import { type TextView, tellSelection } from './text/text-view.ts';
import { usePointing } from './use-pointing.ts';

/** In CSS pixels from the corner of the box that the text is placed in. */
export interface Caret {
  left: number;
  top: number;
  height: number;
}

/**
 * Selecting by pointer and by keyboard. The browser's own selection is the only one there is: it knows words, lines
 * and writing directions; here it is moved by keys, shown with a caret and told to the rest of the window. `begin`
 * puts the caret somewhere when there is none.
 */
export function useSelecting(text: DrawnText | null, filled: number, begin: () => void) {
  const side = useSide();
  const [caret, setCaret] = useState<Caret | null>(null);
  const pressed = useRef(false);
  const own = useMemo(() => stateOf(side), [side]);

  useEffect(() => {
    if (!text) return;
    const root = text.view.root;
    const isInside = (selection: Selection | null) =>
      selection?.focusNode && (root.contains(selection.focusNode) || root.contains(selection.anchorNode));
    const place = () => {
      // The caret of a text field is the browser's own.
      const shown =
        !own.isEditing() && isInside(document.getSelection()) && root.contains(document.activeElement)
          ? caretRect(root)
          : null;
      setCaret(shown && inBox(root, shown));
    };
    const follow = () => {
      place();
      // Nothing is annotated before the words are saved.
      if (own.isEditing() || !isInside(document.getSelection()) || pressed.current) return;
      const range = text.view.selected();
      const words = range && trimmed(own.text(), range);
      const before = own.selection.getState().range;
      if (words?.start !== before?.start || words?.end !== before?.end) own.selection.setState({ range: words });
    };
    const down = () => {
      pressed.current = true;
    };
    const up = () => {
      if (!pressed.current) return;
      pressed.current = false;
      const settle = () => {
        if (own.isEditing()) return;
        tidy(text.view, own.text());
        follow();
      };
      settle();
      // A click into a selection clears it only after this event.
      setTimeout(settle);
    };
    root.addEventListener('pointerdown', down);
    window.addEventListener('pointerup', up);
    window.addEventListener('pointercancel', up);
    document.addEventListener('selectionchange', follow);
    root.addEventListener('focusin', follow);
    root.addEventListener('focusout', follow);
    // Lines fold and unfold, letters grow: the words move, and the caret with them.
    const moves = new ResizeObserver(place);
    moves.observe(root);
    return () => {
      moves.disconnect();
      root.removeEventListener('pointerdown', down);
      window.removeEventListener('pointerup', up);
      window.removeEventListener('pointercancel', up);
      document.removeEventListener('selectionchange', follow);
      root.removeEventListener('focusin', follow);
      root.removeEventListener('focusout', follow);
    };
  }, [text, own]);

  useSelectionShown(text, filled);
  const pointing = usePointing(text, own.isEditing);

  const onKeyDown = (event: KeyboardEvent) => {
    if (!text || own.isEditing() || event.target !== text.view.root) return;
    const selection = document.getSelection();
    const move = caretMove(event, onMac);
    if (!move || !selection) return;
    // Up and down scroll until there is a caret to move.
    if (move.granularity === 'line' && move.alter === 'move' && !onScreen(text.view.root)) return;
    event.preventDefault();
    if (!selection.focusNode || !text.view.root.contains(selection.focusNode)) begin();
    selection.modify(move.alter, move.direction, move.granularity);
    if (selection.focusNode && !text.view.root.contains(selection.focusNode)) {
      selection.modify(move.alter, opposite[move.direction], move.granularity);
    }
    tellSelection();
    keepInView(text.view.root);
  };

  const onClick = (event: MouseEvent) => {
    if (!text || own.isEditing() || document.getSelection()?.isCollapsed === false) return;
    const { clientX: x, clientY: y } = event;
    const linked = evidenceUnder(text.view, own.linked(), x, y);
    const ids = [...text.marks.under(x, y), ...linked];
    const at = ids.indexOf(own.selection.getState().annotationId ?? '');
    own.selection.setState({ annotationId: ids[(at + 1) % ids.length] ?? null });
  };

  return { caret, onKeyDown, onClick, ...pointing };
}

function stateOf(side: Side) {
  return {
    selection: useSelection.of(side),
    text: () => useOpenArticle.of(side).getState().text,
    linked: () => useEvidenceWords.of(side).getState().rows,
    isEditing: () => useEditing.of(side).getState().articleId !== null,
  };
}

/** A triple click selects up to the beginning of the next paragraph: the selection ends where the words do. */
function tidy(view: TextView, text: string): void {
  const range = view.selected();
  const words = range && trimmed(text, range);
  if (words && blockAt(view.ranges, words.end) !== blockAt(view.ranges, range.end)) view.select(words);
}

const opposite = { forward: 'backward', backward: 'forward', left: 'right', right: 'left' } as const;

/** Keeps the selected words visible while the focus is in a field, where the browser shows no other selection. */
function useSelectionShown(text: DrawnText | null, filled: number): void {
  const range = useSelection((state) => state.range);
  // biome-ignore lint/correctness/useExhaustiveDependencies: drawn anew when more of the text is there
  useEffect(() => {
    if (!text || !range) return;
    const parts = text.view.partsOf(range);
    const shown = highlightNamed('stet-selection');
    const show = () => {
      const node = document.getSelection()?.focusNode;
      const native = !!node && text.view.root.contains(node);
      for (const part of parts) {
        if (native) shown.delete(part);
        else shown.add(part);
      }
    };
    show();
    document.addEventListener('selectionchange', show);
    return () => {
      document.removeEventListener('selectionchange', show);
      for (const part of parts) shown.delete(part);
    };
  }, [text, range, filled]);
}

/** From client pixels to those of the box that the text is placed in. */
function inBox(root: HTMLElement, { left, top, height }: Caret): Caret {
  const box = (root.offsetParent ?? root).getBoundingClientRect();
  return { left: left - box.left, top: top - box.top, height };
}

function onScreen(root: HTMLElement): boolean {
  const rect = caretRect(root);
  return rect !== null && rect.top >= 0 && rect.top + rect.height <= window.innerHeight;
}

function keepInView(root: HTMLElement): void {
  const rect = caretRect(root);
  const scroller = root.closest<HTMLElement>('[data-scroller]');
  if (!rect || !scroller) return;
  const view = scroller.getBoundingClientRect();
  const room = rect.height * 2;
  if (rect.top < view.top + room) scroller.scrollTop -= view.top + room - rect.top;
  else if (rect.top + rect.height > view.bottom - room)
    scroller.scrollTop += rect.top + room - view.bottom + rect.height;
}
