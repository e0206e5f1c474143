import i18next from 'i18next';
import { describe } from '../../../shared/anchor/describe.ts';
import { isSure, type Proposal } from '../../../shared/detect/proposals.ts';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Rejection } from '../../../shared/model/suggestions-file.ts';
import { type Alongside, createAnnotations } from '../../state/annotations.ts';
import { announce } from '../../state/announce.ts';
import { call } from '../../state/bridge.ts';
import { createAtOnce } from '../../state/create-at-once.ts';
import { perform } from '../../state/history.ts';
import { queryClient } from '../../state/query-client.ts';
import { goToPlace } from '../../state/route.ts';
import { useSelection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { proposalAtHand, refreshSuggestions, useSuggestions } from '../../state/suggestions.ts';
import { undoable } from '../../state/undoable.ts';
import { ground } from '../actions.ts';
import { writeIn } from '../inspector-focus.ts';
import { type Ground, placedDraft } from '../model/drafts.ts';
import { acceptance } from './accept.ts';

/** The next or previous proposal comes to hand, and its words into view. */
export function stepProposal(by: 1 | -1): void {
  const { proposals, at } = useSuggestions.getState();
  const index = proposals.findIndex(({ id }) => id === at);
  const next = index < 0 ? proposals[0] : proposals[index + by];
  if (next) proposalToHand(next);
  else announce(i18next.t(proposals.length === 0 ? 'annotate.suggestions.none' : 'annotate.suggestions.noMore'));
}

export function proposalToHand(proposal: Proposal): void {
  const range = proposal.ranges[0] ?? null;
  useSuggestions.setState({ at: proposal.id });
  useSelection.setState({ annotationId: null });
  goToPlace({ annotationId: null, range, select: false });
  const kind = i18next.t(`annotate.kinds.${proposal.kind}`);
  announce(i18next.t('annotate.suggestions.atHand', { kind, words: wordsOf(proposal, ground()?.text ?? '') }));
}

/** Makes the proposal at hand an annotation and goes on to the next. */
export async function acceptAtHand(): Promise<void> {
  const proposal = proposalAtHand();
  if (!proposal) return;
  const next = following(proposal);
  await accept([proposal]);
  if (next) proposalToHand(next);
}

/** Makes the proposal at hand an annotation and opens that for correction at once; it is stored behind. */
export function editAtHand(): void {
  const proposal = proposalAtHand();
  const on = ground();
  if (!proposal || !on) return;
  const people = queryClient.getQueryData<Person[]>(['people']) ?? [];
  const { drafts, newPeople } = acceptance([proposal], on, people, useSettings.getState().name);
  const [draft] = drafts;
  if (!draft) return;
  const placed = placedDraft(draft, proposal.ranges);
  const label = i18next.t('annotate.suggestions.accepted', { count: 1 });
  undoable(createAtOnce(on.articleId, placed, label, withPeople(newPeople, on.articleId)), () => announce(label));
  useSuggestions.setState({ at: null });
  useSelection.setState({ range: null, annotationId: placed.annotation.id });
  writeIn('first');
}

/** Makes all proposals that are sure annotations: one step to undo. */
export async function acceptSure(): Promise<void> {
  await accept(useSuggestions.getState().proposals.filter(isSure));
}

export async function rejectAtHand(): Promise<void> {
  const proposal = proposalAtHand();
  const on = ground();
  if (!proposal || !on) return;
  const next = following(proposal);
  const rejections = rejectionsOf(proposal, on);
  const settle = async (rejected: boolean) => {
    await call('suggestions.reject', on.articleId, rejections, rejected);
    await refreshSuggestions(on.articleId);
  };
  const label = i18next.t('annotate.suggestions.rejected');
  const step = perform({ label, redo: () => settle(true), undo: () => settle(false) });
  undoable(step, () => announce(label));
  await step.catch(() => undefined);
  if (next) proposalToHand(next);
}

async function accept(proposals: readonly Proposal[]): Promise<PlacedAnnotation[]> {
  const on = ground();
  if (!on || proposals.length === 0) return [];
  const people = await call('people.list');
  const { drafts, newPeople } = acceptance(proposals, on, people, useSettings.getState().name);
  const label = i18next.t('annotate.suggestions.accepted', { count: proposals.length });
  const step = createAnnotations(on.articleId, drafts, label, withPeople(newPeople, on.articleId));
  undoable(step, proposals.length > 1 ? label : () => announce(label));
  return step.catch(() => []);
}

/** The people who are quoted for the first time come and go with the annotations. */
function withPeople(people: readonly Person[], articleId: string): Alongside {
  return {
    async redo() {
      for (const person of people) await call('people.save', person);
    },
    async undo() {
      for (const person of people) await call('people.remove', person.id);
    },
    done: () => settled(articleId),
  };
}

async function settled(articleId: string): Promise<void> {
  void queryClient.invalidateQueries({ queryKey: ['people'] });
  await refreshSuggestions(articleId);
}

function following(proposal: Proposal): Proposal | undefined {
  const { proposals } = useSuggestions.getState();
  const index = proposals.findIndex(({ id }) => id === proposal.id);
  return proposals[index + 1];
}

/** Each segment is remembered for itself: the next search may group them otherwise. */
function rejectionsOf(proposal: Proposal, { text }: Ground): Rejection[] {
  return proposal.ranges.map((range) => ({ kind: proposal.kind, selector: describe(text, range) }));
}

export function wordsOf(proposal: Proposal, text: string): string {
  return proposal.ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
