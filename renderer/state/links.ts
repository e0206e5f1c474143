import { useQuery } from '@tanstack/react-query';
import { type Change, reversed } from '../../shared/model/change.ts';
import type { Link, LinkDraft } from '../../shared/model/link.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { own } from './own-changes.ts';
import { queryClient } from './query-client.ts';
import { tellLeft } from './tell-left.ts';

/** Links between annotations: evidence for claims. Each change is one step of the history. */

// The first part of the keys is that of annotations, so that a change of them asks for links again as well.
const KEY = 'annotations';

export const evidenceKey = (articleId: string) => [KEY, 'evidence', articleId];

/** Links to annotations of one article, each with its place. */
export const useEvidence = (articleId: string) =>
  useQuery({ queryKey: evidenceKey(articleId), queryFn: () => call('evidence.list', articleId) });

/** Links from words of one article to annotations anywhere; none while no article is read. */
export const useBacklinks = (articleId: string | undefined) =>
  useQuery({
    queryKey: [KEY, 'back', articleId],
    queryFn: () => (articleId === undefined ? [] : call('links.back', articleId)),
  });

/** Notes anywhere that embed annotations of one article. */
export const useMentions = (articleId: string) =>
  useQuery({ queryKey: ['notes', 'mentions', articleId], queryFn: () => call('notes.mentions', articleId) });

/** `articleId` is that of the annotation the link is about. */
export async function addLink(articleId: string, draft: LinkDraft, label: string): Promise<void> {
  let made: Link | undefined;
  const change = () => (made ? [{ from: null, to: made }] : []);
  await perform({
    label,
    async redo() {
      if (made) return applyLinks(articleId, change());
      [made] = await own(articleId, call('links.save', articleId, [draft]));
      await askAgain();
    },
    undo: () => applyLinks(articleId, reversed(change())),
  });
}

export function changeLink(articleId: string, before: Link, change: Partial<Link>, label: string): Promise<void> {
  return performOnLink(articleId, { from: before, to: { ...before, ...change } }, label);
}

export function removeLink(articleId: string, link: Link, label: string): Promise<void> {
  return performOnLink(articleId, { from: link, to: null }, label);
}

function performOnLink(articleId: string, change: Change<Link>, label: string): Promise<void> {
  return perform({
    label,
    redo: () => applyLinks(articleId, [change]),
    undo: () => applyLinks(articleId, reversed([change])),
  });
}

/** Makes changes as far as nobody has changed the same since; says where somebody has. */
export async function applyLinks(articleId: string, changes: readonly Change<Link>[]): Promise<void> {
  tellLeft('links', await own(articleId, call('links.change', articleId, [...changes])));
  await askAgain();
}

async function askAgain(): Promise<void> {
  await Promise.all(['evidence', 'back'].map((end) => queryClient.invalidateQueries({ queryKey: [KEY, end] })));
}
