import * as z from 'zod';
import { create } from 'zustand';
import { type Block, blockSchema } from '../../../shared/model/block.ts';
import { stored } from '../../state/stored.ts';

/**
 * An edit that is not done yet, kept in the window's storage with every pause of the keys. Blocks as they are in the
 * revision that it was begun on are kept as their numbers, so that a draft is as small as the edit.
 */
const draftSchema = z.object({
  revision: z.int().positive(),
  /** SHA-256 of the text that it was begun on. */
  madeOn: z.string().optional(),
  blocks: z.array(z.union([z.int().nonnegative(), blockSchema])).max(100_000),
  reason: z.string(),
  /** ISO 8601, UTC. */
  saved: z.string(),
});

export type Draft = z.infer<typeof draftSchema>;

/** A draft where it is kept: each session of correcting has a place of its own, whatever window it is in. */
export interface KeptDraft {
  key: string;
  draft: Draft;
}

const placeOf = (articleId: string) => `stet.draft.${articleId}`;

export function newDraftKey(articleId: string): string {
  return `${placeOf(articleId)}.${crypto.randomUUID()}`;
}

export function packBlocks(base: readonly Block[], blocks: readonly Block[]): Draft['blocks'] {
  const numbers = new Map(base.map((block, index) => [block, index]));
  return blocks.map((block) => numbers.get(block) ?? block);
}

/** Null when the base is not the one that it was packed with. */
export function unpackBlocks(base: readonly Block[], packed: Draft['blocks']): Block[] | null {
  const blocks = packed.map((block) => (typeof block === 'number' ? base[block] : block));
  return blocks.every((block) => block !== undefined) ? blocks : null;
}

/** Throws when the storage is full. */
export function keepDraft(key: string, draft: Draft): void {
  localStorage.setItem(key, JSON.stringify(draft));
}

/** Null when there is none, or what was kept cannot be understood. */
export function keptDraft(key: string): Draft | null {
  return stored(key, draftSchema.nullable(), null);
}

/** All that are kept of an article, the newest first. */
export function keptDrafts(articleId: string): KeptDraft[] {
  const keys = Object.keys(localStorage).filter((key) => key.startsWith(`${placeOf(articleId)}.`));
  const found = keys.flatMap((key) => {
    const draft = keptDraft(key);
    return draft ? [{ key, draft }] : [];
  });
  return found.sort((a, b) => (a.draft.saved < b.draft.saved ? 1 : -1));
}

export function dropDraft(key: string): void {
  localStorage.removeItem(key);
  useDrops.setState(({ count }) => ({ count: count + 1 }));
}

/** Counts drafts that are done with: what is saved after its article was left is offered no longer. */
export const useDrops = create<{ count: number }>(() => ({ count: 0 }));
