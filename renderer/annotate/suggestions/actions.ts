import i18next from 'i18next';
import { describe } from '../../../shared/anchor/describe.ts';
import { isSure, type Offer, type Proposal, type WhichProposals } from '../../../shared/detect/proposals.ts';
import type { PlacedAnnotation } from '../../../shared/model/annotation.ts';
import { placeOf } from '../../../shared/model/annotation-order.ts';
import type { Person } from '../../../shared/model/person.ts';
import type { Rejection } from '../../../shared/model/suggestions-file.ts';
import type { Tier } from '../../../shared/model/tier.ts';
import type { Alongside } from '../../state/annotations.ts';
import { announce } from '../../state/announce.ts';
import { call } from '../../state/bridge.ts';
import { createAtOnce } from '../../state/create-at-once.ts';
import { perform } from '../../state/history.ts';
import { queryClient } from '../../state/query-client.ts';
import { useReaderGeometry } from '../../state/reader-geometry.ts';
import { bringing } from '../../state/register.ts';
import { stepToPlace } from '../../state/route.ts';
import { useSelection } from '../../state/selection.ts';
import { changeSettings, useSettings } from '../../state/settings.ts';
import { useSides } from '../../state/sides.ts';
import { offerAtHand, refreshSuggestions, useSuggestions, whileDeciding } from '../../state/suggestions.ts';
import { dismiss, toast } from '../../state/toasts.ts';
import { undoable } from '../../state/undoable.ts';
import { inBackground } from '../../ui/report.ts';
import { atHand, ground } from '../actions.ts';
import { showTab, writeIn } from '../inspector-focus.ts';
import { type Ground, placedDraft } from '../model/drafts.ts';
import { stepFrom } from '../model/step-from.ts';
import { acceptance } from './accept.ts';

/**
 * The next or previous offer comes to hand, its words into view and the list of offers beside them. Without one at hand
 * it is looked for from the annotation at hand on, or from what is on screen.
 */
export function stepOffer(by: 1 | -1): void {
  const { offers, at, looking } = useSuggestions.getState();
  if (looking) {
    stepWhenFound(by);
    return;
  }
  const start = ({ ranges: [range] }: Offer) => range?.start ?? 0;
  const next = stepFrom(offers, ({ id }) => id === at, start, by, placeAtHand());
  if (next) {
    offerToHand(next);
    showTab('suggestions');
  } else
    toast(
      i18next.t(`annotate.suggestions.${offers.length === 0 ? nothingLeft(useSettings.getState().suggest) : 'noMore'}`),
    );
}

/** What to say where nothing is offered: the name of its words. */
export function nothingLeft({ quotes, claims, downTo }: WhichProposals): 'off' | 'noneSure' | 'none' {
  if (!quotes && !claims) return 'off';
  return downTo === 'sure' ? 'noneSure' : 'none';
}

/** Shows what is so likely and more, from now on and in every article. */
export function suggestDownTo(downTo: Tier): void {
  inBackground(changeSettings({ suggest: { ...useSettings.getState().suggest, downTo } }));
}

/** Ends the wait for suggestions that somebody has asked for. */
let waiting: (() => void) | null = null;

/** Whoever asks before there is anything gets it as soon as it is there, once, unless something else is at hand by then. */
function stepWhenFound(by: 1 | -1): void {
  waiting?.();
  const side = useSides.getState().focused;
  const store = useSuggestions.of(side);
  const { articleId } = store.getState();
  const told = toast(i18next.t('annotate.suggestions.looking'));
  const unsubscribe = store.subscribe((state) => {
    const there = state.articleId === articleId;
    if (there && state.looking) return;
    waiting?.();
    if (there && useSides.getState().focused === side && useSelection.getState().annotationId === null) stepOffer(by);
  });
  waiting = () => {
    waiting = null;
    unsubscribe();
    dismiss(told);
  };
}

function placeAtHand(): number {
  const placed = atHand();
  return (placed && placeOf(placed)?.start) ?? useReaderGeometry.getState().here();
}

export function offerToHand(offer: Offer): void {
  const range = offer.ranges[0] ?? null;
  useSuggestions.setState({ at: offer.id });
  useSelection.setState({ annotationId: null });
  stepToPlace({ annotationId: null, range, select: false });
  const kind = offer.proposals.map((proposal) => i18next.t(`terms.kinds.${proposal.kind}`)).join(' + ');
  announce(i18next.t('annotate.suggestions.atHand', { kind, words: wordsOf(offer, ground()?.text ?? '') }));
}

