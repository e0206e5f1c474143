import i18next from 'i18next';
import { create } from 'zustand';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { TextRange } from '../../../shared/model/selector.ts';
import { type Waiting, waitingOf } from '../../../shared/model/waiting.ts';
import { useAnnotations } from '../../state/annotations.ts';
import { announce } from '../../state/announce.ts';
import { editAnnotation } from '../../state/edits.ts';
import { useOpenArticle } from '../../state/open-article.ts';
import { setPane } from '../../state/panes.ts';
import { stepToPlace } from '../../state/route.ts';
import { useSelection } from '../../state/selection.ts';
import { ground, remove } from '../actions.ts';
import { showTab } from '../inspector-focus.ts';
import { movedTo } from '../model/drafts.ts';

/** What is at hand of that which waits; null when nothing is. */
export const useReview = create<{ at: string | null }>(() => ({ at: null }));

/** What waits now, and what of it is at hand. */
export function waitingNow(): { all: Waiting[]; at: Waiting | null } {
  const all = waitingOf(useAnnotations.getState().byId.values());
  return { all, at: all.find(({ key }) => key === useReview.getState().at) ?? null };
}

/** Takes one to hand and shows its best place in the text. */
export function reviewToHand(waiting: Waiting): void {
  useReview.setState({ at: waiting.key });
  useSelection.setState({ annotationId: waiting.placed.annotation.id });
  const best = waiting.candidates[0];
  if (best) showPlace(best.range);
  const kind = i18next.t(`terms.kinds.${waiting.placed.annotation['stet:kind']}`);
  announce(
    `${kind}: ${waiting.words}. ${i18next.t('annotate.review.candidates', { count: waiting.candidates.length })}`,
  );
}

export function showPlace(range: TextRange): void {
  stepToPlace({ annotationId: null, range, select: false });
}

/** The next or previous of what waits comes to hand, in the panel that shows it. */
export function stepReview(by: 1 | -1): void {
  const { all, at } = waitingNow();
  setPane('inspector', true);
  showTab('review');
  const index = at ? all.indexOf(at) + by : by === 1 ? 0 : all.length - 1;
  const next = all[Math.max(0, Math.min(index, all.length - 1))];
  if (next) reviewToHand(next);
  else announce(i18next.t('annotate.review.none'));
}

/** Places it there for good: its selectors are made anew on the current text. */
export function acceptPlace(waiting: Waiting, range: TextRange): Promise<void> {
  const on = ground();
  if (!on) return Promise.resolve();
  return decide(waiting, i18next.t('annotate.review.accepted'), (entry) =>
    withoutKept(movedTo(entry, waiting.target, on, range), waiting.target),
  );
}

export function acceptSelection(waiting: Waiting): Promise<void> {
  const { range } = useSelection.getState();
  return range ? acceptPlace(waiting, range) : Promise.resolve();
}

/** Leaves it without a place: the words are gone, and what was written on them stays. */
export function keepWithoutPlace(waiting: Waiting): Promise<void> {
  const revision = useOpenArticle.getState().view?.article.revision;
  return decide(waiting, i18next.t('annotate.review.kept'), (entry) => ({
    ...entry,
    annotation: {
      ...entry.annotation,
      target: entry.annotation.target.map((target, index) =>
        index === waiting.target ? { ...target, 'stet:kept': revision } : target,
      ),
    },
  }));
}

export async function deleteWaiting(waiting: Waiting): Promise<void> {
  const next = after(waiting);
  await remove(waiting.placed);
  goOn(next);
}

async function decide(
  waiting: Waiting,
  label: string,
  update: (entry: PlacedAnnotation) => PlacedAnnotation,
): Promise<void> {
  const next = after(waiting);
  await editAnnotation(waiting.placed.annotation.id, label, update);
  announce(label);
  goOn(next);
}

function after(waiting: Waiting): string | null {
  const { all } = waitingNow();
  const index = all.findIndex(({ key }) => key === waiting.key);
  return (all[index + 1] ?? all[index - 1])?.key ?? null;
}

function goOn(key: string | null): void {
  const next = waitingNow().all.find((waiting) => waiting.key === key);
  if (next) reviewToHand(next);
  else useReview.setState({ at: null });
}

function withoutKept(entry: PlacedAnnotation, number: number): PlacedAnnotation {
  const target = entry.annotation.target.map((own, index) => {
    if (index !== number) return own;
    const { 'stet:kept': _kept, ...rest } = own;
    return rest;
  });
  return { ...entry, annotation: { ...entry.annotation, target } };
}
