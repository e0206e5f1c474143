import type { MouseEvent } from 'react';
import type { TextRange } from '../../shared/model/selector.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { useSelection } from '../state/selection.ts';
import { askForMenu } from '../state/text-menu.ts';
import { caretRect } from './caret.ts';
import type { DrawnText } from './drawn-text.ts';
import { trimmed } from './text/ranges.ts';
import type { ParagraphCursor } from './use-paragraph-cursor.ts';

/**
 * A menu for what lies under the pointer: the selected words, else an annotation, else the paragraph, each of which comes to hand.
 * The menu key means what is selected or at hand already.
 */
export function menuInText(event: MouseEvent, { view, marks }: DrawnText, cursor: ParagraphCursor): void {
  const { clientX: x, clientY: y } = event;
  const pointed = event.button === 2;
  const range = selectedWords(view.selected());
  const rects = range ? view.rectsOf(range) : [];
  if (range && (!pointed || rects.some((rect) => within(rect, x, y)))) {
    useSelection.setState({ range });
    askForMenu(event, 'words', () => rects.at(-1));
    return;
  }
  const under = pointed ? marks.under(x, y) : [useSelection.getState().annotationId];
  const id = under.find((each) => each === useSelection.getState().annotationId) ?? under[0] ?? null;
  if (pointed) {
    cursor.follow(event.target);
    if (range) document.getSelection()?.collapseToStart();
  }
  useSelection.setState({ range: null, annotationId: id });
  const caret = () => {
    const line = caretRect(view.root);
    return line
      ? { left: line.left, bottom: line.top + line.height }
      : view.element(cursor.current())?.getBoundingClientRect();
  };
  askForMenu(event, id === null ? 'paragraph' : 'annotation', () =>
    id === null ? caret() : (marks.firstRects(id)[0] ?? caret()),
  );
}

function selectedWords(range: TextRange | null): TextRange | null {
  return range && trimmed(useOpenArticle.getState().text, range);
}

function within({ left, right, top, bottom }: DOMRect, x: number, y: number): boolean {
  return x >= left && x <= right && y >= top && y <= bottom;
}
