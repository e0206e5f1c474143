import i18next from 'i18next';
import { create } from 'zustand';
import { type Link, type LinkRelation, linkDraft } from '../../../shared/model/link.ts';
import type { EvidenceRow } from '../../../shared/model/link-rows.ts';
import { announce } from '../../state/announce.ts';
import { addLink, changeLink, evidenceKey, removeLink } from '../../state/links.ts';
import { queryClient } from '../../state/query-client.ts';
import { useSelection } from '../../state/selection.ts';
import { useSettings } from '../../state/settings.ts';
import { useSides } from '../../state/sides.ts';
import { toast } from '../../state/toasts.ts';
import { undoable } from '../../state/undoable.ts';
import { brief } from '../model/brief.ts';
import { type LinkEnd, linkEnd } from './link-end.ts';

/** The annotation that a link is being made from, by key; null when none is. */
export const useLinking = create<{ from: LinkEnd | null }>(() => ({ from: null }));

/** The annotation at hand as an end of links. */
export function endAtHand(): LinkEnd | null {
  const { annotationId } = useSelection.getState();
  return annotationId === null ? null : linkEnd(useSides.getState().focused, annotationId);
}

/** Begins a link at the annotation at hand: the next one that comes to hand is its other end. */
export function beginLink(from = endAtHand()): void {
  if (!from) return;
  if (!from.body) return void toast(i18next.t('annotate.links.lost'), { tone: 'problem' });
  useLinking.setState({ from });
  const kind = i18next.t(`terms.kinds.${from.kind}`);
  announce(i18next.t('annotate.links.beginning', { kind, words: brief(from.words) }));
}

export function stopLinking(): void {
  useLinking.setState({ from: null });
  announce(i18next.t('annotate.links.stopped'));
}

/** Ends the link that was begun at the annotation at hand. */
export function endLink(relation: LinkRelation): void {
  const { from } = useLinking.getState();
  const to = endAtHand();
  if (!from || !to) return;
  if (from.annotationId === to.annotationId) return void announce(i18next.t('annotate.links.itself'));
  useLinking.setState({ from: null });
  link(from, to, relation);
}

/** Links two annotations: the first supports, contradicts or repeats the second, or gives context to it. One step. */
export function link(from: LinkEnd, to: LinkEnd, relation: LinkRelation): void {
  if (!from.body) return;
  const said = i18next.t(`terms.relations.${relation}`);
  const before = linkBetween(from, to);
  if (before?.['stet:relation'] === relation) return void announce(i18next.t('annotate.links.known'));
  const label = i18next.t(before ? 'annotate.links.changed' : 'annotate.links.made', { relation: said });
  const draft = linkDraft(to.annotationId, relation, from.body, useSettings.getState().name);
  undoable(
    before
      ? changeLink(to.articleId, before, { 'stet:relation': relation }, label)
      : addLink(to.articleId, draft, label),
    () => announce(label),
  );
}

/** Links between the same two are one link, whose relation changes. */
function linkBetween(from: LinkEnd, to: LinkEnd): Link | undefined {
  const rows = queryClient.getQueryData<EvidenceRow[]>(evidenceKey(to.articleId)) ?? [];
  return rows.find(
    ({ link: { body, target } }) =>
      target.some(({ id }) => id === to.annotationId) &&
      body.some((each) => each['stet:annotation'] === from.annotationId),
  )?.link;
}

export function setLinkRelation(articleId: string, before: Link, relation: LinkRelation): void {
  if (before['stet:relation'] === relation) return;
  const label = i18next.t('annotate.links.changed', { relation: i18next.t(`terms.relations.${relation}`) });
  undoable(changeLink(articleId, before, { 'stet:relation': relation }, label), () => announce(label));
}

/** `articleId` is that of the annotation the link is about. */
export function unlink(articleId: string, before: Link): void {
  const label = i18next.t('annotate.links.removed');
  undoable(removeLink(articleId, before, label), label);
}
