import { type KeptDraft, keptDrafts } from './draft.ts';

/**
 * Whoever writes on a draft holds it, by a lock that all windows see and that goes with its window, however that ends. What nobody
 * holds was left unfinished.
 */

/** Holds a draft until the answer is called; null where another window holds it. */
export function holdDraft(key: string): Promise<(() => void) | null> {
  return new Promise((resolve) => {
    void navigator.locks.request(key, { ifAvailable: true }, (lock) => {
      if (lock) return new Promise<void>((letGo) => resolve(letGo));
      resolve(null);
      return undefined;
    });
  });
}

/** Drafts of an article that nobody writes on, the newest first. */
export async function leftDrafts(articleId: string): Promise<KeptDraft[]> {
  const { held = [] } = await navigator.locks.query();
  const names = new Set(held.map(({ name }) => name));
  return keptDrafts(articleId).filter(({ key }) => !names.has(key));
}
