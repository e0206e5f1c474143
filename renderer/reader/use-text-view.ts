import { type RefObject, useEffect, useLayoutEffect, useMemo, useRef, useState } from 'react';
import { isSure } from '../../shared/detect/proposals.ts';
import { useAnnotations } from '../state/annotations.ts';
import { useEditing } from '../state/editing.ts';
import { useHovered } from '../state/hovered.ts';
import { useOpenArticle } from '../state/open-article.ts';
import { useSelection } from '../state/selection.ts';
import { useSettings } from '../state/settings.ts';
import { useSide } from '../state/sides.ts';
import { useSuggestions } from '../state/suggestions.ts';
import type { DrawnText } from './drawn-text.ts';
import { MarkLayer } from './marks/mark-layer.ts';
import { PassageLayer } from './marks/passage-layer.ts';
import type { Near } from './near.ts';
import { outlineOf } from './text/outline.ts';
import { TextView } from './text/text-view.ts';
import { useEvidenceMarks } from './use-evidence-marks.ts';

/**
 * Draws the open article into an element, and its marks on a sheet below it, and keeps them in step. Answers the view, and a number that counts up
 * whenever more of the text is there.
 */
export function useTextView(
  root: RefObject<HTMLElement | null>,
  sheet: RefObject<SVGSVGElement | null>,
  near: Near,
): { text: DrawnText | null; filled: number; complete: boolean } {
  const side = useSide();
  const [text, setText] = useState<DrawnText | null>(null);
  const [{ filled, complete }, setFilled] = useState({ filled: 0, complete: false });
  const blocks = useOpenArticle((state) => state.view?.blocks);
  const removals = useOpenArticle((state) => state.view?.removals);
  const editing = useEditing((state) => state.articleId !== null);

  // At once, so that the first thing to be painted has words.
  useLayoutEffect(() => {
    if (!root.current || !sheet.current) return;
    const view = new TextView(root.current);
    const marks = new MarkLayer(view, sheet.current);
    setText({ view, marks });
    return () => {
      marks.dispose();
      view.dispose();
      setText(null);
    };
  }, [root, sheet]);

  // Before the text, so that marks are drawn once.
  useEffect(() => {
    if (!text) return;
    const annotations = useAnnotations.of(side);
    text.marks.setAnnotations(annotations.getState().byId);
    return annotations.subscribe((state) => text.marks.setAnnotations(state.byId));
  }, [text, side]);

  // While the text is corrected, what is on screen is newer than what is stored.
  useEffect(() => {
    if (!text || !blocks || !removals || editing) return;
    const { view, marks } = text;
    const { ranges } = useOpenArticle.of(side).getState();
    marks.reset(ranges);
    void view.show(outlineOf(blocks, removals), ranges, (complete) => {
      near(text, 'text');
      setFilled(({ filled }) => ({ filled: filled + 1, complete }));
    });
  }, [text, blocks, removals, near, editing, side]);

  useEffect(() => {
    if (!text) return;
    const { marks } = text;
    const selection = useSelection.of(side);
    marks.light('stet-active', selection.getState().annotationId);
    const off = [
      selection.subscribe((state) => marks.light('stet-active', state.annotationId)),
      useHovered.subscribe((state) => marks.light('stet-hover', state.annotationId)),
    ];
    return () => {
      for (const end of off) end();
    };
  }, [text, side]);

  // Another font may leave every block as large as it was.
  const look = useSettings(({ font, textSize, lineHeight }) => `${font} ${textSize} ${lineHeight}`);
  const measured = useRef(look);
  useEffect(() => {
    if (measured.current === look) return;
    measured.current = look;
    text?.marks.measure();
  }, [text, look]);
  useEffect(() => {
    if (!text) return;
    const measure = () => text.marks.measure();
    document.fonts.addEventListener('loadingdone', measure);
    return () => document.fonts.removeEventListener('loadingdone', measure);
  }, [text]);

  useSuggestionLayer(text, filled);
  useEvidenceMarks(text?.marks, filled);
  return { text, filled, complete };
}

function useSuggestionLayer(text: DrawnText | null, filled: number): void {
  const [layer, setLayer] = useState<PassageLayer | null>(null);
  const offers = useSuggestions((state) => state.offers);
  const atHand = useSuggestions((state) => state.at);
  const editing = useEditing((state) => state.articleId !== null);
  useEffect(() => {
    if (!text) return;
    const made = new PassageLayer(text.view, 'stet-suggestion', -2);
    setLayer(made);
    return () => {
      made.dispose();
      setLayer(null);
    };
  }, [text]);
  const passages = useMemo(
    () => offers.map(({ id, ranges, proposals }) => ({ id, ranges, faint: !proposals.some(isSure) })),
    [offers],
  );
  // biome-ignore lint/correctness/useExhaustiveDependencies: `filled` counts up when more of the text is there to draw on
  useEffect(() => layer?.draw(editing ? [] : passages, atHand), [layer, passages, atHand, filled, editing]);
}
