import i18next from 'i18next';
import type { Annotation, PlacedAnnotation } from '../../shared/model/annotation.ts';
import { inOrder } from '../../shared/model/annotation-order.ts';
import type { TextRange } from '../../shared/model/selector.ts';
import { performOnAnnotations } from '../state/annotation-changes.ts';
import { draftOf, useAnnotations } from '../state/annotations.ts';
import { announce } from '../state/announce.ts';
import { dropEdits, editAnnotation, settleEdits, typeInto } from '../state/edits.ts';
import { useReaderGeometry } from '../state/reader-geometry.ts';
import { stepToPlace } from '../state/route.ts';
import { useSelection } from '../state/selection.ts';
import { undoable } from '../state/undoable.ts';
import { atHand, comeToHand, ground } from './actions.ts';
import { type Ground, movedTo, placedDraft, targetFor } from './model/drafts.ts';
import { joinedBodies, joinedRanges, nextOfKind } from './model/joined.ts';
import { rangesOf } from './model/order.ts';
import { nextOverlapping } from './model/overlaps.ts';
import { type Edge, movedBy, splitAt, type Unit, withoutSpace } from './model/spans.ts';

/** What can be done to the span of the annotation at hand. */

/** The edge of the annotation at hand that can move: which target it belongs to, and that target's range. */
function edgeOf(placed: PlacedAnnotation, edge: Edge): { target: number; range: TextRange } | null {
  const target = edge === 'start' ? 0 : placed.placements.length - 1;
  const placement = placed.placements[target];
  const movable = placement && placement.state !== 'orphan' && placement.method !== 'article';
  return movable ? { target, range: placement.range } : null;
}

export async function moveEdge(edge: Edge, by: 'wider' | 'narrower', unit: Unit = 'word'): Promise<void> {
  const placed = atHand();
  const on = ground();
  const end = placed && edgeOf(placed, edge);
  if (!placed || !on || !end) return;
  const range = movedBy(unit, on.text, end.range, edge, by);
  if (range === end.range) return announce(i18next.t('annotate.moved.nowhere'));
  await editAnnotation(placed.annotation.id, i18next.t(`annotate.moved.${by}`), (entry) =>
    movedTo(entry, end.target, on, range),
  );
  announce(on.text.slice(range.start, range.end));
}

/** While an edge is dragged: puts it at an offset of the text, on its own side of the other edge. */
export function dragEdge(id: string, edge: Edge, offset: number): void {
  const on = ground();
  if (!on) return;
  typeInto(id, i18next.t('annotate.moved.dragged'), (entry) => {
    const end = edgeOf(entry, edge);
    if (!end) return entry;
    const range = withoutSpace(on.text, { ...end.range, [edge]: offset });
    const moves = range.start < range.end && range[edge] !== end.range[edge];
    return moves ? movedTo(entry, end.target, on, range) : entry;
  });
}

/** The edge goes back to where it was before it was dragged. */
export function takeBackEdge(): void {
  undoable(dropEdits(), () => announce(i18next.t('annotate.moved.back')));
}

/** The edge is let go: all that was dragged is one step. */
export function dropEdge(): void {
  undoable(settleEdits(), () => undefined);
}

/** The annotation at hand becomes two at the caret, each with all that was written. One step. */
export async function split(): Promise<void> {
  const placed = atHand();
  const on = ground();
  const at = caretOffset();
  if (!placed || !on || at === null) return;
  await settleEdits();
  const ranges = rangesOf(placed);
  const target = ranges.findIndex((range) => range.start < at && at < range.end);
  const parts = ranges[target] && splitAt(on.text, ranges[target], at);
  if (!parts || ranges.length < placed.placements.length) {
    announce(i18next.t('annotate.split.nowhere'));
    return;
  }
  const before = placed.annotation;
  const first = onRanges(before, on, [...ranges.slice(0, target), parts[0]]);
  const rest = [parts[1], ...ranges.slice(target + 1)];
  const { id: _own, ...draft } = draftOf(onRanges(before, on, rest));
  const second = placedDraft(draft, rest).annotation;
  await exchange(on, [before], [first, second], i18next.t('annotate.split.done'));
}

/** The annotation at hand and the next of its kind become one, with all that was written on both. One step. */
export async function join(): Promise<void> {
  const placed = atHand();
  const on = ground();
  const next = placed && nextOfKind(inOrder(useAnnotations.getState().byId.values()), placed.annotation.id);
  if (!placed || !on) return;
  if (!next) {
    announce(i18next.t('annotate.join.none'));
    return;
  }
  await settleEdits();
  const body = joinedBodies(placed.annotation, next.annotation);
  if (!body) {
    announce(i18next.t('annotate.join.different'));
    return;
  }
  const ranges = joinedRanges(rangesOf(placed), rangesOf(next));
  const joined = { ...onRanges(placed.annotation, on, ranges), body };
  await exchange(on, [placed.annotation, next.annotation], [joined], i18next.t('annotate.join.done'));
}

/** The next of the annotations that lie on the same words comes to hand. */
export function nextOnSameWords(): void {
  const placed = atHand();
  const next = placed && nextOverlapping(inOrder(useAnnotations.getState().byId.values()), placed.annotation.id);
  if (next) comeToHand(next, stepToPlace);
  else announce(i18next.t('annotate.alone'));
}

function caretOffset(): number | null {
  const selection = document.getSelection();
  if (!selection?.focusNode) return null;
  return useReaderGeometry.getState().offsetAt(selection.focusNode, selection.focusOffset);
}

function onRanges(annotation: Annotation, on: Ground, ranges: readonly TextRange[]): Annotation {
  const [model] = annotation.target;
  return { ...annotation, target: ranges.map((range) => ({ ...model, ...targetFor(on, range) })) };
}

/** Puts annotations in the place of others: what keeps its id is changed, the rest is made or deleted. */
async function exchange(on: Ground, before: Annotation[], after: Annotation[], label: string): Promise<void> {
  const find = (list: Annotation[], id: string) => list.find((one) => one.id === id) ?? null;
  const ids = [...new Set([...before, ...after].map(({ id }) => id))];
  const changes = ids.map((id) => ({ from: find(before, id), to: find(after, id) }));
  const step = performOnAnnotations(on.articleId, label, changes);
  undoable(step, () => announce(label));
  await step.catch(() => undefined);
  useSelection.setState({ range: null, annotationId: after[0]?.id ?? null });
}