/** Makes the offer at hand annotations, or only what it offers of one kind, and goes on to the next. */
export function acceptAtHand(kind?: Proposal['kind']): void {
  const offer = offerAtHand();
  if (!offer) return;
  const wanted = offer.proposals.filter((proposal) => kind === undefined || proposal.kind === kind);
  goOnFrom(offer, wanted, () => accept(wanted));
}

/** Makes the offer at hand annotations and opens the first for correction at once; they are stored behind. */
export function editAtHand(): void {
  const offer = offerAtHand();
  const [placed] = offer ? accept(offer.proposals) : [];
  if (!placed) return;
  useSuggestions.setState({ at: null });
  useSelection.setState({ range: null, annotationId: placed.annotation.id });
  writeIn('first');
}

/** Makes all proposals that are sure annotations: one step to undo. */
export function acceptSure(): void {
  accept(useSuggestions.getState().offers.flatMap(({ proposals }) => proposals.filter(isSure)));
}

export function rejectAtHand(): void {
  const offer = offerAtHand();
  const on = ground();
  if (!offer || !on) return;
  const rejections = offer.proposals.flatMap((proposal) => rejectionsOf(proposal, on));
  const settle = async (rejected: boolean) => {
    await call('suggestions.reject', on.articleId, rejections, rejected);
    await refreshSuggestions(on.articleId);
  };
  const label = i18next.t('annotate.suggestions.rejected');
  goOnFrom(offer, offer.proposals, () => {
    const step = perform({ label, redo: () => settle(true), undo: () => settle(false) });
    undoable(step, () => announce(label));
    void whileDeciding(on.articleId, offer.proposals, step);
  });
}

/** What is left of an offer is at hand after a decision on the others, else the offer that follows. */
function goOnFrom(offer: Offer, decided: readonly Proposal[], decide: () => void): void {
  const { offers } = useSuggestions.getState();
  const following = offers[offers.indexOf(offer) + 1];
  const left = offer.proposals.find((proposal) => !decided.includes(proposal));
  decide();
  const next = left ? useSuggestions.getState().offers.find(({ id }) => id === left.id) : following;
  if (next) offerToHand(next);
}

/** Shows the annotations at once and stores them behind. Answers them in the order of the proposals. */
function accept(proposals: readonly Proposal[]): PlacedAnnotation[] {
  const on = ground();
  if (!on || proposals.length === 0) return [];
  const people = queryClient.getQueryData<Person[]>(['people']) ?? [];
  const coming = [...newcomers].filter(({ id }) => !people.some((known) => known.id === id));
  const made = acceptance(proposals, on, [...people, ...coming], useSettings.getState().name);
  const placed = made.drafts.map((draft, index) => placedDraft(draft, proposals[index]?.ranges ?? []));
  const label = i18next.t('annotate.suggestions.accepted', { count: proposals.length });
  for (const person of made.newPeople) newcomers.add(person);
  const step = createAtOnce(on.articleId, placed, label, withPeople(made.newPeople, on.articleId)).finally(() => {
    for (const person of made.newPeople) newcomers.delete(person);
  });
  undoable(step, proposals.length > 1 ? label : () => announce(label));
  void whileDeciding(on.articleId, proposals, step);
  return placed;
}

/** People on their way into the register: whoever is quoted twice in a second is one person. */
const newcomers = new Set<Person>();

/** The people who are quoted for the first time come and go with the annotations. */
function withPeople(people: readonly Person[], articleId: string): Alongside {
  const changes = people.map((person) => ({ from: null, to: person }));
  return { ...bringing({ what: 'people', changes }), done: () => settled(articleId) };
}

async function settled(articleId: string): Promise<void> {
  await queryClient.invalidateQueries({ queryKey: ['people'] });
  await refreshSuggestions(articleId);
}

/** Each segment is remembered for itself: the next search may group them otherwise. */
function rejectionsOf(proposal: Proposal, { text }: Ground): Rejection[] {
  return proposal.ranges.map((range) => ({ kind: proposal.kind, selector: describe(text, range) }));
}

export function wordsOf(offer: Offer, text: string): string {
  return offer.ranges.map(({ start, end }) => text.slice(start, end)).join(' … ');
}
