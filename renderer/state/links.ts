import { useQuery } from '@tanstack/react-query';
import type { Link, LinkDraft } from '../../shared/model/link.ts';
import { call } from './bridge.ts';
import { perform } from './history.ts';
import { own } from './own-changes.ts';
import { queryClient } from './query-client.ts';

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
  const named = { ...draft, id: draft.id ?? `urn:uuid:${crypto.randomUUID()}` };
  await perform({
    label,
    redo: () => store(articleId, named),
    undo: () => remove(articleId, named.id),
  });
}

export async function changeLink(articleId: string, before: Link, change: Partial<Link>, label: string): Promise<void> {
  await perform({
    label,
    redo: () => store(articleId, draftOf({ ...before, ...change })),
    undo: () => store(articleId, draftOf(before)),
  });
}

export async function removeLink(articleId: string, link: Link, label: string): Promise<void> {
  await perform({
    label,
    redo: () => remove(articleId, link.id),
    undo: () => store(articleId, draftOf(link)),
  });
}

async function store(articleId: string, draft: LinkDraft): Promise<void> {
  await own(articleId, call('links.save', articleId, [draft]));
  await askAgain();
}

async function remove(articleId: string, id: string): Promise<void> {
  await own(articleId, call('annotations.remove', articleId, [id]));
  await askAgain();
}

async function askAgain(): Promise<void> {
  await Promise.all(['evidence', 'back'].map((end) => queryClient.invalidateQueries({ queryKey: [KEY, end] })));
}

/** All that the library does not set itself. */
function draftOf(link: Link): LinkDraft {
  const draft: Record<string, unknown> = { ...link };
  for (const key of ['@context', 'modified', 'stet:version', 'stet:seen']) delete draft[key];
  return draft as LinkDraft;
}
